package org.stet.claim;

import org.stet.fact.Person;
import org.stet.mention.SentenceReading;
import org.stet.text.Span;

/**
 * That somebody is, or was, so many years old.
 *
 * @param told the age as the sentence tells it
 * @param name the name as printed
 * @param who who is meant
 * @param quoted whether it stands inside quotation marks
 */
record AgeClaim(ToldAge told, Span name, Who who, boolean quoted) implements Claim {
  /** Whose age it is. */
  sealed interface Who {
    /**
     * Somebody of the facts.
     *
     * @param isInFull whether the full name stands beside the age
     */
    record Known(Person person, boolean isInFull) implements Who {}

    /**
     * Somebody of the article whose age it told before.
     *
     * @param name the full name
     * @param first what it said the first time
     */
    record Met(String name, ToldAge first) implements Who {}

    /**
     * Somebody whose birth the article tells beside the age.
     *
     * @param date the day or the year of birth, as printed
     */
    record Born(PrintedDate date) implements Who {}
  }

  @Override
  public String rule() {
    return Age.RULE.id();
  }

  SentenceReading sentence() {
    return told.number().sentence();
  }

  @Override
  public Span span() {
    return told.number().span();
  }

  @Override
  public String says() {
    String name =
        switch (who) {
          case Who.Known known -> known.person().name();
          case Who.Met met -> met.name();
          case Who.Born born -> "somebody born in " + born.date().year().orElseThrow();
        };
    return switch (told.form()) {
      case DIED -> name + " died at " + told.years();
      case TURNED -> name + " turned " + told.years();
      case WOULD, TURNS -> name + " turns " + told.years();
      default -> name + " is " + told.years() + " years old";
    };
  }
}
