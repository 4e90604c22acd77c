package org.stet.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stet.mention.Reading;
import org.stet.mention.WordList;
import org.stet.text.Span;

/** Changes in percent with the figures that they come from: "rose from 40 to 50, up 25%". */
final class Changes {
  /** So many words may stand between a change and its percentage. */
  private static final int FARTHEST = 5;

  /** Readers forgive a percentage that is off by so many points, or by such a share of itself. */
  private static final double POINTS = 1;

  private static final double SHARE = 0.06;

  private static final WordList CHANGE =
      WordList.of(
          """
          increase rise jump gain growth climb surge spike hike raise
          drop decline decrease fall cut reduction dip plunge slump change
          """);

  /** Words behind a percentage that bind it to something else than the two figures. */
  private static final WordList OTHER_BASE =
      WordList.of(
          "of from since compared over than higher lower above below more less year on among for");

  /** Words before a number or a verb by which it is not exact. */
  static final WordList ROUGH =
      WordList.of("about nearly almost roughly approximately around some over than least most an");

  private static final WordList CLAUSE =
      WordList.of("and but while with is are was were has have that which");

  private Changes() {}

  static List<FigureClaim> in(Reading reading) {
    List<FigureClaim> claims = new ArrayList<>();
    for (Figures figures : Figures.in(reading)) {
      for (FromTo change : FromTo.in(figures)) {
        if (change.isOfOneKind()) {
          percentage(change)
              .map(percent -> claim(reading, change, percent))
              .or(() -> Multiples.of(reading, change))
              .ifPresent(claims::add);
        }
      }
    }
    return claims;
  }

  /** The percentage that tells the change: before "from" or "to", or behind the two figures. */
  private static Optional<Figure> percentage(FromTo change) {
    List<Figure> others =
        Figure.in(change.sentence()).stream()
            .filter(f -> f.isPercent() && !f.equals(change.from()) && !f.equals(change.to()))
            .toList();
    return others.stream()
        .filter(f -> isAhead(f, change) || isBehind(f, change))
        .findFirst()
        .filter(f -> others.size() == 1 && !isPoints(f));
  }

  /** "rose 25% from 40 to 50", "a 25% increase from 40 to 50". */
  private static boolean isAhead(Figure percent, FromTo change) {
    int words = change.first() - 1 - percent.end();
    return words == 0 || (words == 1 && CHANGE.contains(percent.behind(1)));
  }

  /** "from 40 to 50, up 25%", "from 40 to 50, a 25% increase". */
  private static boolean isBehind(Figure percent, FromTo change) {
    int words = percent.first() - change.end();
    if (words < 1 || words > FARTHEST || isBroken(change.end(), percent)) {
      return false;
    }
    boolean isRough = ROUGH.contains(percent.before(1));
    String before = isRough ? percent.before(2) : percent.before(1);
    boolean isNoun = CHANGE.contains(percent.behind(1)) && !OTHER_BASE.contains(percent.behind(2));
    boolean isArticle = before.equals("a") || percent.before(1).equals("an") || before.equals("an");
    boolean isAdverb =
        (before.equals("up") || before.equals("down") || before.equals("or"))
            && !OTHER_BASE.contains(percent.behind(1));
    boolean isMeasure =
        before.equals("of")
            && CHANGE.contains(percent.before(isRough ? 3 : 2))
            && !OTHER_BASE.contains(percent.behind(1));
    return (isNoun && isArticle) || isAdverb || isMeasure;
  }

  /** Whether another clause begins between the two. */
  private static boolean isBroken(int from, Figure percent) {
    return percent.sentence().words().subList(from, percent.first()).stream()
        .anyMatch(w -> CLAUSE.contains(w.key()));
  }

  private static boolean isPoints(Figure percent) {
    return percent.behind(1).startsWith("point");
  }

  private static FigureClaim claim(Reading reading, FromTo change, Figure percent) {
    double exact = change.exactPercent();
    boolean isPointsMeant =
        change.from().isPercent() && Math.abs(change.difference() - percent.value()) < 0.06;
    double slack = Math.max(POINTS, exact * SHARE) * (percent.isRough() ? 2 : 1);
    Range printed = new Range(percent.value() - slack, percent.value() + slack);
    String says = change.text() + " is a change of " + percent.text();
    Evidence evidence =
        new Evidence.FromArticle(
            "From %s to %s is %s%%."
                .formatted(change.from().text(), change.to().text(), percentage(exact)),
            change.sentence().spanOf(change.first(), change.end()));
    if (printed.overlaps(change.percent())) {
      return FigureClaim.right(reading, percent, says, evidence);
    }
    return FigureClaim.of(
        reading,
        percent,
        says,
        isPointsMeant ? points(change, percent, evidence) : wrong(change, percent, evidence));
  }

  private static String percentage(double value) {
    return Figure.written(value, value < 10 ? 1 : 0);
  }

  /** A difference of percentages is one of percentage points. */
  private static Verdict points(FromTo change, Figure percent, Evidence evidence) {
    String text = Figure.written(change.difference(), 1);
    return new Verdict.Contradicted(
        "From %s to %s are %s percentage points, not %s percent."
            .formatted(change.from().text(), change.to().text(), text, text),
        List.of(evidence),
        List.of(new Repair(withSign(percent), text + " percentage points")),
        false);
  }

  private static Span withSign(Figure percent) {
    Span span = percent.sentence().spanOf(percent.first(), percent.end());
    boolean isSign = percent.end() == percent.numeral().end();
    return isSign ? new Span(span.start(), span.end() + 1) : span;
  }

  private static Verdict wrong(FromTo change, Figure percent, Evidence evidence) {
    double share = percent.value() / 100;
    boolean isRise = change.to().value() > change.from().value();
    double to = change.from().value() * (isRise ? 1 + share : 1 - share);
    int decimals = change.to().numeral().value().scale() > 0 ? 1 : 0;
    List<Repair> repairs = new ArrayList<>();
    repairs.add(new Repair(percent.span(), percentage(change.exactPercent())));
    if (to > 0 && !change.to().isScaled()) {
      repairs.add(new Repair(change.to().span(), Figure.written(to, decimals)));
    }
    String message =
        "From %s to %s is %s%%, not %s."
            .formatted(
                change.from().text(),
                change.to().text(),
                percentage(change.exactPercent()),
                percent.isPercent() ? Figure.written(percent.value(), 1) + "%" : percent.text());
    return new Verdict.Contradicted(message, List.of(evidence), repairs);
  }
}
