package org.stet.claim;

import java.time.format.TextStyle;
import java.util.Locale;
import org.stet.mention.SentenceReading;
import org.stet.text.Span;

/**
 * That somebody of the facts was born or died on a day or in a year, or is dead.
 *
 * @param sentence where it stands
 * @param named who
 * @param told what is said
 * @param quoted whether it stands inside quotation marks
 */
record LifeClaim(SentenceReading sentence, PersonMention named, Told told, boolean quoted)
    implements Claim {
  /** What a sentence says of a life. */
  sealed interface Told {
    /** "Joe Biden was born in 1942". */
    record Born(PrintedDate date) implements Told {}

    /** "George H.W. Bush died on Nov. 30, 2018". */
    record Died(PrintedDate date) implements Told {}

    /** "George H.W. Bush (1924-2018)". */
    record Years(PrintedDate born, PrintedDate died) implements Told {}

    /** "the late George H.W. Bush". */
    record Late(Span word) implements Told {}
  }

  @Override
  public String rule() {
    return LifeDates.RULE.id();
  }

  @Override
  public Span span() {
    return switch (told) {
      case Told.Born born -> born.date().span();
      case Told.Died died -> died.date().span();
      case Told.Years years -> years.born().span().to(years.died().span());
      case Told.Late late -> late.word();
    };
  }

  @Override
  public String says() {
    String name = named.person().name();
    return switch (told) {
      case Told.Born born -> name + " was born " + words(born.date());
      case Told.Died died -> name + " died " + words(died.date());
      case Told.Years years ->
          name + " lived from " + year(years.born()) + " to " + year(years.died());
      case Told.Late late -> name + " is dead";
    };
  }

  private static String words(PrintedDate date) {
    String year = date.year().map(y -> " " + y).orElse("");
    return date.date()
        .map(d -> "on " + d.month().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + d.day())
        .map(day -> day + year.replace(" ", ", "))
        .orElse("in" + year);
  }

  private static String year(PrintedDate date) {
    return date.year().map(String::valueOf).orElse("");
  }
}
