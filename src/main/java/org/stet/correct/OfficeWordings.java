package org.stet.correct;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Mistakes about who holds which office, and about titles. */
final class OfficeWordings {
  static final List<Wording> HOLDER =
      List.of(
          Wording.when(
              "The (.+) of that name is (.+), not (.+)",
              (mistake, m) -> Optional.of(name(mistake, m.group(1), m.group(2), m.group(3)))),
          Wording.on(
              "On (.+), the (.+) was (.+); (.+) held the office until (.+)",
              m ->
                  left(m.group(4), m.group(2), m.group(5))
                      + now(m.group(2), m.group(1), m.group(3))),
          Wording.on(
              "(.+) became (.+) only (?:on |in )?(.+)",
              m ->
                  "referred incorrectly to %s, who did not become %s until %s"
                      .formatted(m.group(1), m.group(2), Print.date(m.group(3)))),
          Wording.on(
              "(.+) became (.+?) ((?:on|in) .+), not in (.+)",
              m ->
                  "misstated when %s became %s. It was %s, not in %s"
                      .formatted(
                          m.group(1), m.group(2), Print.date(m.group(3)), Print.date(m.group(4)))),
          Wording.on(
              "(.+?) was (.+) until (.+), not (.+)",
              m ->
                  "misstated when %s left office as %s. It was %s, not %s"
                      .formatted(
                          m.group(1), m.group(2), Print.when(m.group(3)), Print.when(m.group(4)))),
          Wording.when(
              "(.+?) was (.+), not (.+)",
              (mistake, m) -> Optional.of(position(mistake, m.group(1), m.group(2), m.group(3)))));

  static final List<Wording> SUCCESSION =
      List.of(
          Wording.on(
              "The (predecessor|successor) of (.+) as (.+) is (.+), not (.+)",
              m ->
                  "misidentified the %s of %s as %s. It was %s, not %s"
                      .formatted(m.group(1), m.group(2), m.group(3), m.group(4), m.group(5))));

  static final List<Wording> ORDINAL =
      List.of(
          Wording.on(
              "(.+) was the (.+), not the (.+)",
              m ->
                  "referred incorrectly to %s, who is counted as the %s, not the %s"
                      .formatted(
                          m.group(1), Print.ordinal(m.group(2)), Print.ordinal(m.group(3)))));

  static final List<Wording> GENDERED =
      List.of(
          Wording.when(
              "\"(.+)\" does not fit (.+) \\((?:she|he)\\)",
              (mistake, m) ->
                  mistake
                      .right()
                      .map(
                          right ->
                              "misstated the title of %s. It should have been %s, not %s"
                                  .formatted(m.group(2), alone(right), alone(m.group(1))))));

  private OfficeWordings() {}

  private static String left(String person, String office, String day) {
    String when = day.equals("then") ? "before then" : Print.when(day);
    return "referred incorrectly to %s, who left office as %s %s. ".formatted(person, office, when);
  }

  private static String now(String office, String day, String person) {
    return "The %s on %s was %s".formatted(office, day + (day.contains(",") ? "," : ""), person);
  }

  private static String name(Mistake mistake, String office, String right, String printed) {
    boolean lasts = mistake.isHeldBy(right);
    return "misstated the name of the %s. It %s %s, not %s"
        .formatted(office + (lasts ? "" : " at the time"), lasts ? "is" : "was", right, printed);
  }

  private static String position(Mistake mistake, String person, String office, String printed) {
    return "misstated the position held by %s, who %s %s, not %s"
        .formatted(
            person,
            mistake.isHeldBy(person) ? "is" : "was",
            Held.isOfMany(office) ? Print.article(office) + " " + office : office,
            wrong(mistake, printed));
  }

  /** The office as it is called where the evidence tells who holds it, else as it was printed. */
  private static String wrong(Mistake mistake, String printed) {
    return mistake
        .held()
        .filter(held -> mistake.repairs().indexOf(held.person()) == 1)
        .map(Held::office)
        .findFirst()
        .orElseGet(() -> Print.title(printed));
  }

  /** "Mr." keeps its capital. */
  private static String alone(String title) {
    return title.endsWith(".") ? title : title.toLowerCase(Locale.ROOT);
  }
}
