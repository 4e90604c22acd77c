package org.stet.correct;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;

/** Mistakes about when something happened, who did it, and which day of the week it was. */
final class EventWordings {
  static final List<Wording> DATE =
      List.of(
          Wording.on(
              "The date of (.+) is (.+), not (.+)",
              m ->
                  "misstated the date of %s. It was %s"
                      .formatted(m.group(1), dates(m.group(2), m.group(3)))),
          Wording.on(
              "The time of (.+) is (.+), not (.+)",
              m ->
                  "misstated when %s took place. It was %s, not %s"
                      .formatted(m.group(1), Print.date(m.group(2)), Print.when(m.group(3)))),
          Wording.when(
              "The (.+) anniversary of (.+) is in \\d+",
              (mistake, m) ->
                  mistake
                      .right()
                      .filter(right -> right.matches("\\d+(?:st|nd|rd|th)|[a-z]+(?:th|st|nd|rd)"))
                      .map(
                          right ->
                              "misnumbered an anniversary of %s. It is the %s, not the %s"
                                  .formatted(
                                      m.group(2),
                                      Print.ordinal(right),
                                      Print.ordinal(m.group(1))))),
          Wording.on(
              "From (.+) to (.+) it is (.+), not (.+)",
              m ->
                  "misstated the time between %s and %s. It is %s, not %s"
                      .formatted(
                          Print.date(m.group(1)),
                          Print.date(m.group(2)).replaceAll(",$", ""),
                          Print.small(m.group(3)),
                          Print.small(m.group(4)))));

  static final List<Wording> ACTOR = List.of(Wording.when("(.+), not (.+)", EventWordings::actor));

  /** Either the day of the week or the date may be wrong: only that they do not fit is known. */
  static final List<Wording> WEEKDAY =
      List.of(
          Wording.when(
              "(.+), is an? (.+), not an? (.+)",
              (mistake, m) ->
                  Optional.of(
                      "gave the wrong day of the week for a date. %s, %s a %s, not a %s"
                          .formatted(
                              m.group(1),
                              Print.isBefore(m.group(1), mistake.published()) ? "was" : "is",
                              m.group(2),
                              m.group(3)))));

  private EventWordings() {}

  /** Bare days, or both with their "on" and "in" when one of them is no day. */
  private static String dates(String right, String printed) {
    boolean areDays = Print.isDay(right) && Print.isDay(printed);
    return areDays
        ? Print.date(right) + ", not " + Print.date(printed)
        : Print.when(right) + ", not " + Print.when(printed);
  }

  /** The claim is the wrong actor and the deed, the message the right one and the same deed. */
  private static Optional<String> actor(Mistake mistake, MatchResult m) {
    String deed = common(mistake.says(), m.group(1));
    int split = m.group(1).length() - deed.length();
    if (deed.isEmpty() || split <= 1) {
      return Optional.empty();
    }
    return Optional.of(
        "misstated who %s. It was %s, not %s"
            .formatted(deed, lower(m.group(1).substring(0, split - 1)), m.group(2)));
  }

  /** The words at the end that both have. */
  private static String common(String one, String other) {
    int length = 0;
    int most = Math.min(one.length(), other.length());
    while (length < most
        && one.charAt(one.length() - 1 - length) == other.charAt(other.length() - 1 - length)) {
      length++;
    }
    String tail = one.substring(one.length() - length);
    int blank = tail.indexOf(' ');
    return blank < 0 ? "" : tail.substring(blank + 1);
  }

  private static String lower(String actor) {
    return actor.startsWith("The ") ? "the " + actor.substring(4) : actor;
  }
}
