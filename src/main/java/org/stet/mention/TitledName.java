package org.stet.mention;

import java.util.List;
import org.stet.fact.Person;
import org.stet.text.Span;

/**
 * A title and the name that a sentence puts together with it.
 *
 * @param title the title
 * @param name the name
 * @param form how the two are put together
 */
public record TitledName(TitleMention title, NameRun name, Form form) {
  /** How title and name stand together. */
  public enum Form {
    /** "President Joe Biden". */
    BEFORE_NAME,
    /** "Sens. Amy Klobuchar and Chuck Grassley": one title for several. */
    IN_LIST,
    /** "France's president, Emmanuel Macron". */
    BEFORE_COMMA,
    /** "Emmanuel Macron, the French president". */
    AFTER_COMMA,
    /** "Emmanuel Macron is the president of France". */
    COPULA,
    /** "Andrew Johnson was president". */
    PAST_COPULA
  }

  TitledName with(TitleMention other) {
    return new TitledName(other, name, form);
  }

  public SentenceReading sentence() {
    return name.sentence();
  }

  /**
   * The people of the facts who go by the name in full; none when it is no full name of anybody.
   */
  public List<Person> people() {
    return sentence()
        .personAt(name.first())
        .filter(m -> m.end() == name.end())
        .map(Gazetteer.Match::meanings)
        .orElse(List.of());
  }

  /**
   * From the first word of the title itself to the last of the name, or the other way round; the
   * name alone where several share the title.
   */
  public Span span() {
    if (form == Form.IN_LIST) {
      return name.span();
    }
    return sentence().spanOf(title.first(), title.end()).to(name.span());
  }
}
