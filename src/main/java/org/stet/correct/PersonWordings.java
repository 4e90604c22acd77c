package org.stet.correct;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Mistakes about a person's party, state, age and life. */
final class PersonWordings {
  static final List<Wording> PARTY_STATE =
      List.of(
          Wording.when("(.+) is from (.+), not (.+)", PersonWordings::state),
          Wording.when("(.+?) is ((?:an? |of the ).+)", PersonWordings::party));

  static final List<Wording> AGE =
      List.of(
          Wording.when(
              "(.+) was (\\d+) years old at the time, not (.+)",
              (mistake, m) ->
                  named(m.group(1))
                      .map(
                          person ->
                              "misstated the age of %s, who was %s at the time, not %s"
                                  .formatted(person, m.group(2), m.group(3)))),
          Wording.on(
              "(.+) died at (\\d+), not (.+)",
              m ->
                  "misstated the age at which %s died. It was %s, not %s"
                      .formatted(m.group(1), m.group(2), m.group(3))),
          Wording.on(
              "(.+) turned (\\d+) in (\\d+), not (.+)",
              m ->
                  "misstated the age of %s, who turned %s in %s, not %s"
                      .formatted(m.group(1), m.group(2), m.group(3), m.group(4))));

  static final List<Wording> LIFE =
      List.of(
          Wording.on(
              "(.+) was alive at the time",
              m -> "described %s incorrectly as dead".formatted(m.group(1))),
          Wording.when("(.+) (died|was born) (?:on|in) (.+)", PersonWordings::life));

  private static final Pattern LIFE_CLAIM = Pattern.compile(".+ (?:died|was born) (?:on|in) (.+)");

  private PersonWordings() {}

  /** Of a stranger, either the age or the birth may be wrong. */
  private static Optional<String> named(String person) {
    return Optional.of(person).filter(name -> !name.startsWith("Somebody "));
  }

  private static Optional<String> state(Mistake mistake, MatchResult m) {
    boolean isOfCongress =
        mistake.held().anyMatch(held -> held.office().matches(".* (?:senator|representative)"));
    return Optional.of(
        isOfCongress
            ? "misstated the state represented by %s. It %s %s, not %s"
                .formatted(
                    m.group(1), mistake.isHeldBy(m.group(1)) ? "is" : "was", m.group(2), m.group(3))
            : "misstated the home state of %s, who is from %s, not %s"
                .formatted(m.group(1), m.group(2), m.group(3)));
  }

  private static Optional<String> party(Mistake mistake, MatchResult m) {
    String not = member(mistake.printed()).map(wrong -> ", not " + wrong).orElse("");
    return Optional.of(
        "misstated the party affiliation of %s, who is %s%s"
            .formatted(m.group(1), m.group(2), not));
  }

  /** What the printed letter or word makes of somebody; empty where it is neither. */
  private static Optional<String> member(String printed) {
    return switch (printed.replaceAll("^(?:an?|the) |\\.$", "").toLowerCase(Locale.ROOT)) {
      case "r", "rep", "republican", "republicans", "gop" -> Optional.of("a Republican");
      case "d", "dem", "democrat", "democratic", "democrats" -> Optional.of("a Democrat");
      case "i", "ind", "independent" -> Optional.of("an independent");
      default -> Optional.empty();
    };
  }

  private static Optional<String> life(Mistake mistake, MatchResult m) {
    Matcher claim = LIFE_CLAIM.matcher(mistake.says());
    String wrong = claim.matches() ? claim.group(1) : mistake.printed();
    boolean isDate = wrong.matches(".*\\d{4}.*");
    return Optional.of(
        "misstated when %s %s. It was %s%s"
            .formatted(
                m.group(1),
                m.group(2),
                Print.when(m.group(3)),
                isDate ? ", not " + Print.when(wrong) : ""));
  }
}
