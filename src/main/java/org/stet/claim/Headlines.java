package org.stet.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stet.mention.Reading;
import org.stet.mention.SentenceReading;
import org.stet.text.Block;

/** What a headline counts and its text counts again: "10 states report outbreak". */
final class Headlines {
  /** The text tells what its headline tells in its first sentences. */
  private static final int LEAD = 4;

  /** So many words of meaning, the noun among them, a headline shares with its lead. */
  private static final int SHARED = 3;

  private Headlines() {}

  static List<FigureClaim> in(Reading reading) {
    List<SentenceReading> sentences = reading.sentences();
    List<Figures> figures = Figures.in(reading);
    boolean isCounting =
        !figures.isEmpty()
            && figures.getFirst().sentence() == sentences.getFirst()
            && sentences.getFirst().kind() == Block.Kind.HEADLINE;
    if (!isCounting) {
      return List.of();
    }
    List<FigureClaim> claims = new ArrayList<>();
    for (Counted printed : figures.getFirst().counted()) {
      claim(reading, printed, sentences.subList(1, sentences.size())).ifPresent(claims::add);
    }
    return claims;
  }

  private static Optional<FigureClaim> claim(
      Reading reading, Counted printed, List<SentenceReading> text) {
    List<Counted> told =
        Figures.in(reading).stream()
            .skip(1)
            .flatMap(figures -> figures.counted().stream())
            .filter(c -> c.noun().equals(printed.noun()))
            .toList();
    Optional<Counted> same = told.stream().filter(c -> c.value() == printed.value()).findFirst();
    if (same.isPresent()) {
      String says = "there are " + printed.text();
      return Optional.of(FigureClaim.right(reading, printed.figure(), says, evidence(same.get())));
    }
    return told.stream()
        .findFirst()
        .filter(c -> isOfOneThing(printed, told, text))
        .map(c -> wrong(reading, printed, c));
  }

  static Evidence evidence(Counted told) {
    return new Evidence.FromArticle(
        "The article says \"" + told.text() + "\".", told.figure().span());
  }

  private static boolean isOfOneThing(
      Counted printed, List<Counted> told, List<SentenceReading> text) {
    Counted first = told.getFirst();
    boolean isLead = text.subList(0, Math.min(LEAD, text.size())).contains(first.sentence());
    return isLead
        && isExact(printed)
        && told.stream().allMatch(c -> c.value() == first.value() && isExact(c))
        && !Occurrences.has(text, printed.figure())
        && Topic.shared(printed.sentence(), first.sentence()) >= SHARED;
  }

  private static boolean isExact(Counted counted) {
    return !counted.figure().isRough() && !counted.sentence().hasAnyOf(Occurrences.OPEN);
  }

  private static FigureClaim wrong(Reading reading, Counted printed, Counted told) {
    String message =
        "The headline counts %s, the text %s.".formatted(printed.figure().text(), told.text());
    return FigureClaim.of(
        reading,
        printed.figure(),
        "there are " + printed.text(),
        new Verdict.Contradicted(
            message,
            List.of(evidence(told)),
            Occurrences.repairs(printed.figure(), told.figure())));
  }
}
