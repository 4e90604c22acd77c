package org.stet.correct;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Mistakes about bodies, their members and numbers, and about what belongs to what. */
final class BodyWordings {
  static final List<Wording> MEMBERSHIP =
      List.of(
          Wording.on(
              "(.+) (joined|left) (.+) in (\\d+), not (\\d+)",
              m ->
                  "misstated the year in which %s %s %s. It was %s, not %s"
                      .formatted(m.group(1), m.group(2), m.group(3), m.group(4), m.group(5))),
          Wording.when(".+", (mistake, m) -> Optional.of(membership(mistake))));

  static final List<Wording> QUANTITY =
      List.of(Wording.when("(.+) has (\\S+) (.+), not (.+)", BodyWordings::quantity));

  static final List<Wording> RELATION =
      List.of(Wording.when("(.+?) of (.+): (.+), not (.+)", BodyWordings::relation));

  private static final Pattern SPELL =
      Pattern.compile(".+? (has been|was) an? (.*)member of .+?( (?:since|from|until) .+)\\.");

  /** Relations whose values are people. */
  private static final Pattern KIN =
      Pattern.compile(
          "(?i)(?:husband|wife|spouse|father|mother|parent|son|daughter|child|brother|sister"
              + "|founder|author|director|inventor|composer|painter)");

  private BodyWordings() {}

  private static String membership(Mistake mistake) {
    boolean isOfThatTime = mistake.message().contains(" was not a ");
    String said =
        isOfThatTime
            ? mistake.says().replaceFirst(" is (?=an? )", " was ") + " at the time"
            : mistake.says();
    String since =
        mistake.known().stream()
            .map(SPELL::matcher)
            .filter(Matcher::matches)
            .findFirst()
            .map(m -> ". It %s a %smember%s".formatted(m.group(1), m.group(2), m.group(3)))
            .orElse("");
    return "said incorrectly that " + said + since;
  }

  private static Optional<String> quantity(Mistake mistake, MatchResult m) {
    boolean lasts = mistake.known().stream().anyMatch(statement -> statement.contains(" since "));
    String body = m.group(1).replaceFirst("^The ", "the ");
    return Optional.of(
        "misstated the number of %s %s %s. It %s, not %s"
            .formatted(
                m.group(3),
                m.group(3).equals("members") ? "of" : "in",
                Print.the(body),
                Print.small(lasts ? "is " + m.group(2) : "was " + m.group(2) + " at the time"),
                Print.small(m.group(4))));
  }

  private static Optional<String> relation(Mistake mistake, MatchResult m) {
    String subject = Print.the(m.group(2));
    String kind = m.group(1).toLowerCase(Locale.ROOT);
    if (kind.endsWith("ed")) {
      return Optional.of(
          "misstated when %s was %s. It was %s, not %s"
              .formatted(subject, kind, Print.when(m.group(3)), Print.when(m.group(4))));
    }
    boolean isOver =
        mistake.known().stream().anyMatch(s -> s.matches(".* (?:from|until) \\D*\\d.*"));
    return Optional.of(
        "misstated %s of %s. It %s %s, not %s"
            .formatted(what(kind), subject, isOver ? "was" : "is", m.group(3), m.group(4)));
  }

  private static String what(String kind) {
    if (KIN.matcher(kind).matches()) {
      return "the name of the " + kind;
    }
    return kind.equals("headquarters") ? "the location of the headquarters" : "the " + kind;
  }
}
