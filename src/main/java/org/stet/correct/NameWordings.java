package org.stet.correct;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Misspelled and mistaken names. */
final class NameWordings {
  private static final Pattern INTRODUCED = Pattern.compile("The article introduces \"(.+)\"\\.");

  static final List<Wording> SPELLING =
      List.of(Wording.when("\"(.+)\" is a misspelling of (.+)", NameWordings::spelling));

  static final List<Wording> IN_ARTICLE =
      List.of(
          Wording.when(
              "\"(.+)\" is spelled \"(.+)\" elsewhere in this article",
              (mistake, m) -> introduced(mistake).map(whole -> inArticle(mistake, m, whole))));

  static final List<Wording> ORGANIZATION =
      List.of(
          Wording.on(
              "\"(.+)\" is a slip for (.+)",
              m -> "misstated the name of an organization. " + rather(m.group(2), m.group(1))),
          Wording.on(
              "(.+) spells its name so, not \"(.+)\"",
              m -> "misspelled the name of an organization. " + rather(m.group(1), m.group(2))),
          Wording.on(
              "The initials of (.+) are (.+), not (.+)",
              m ->
                  "gave the wrong initials for %s. They are %s, not %s"
                      .formatted(Print.the(m.group(1)), m.group(2), m.group(3))));

  private NameWordings() {}

  /** With the same article before both, or none. */
  private static String rather(String right, String printed) {
    String name = Print.the(right);
    return "It is %s, not %s".formatted(name, name.equals(right) ? printed : "the " + printed);
  }

  private static Optional<String> spelling(Mistake mistake, MatchResult m) {
    return mistake.right().map(right -> spelling(mistake, right, m.group(1), m.group(2)));
  }

  private static String spelling(Mistake mistake, String right, String printed, String person) {
    Optional<String> office =
        mistake
            .held()
            .filter(held -> held.lasts() && held.person().equals(person))
            .map(Held::office)
            .filter(title -> !Held.isOfMany(title) && !title.startsWith("acting "))
            .findFirst();
    if (office.isEmpty() && right.equals(person)) {
      return "misspelled the name of %s as %s".formatted(person, printed);
    }
    String whose =
        office
            .map(title -> right.equals(person) ? "the " + title : person + ", the " + title)
            .orElse(person);
    return "misspelled the name of %s. It is %s, not %s".formatted(whose, right, printed);
  }

  private static Optional<String> introduced(Mistake mistake) {
    return mistake.known().stream()
        .map(INTRODUCED::matcher)
        .filter(Matcher::matches)
        .map(m -> m.group(1))
        .findFirst();
  }

  private static String inArticle(Mistake mistake, MatchResult m, String whole) {
    String name =
        whole.equals(m.group(2))
            ? "misspelled, %s, a name".formatted(times(mistake))
            : "misspelled, %s, the name of %s".formatted(times(mistake), whole);
    return "%s. It is %s, not %s".formatted(name, m.group(2), m.group(1));
  }

  private static String times(Mistake mistake) {
    return mistake.isRepeated() ? "in some instances" : "in one instance";
  }
}
