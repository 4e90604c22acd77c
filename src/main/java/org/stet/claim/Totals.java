package org.stet.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stet.mention.Reading;
import org.stet.mention.SentenceReading;
import org.stet.mention.WordList;

/** Sums with their parts: "the 22 people, 12 men and 10 women". */
final class Totals {
  private static final WordList EVERYBODY =
      WordList.of(
          """
          people persons victims passengers members students senators lawmakers legislators jurors candidates
          hostages employees patients workers dead killed delegates residents prisoners detainees
          inmates judges survivors defendants suspects graduates recruits cadets
          """);

  /** Groups that leave nobody out and share nobody. */
  private static final List<Set<String>> WHOLE =
      List.of(
          Set.of("men", "women"),
          Set.of("boys", "girls"),
          Set.of("adults", "children"),
          Set.of("males", "females"),
          Set.of("men", "women", "children"),
          Set.of("men", "women", "boys", "girls"));

  /** Groups that share nobody, but may leave somebody out. */
  private static final Set<String> PARTIES = Set.of("republicans", "democrats", "independents");

  private static final Set<String> KINDS =
      Stream.concat(WHOLE.stream(), Stream.of(PARTIES))
          .flatMap(Set::stream)
          .collect(Collectors.toUnmodifiableSet());

  /** A slip changes a sum by little; where it is far off, something else is meant. */
  private static final double FAR_OFF = 0.2;

  private Totals() {}

  /** Numbers of people side by side, from the first figure to the last. */
  private record Parts(List<Figure> figures) {
    int sum() {
      return figures.stream().mapToInt(f -> f.whole().orElse(0)).sum();
    }

    Set<String> kinds() {
      Set<String> kinds = new HashSet<>();
      figures.forEach(f -> kinds.add(kind(f)));
      return kinds;
    }

    boolean isWhole() {
      return WHOLE.contains(kinds());
    }

    boolean isApart() {
      return kinds().size() == figures.size() && (isWhole() || PARTIES.containsAll(kinds()));
    }

    int first() {
      return figures.getFirst().first();
    }

    int end() {
      return endOfPart(figures.getLast());
    }

    String text() {
      return figures.getFirst().sentence().text(first(), end());
    }
  }

  static List<FigureClaim> in(Reading reading) {
    List<FigureClaim> claims = new ArrayList<>();
    for (Figures figures : Figures.in(reading)) {
      int i = 0;
      while (i + 1 < figures.size()) {
        Parts parts = partsFrom(figures.all(), i);
        boolean isSum = parts.figures().size() > 1 && parts.isApart();
        if (isSum) {
          claim(reading, figures, i, parts, claims);
        }
        i += isSum ? parts.figures().size() : 1;
      }
    }
    return claims;
  }

  /** The figure before the parts may be their sum, and so may the one behind them. */
  private static void claim(
      Reading reading, Figures figures, int first, Parts parts, List<FigureClaim> claims) {
    int end = first + parts.figures().size();
    if (first > 0 && isAhead(figures.get(first - 1), parts)) {
      claim(reading, figures.get(first - 1), parts, true).ifPresent(claims::add);
    }
    if (end < figures.size() && isBehind(figures.get(end), parts)) {
      claim(reading, figures.get(end), parts, false).ifPresent(claims::add);
    }
  }

  /** "12 men", "12 were men": the word after what is counted. */
  private static int endOfPart(Figure figure) {
    return figure.end() + (isOfBeing(figure) ? 2 : 1);
  }

  private static boolean isOfBeing(Figure figure) {
    return figure.behind(1).equals("were") || figure.behind(1).equals("are");
  }

  private static String kind(Figure figure) {
    return figure.behind(isOfBeing(figure) ? 2 : 1);
  }

  private static boolean isKind(String word) {
    return KINDS.contains(word);
  }

  private static Parts partsFrom(List<Figure> figures, int from) {
    if (!isKind(kind(figures.get(from)))) {
      return new Parts(List.of());
    }
    List<Figure> parts = new ArrayList<>();
    int at = figures.get(from).first();
    boolean isLast = false;
    for (Figure figure : figures.subList(from, figures.size())) {
      boolean isNext =
          figure.first() == at || (figure.first() == at + 1 && figure.before(1).equals("and"));
      boolean isPart = isKind(kind(figure)) && figure.whole().isPresent() && !figure.isRough();
      if (isLast || !isNext || !isPart) {
        break;
      }
      isLast = figure.first() == at + 1;
      parts.add(figure);
      at = endOfPart(figure);
    }
    return new Parts(isLast ? parts : List.of());
  }

  /**
   * "22 people, 12 men and 9 women", "of the 22 killed, 12 were men", "12-member jury of 7 men".
   */
  private static boolean isAhead(Figure total, Parts parts) {
    SentenceReading sentence = total.sentence();
    int words = parts.first() - total.end();
    String gap = sentence.gapText(parts.first()).strip();
    boolean isApposition =
        words >= 1
            && words <= 3
            && (gap.equals(",") || gap.equals(":") || gap.equals("(") || gap.equals("—"));
    boolean isMadeOf =
        words >= 2
            && words <= 5
            && (total.behind(1).equals("member") || total.behind(1).equals("person"))
            && sentence.word(parts.first() - 1).is("of");
    boolean isGroup =
        words == 0 && total.before(1).equals("the") && gap.equals(",") && parts.isWhole();
    return !total.isRough()
        && (isMadeOf
            || isGroup
            || (isApposition && EVERYBODY.contains(sentence.word(parts.first() - 1).key())));
  }

  /** "12 men and 9 women were among the 22". */
  private static boolean isBehind(Figure total, Parts parts) {
    int words = total.first() - parts.end();
    return !total.isRough()
        && words >= 2
        && words <= 3
        && total.before(1).equals("the")
        && total.before(2).equals("among")
        && EVERYBODY.contains(total.behind(1));
  }

  private static Optional<FigureClaim> claim(
      Reading reading, Figure total, Parts parts, boolean isExact) {
    int sum = parts.sum();
    int whole = total.whole().orElse(0);
    boolean isMore = sum > whole;
    boolean isFar = Math.abs(sum - whole) > Math.max(2, FAR_OFF * whole);
    boolean isOpen = !isMore && !(isExact && parts.isWhole());
    if (whole == 0 || (sum != whole && (isFar || isOpen))) {
      return Optional.empty();
    }
    String says = parts.text() + " are " + whole;
    Evidence evidence =
        new Evidence.FromArticle(
            parts.text() + " are " + sum + ".",
            total.sentence().spanOf(parts.first(), parts.end()));
    return Optional.of(
        sum == whole
            ? FigureClaim.right(reading, total, says, evidence)
            : FigureClaim.of(reading, total, says, wrong(total, parts, evidence)));
  }

  /** Either the sum is wrong, or the part that stands last or first. */
  private static Verdict wrong(Figure total, Parts parts, Evidence evidence) {
    int missing = total.whole().orElse(0) - parts.sum();
    List<Repair> repairs = new ArrayList<>();
    repairs.add(new Repair(total.span(), total.like(parts.sum())));
    for (Figure part : parts.figures()) {
      int count = part.whole().orElse(0) + missing;
      if (count > 0) {
        repairs.add(new Repair(part.span(), part.like(count)));
      }
    }
    String message = "%s are %d, not %s.".formatted(parts.text(), parts.sum(), total.text());
    return new Verdict.Contradicted(message, List.of(evidence), repairs);
  }
}
