package org.stet.claim;

import java.util.Optional;
import org.stet.fact.Entity;
import org.stet.mention.NameRun;
import org.stet.mention.TitleMention;
import org.stet.mention.TitledName;
import org.stet.text.Span;

/**
 * That somebody has a title.
 *
 * @param pair the title and the name as the sentence puts them together
 * @param name the words of the name
 * @param resolution who is meant
 * @param quoted whether it stands inside quotation marks
 */
record OfficeClaim(TitledName pair, NameRun name, Resolution resolution, boolean quoted)
    implements HolderClaim {
  /**
   * The words that the claim stands or falls with: the jurisdiction where no known office of the
   * title has it, the name where the office is sure, else title and name together, since either may
   * be the wrong one.
   */
  @Override
  public Span span() {
    return switch (resolution) {
      case Resolution.Misnamed m -> name.span();
      case Resolution.Elsewhere e -> qualifier();
      case Resolution.Named n -> pairSpan();
      case Resolution.Misplaced m -> pairSpan();
      case Resolution.Stranger s -> pairSpan();
    };
  }

  private Span qualifier() {
    TitleMention.Qualifier qualifier = pair.title().qualifier().orElseThrow();
    return pair.sentence().spanOf(qualifier.first(), qualifier.end());
  }

  /**
   * Title and name, and the body before the title: "CIA Director Antony Blinken". The name alone
   * where several share the title.
   */
  private Span pairSpan() {
    if (isInList()) {
      return name.span();
    }
    TitleMention title = pair.title();
    int first =
        title
            .qualifier()
            .filter(
                q -> q.end() == title.first() && q.entities().stream().noneMatch(Entity::isPlace))
            .map(TitleMention.Qualifier::first)
            .orElse(title.first());
    return pair.sentence().spanOf(first, title.end()).to(name.span());
  }

  /** The title with its jurisdiction and what makes it former or acting, as printed. */
  String titleText() {
    return pair.sentence().text(pair.title().left(), pair.title().end());
  }

  /** One title beside one name. */
  @Override
  public Optional<String> cause() {
    return Optional.of(titleText() + "/" + String.join(" ", name.bareKeys()));
  }

  private boolean isInList() {
    return pair.form() == TitledName.Form.IN_LIST;
  }

  @Override
  public String says() {
    return name.text() + " is " + (isInList() ? "one of " : "") + titleText();
  }
}
