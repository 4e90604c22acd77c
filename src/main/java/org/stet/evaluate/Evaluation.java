package org.stet.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.stet.check.CheckedArticle;
import org.stet.check.Finding;
import org.stet.check.Spot;
import org.stet.claim.Repair;
import org.stet.claim.Severity;
import org.stet.claim.Verdict;
import org.stet.text.Span;

/** Holds what the checker found in articles against what is marked in them. */
public final class Evaluation {
  private final Severity least;
  private final Map<String, Score> byRule = new TreeMap<>();
  private final Map<String, Score> byType = new TreeMap<>();
  private final List<Slip> slips = new ArrayList<>();
  private int articles;
  private int silent;
  private Score total = Score.NONE;

  /**
   * @param least findings below it do not count; what is marked below it may be found and need not
   */
  public Evaluation(Severity least) {
    this.least = least;
  }

  /** Takes an article with what was found in it. */
  public void add(Annotated annotated, CheckedArticle checked) {
    List<Finding> counted =
        checked.findings().stream().filter(f -> f.severity().atLeast(least)).toList();
    articles++;
    silent += annotated.expected().isEmpty() ? 1 : 0;
    annotated.expected().stream()
        .filter(e -> e.isAskedAt(least))
        .forEach(e -> ask(e, counted, annotated, checked));
    counted.stream()
        .filter(f -> annotated.expected().stream().noneMatch(e -> e.fits(f)))
        .forEach(f -> alarm(f, annotated, checked));
  }

  private void ask(
      Expected expected, List<Finding> counted, Annotated annotated, CheckedArticle checked) {
    counted.stream()
        .filter(expected::fits)
        .findFirst()
        .ifPresentOrElse(
            finding -> hit(expected, finding), () -> miss(expected, annotated, checked));
  }

  private void hit(Expected expected, Finding finding) {
    Score score = Score.found(expected.right().map(r -> offers(finding, r)).orElse(false));
    count(byRule, finding.claim().rule(), score);
    expected.type().ifPresent(type -> count(byType, type, score));
    total = total.plus(score);
  }

  /** Whether the right words are among what a finding says or offers. */
  private static boolean offers(Finding finding, String right) {
    String wanted = right.toLowerCase(Locale.ROOT);
    return finding.spots().stream()
        .map(Spot::verdict)
        .flatMap(Evaluation::said)
        .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(wanted));
  }

  private static Stream<String> said(Verdict verdict) {
    return switch (verdict) {
      case Verdict.Contradicted it ->
          Stream.concat(Stream.of(it.message()), it.repairs().stream().map(Repair::text));
      case Verdict.Outdated it -> Stream.of(it.message());
      case Verdict.Supported it -> Stream.empty();
      case Verdict.Undecided it -> Stream.empty();
    };
  }

  private void miss(Expected expected, Annotated annotated, CheckedArticle checked) {
    expected.rule().ifPresent(rule -> count(byRule, rule, Score.MISSED));
    expected.type().ifPresent(type -> count(byType, type, Score.MISSED));
    total = total.plus(Score.MISSED);
    String words = expected.span().of(annotated.article().content());
    String message =
        "\"%s\"%s was not found"
            .formatted(words, expected.right().map(r -> " for \"" + r + "\"").orElse(""));
    slip(Slip.Kind.MISSED, expected.span(), expected.label(), message, annotated, checked);
  }

  private void alarm(Finding finding, Annotated annotated, CheckedArticle checked) {
    count(byRule, finding.claim().rule(), Score.ALARM);
    total = total.plus(Score.ALARM);
    String message = said(finding.verdict()).findFirst().orElse("");
    slip(Slip.Kind.FALSE, finding.span(), finding.claim().rule(), message, annotated, checked);
  }

  private void slip(
      Slip.Kind kind,
      Span span,
      String label,
      String message,
      Annotated annotated,
      CheckedArticle checked) {
    slips.add(
        new Slip(
            kind,
            annotated.article().name(),
            annotated.inFile(span.start()),
            label,
            message,
            checked.sentenceAt(span).orElseGet(() -> span.of(annotated.article().content()))));
  }

  private static void count(Map<String, Score> scores, String key, Score score) {
    scores.merge(key, score, Score::plus);
  }

  /** Findings from this level on count. */
  Severity least() {
    return least;
  }

  int articles() {
    return articles;
  }

  /** Articles in which nothing is marked. */
  int silent() {
    return silent;
  }

  /** All of it together. */
  public Score total() {
    return total;
  }

  Map<String, Score> byRule() {
    return byRule;
  }

  /** By type of mistake; empty where the annotations name rules. */
  Map<String, Score> byType() {
    return byType;
  }

  List<Slip> slips() {
    return slips;
  }
}
