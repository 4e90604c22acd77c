package org.stet.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.stet.claim.Claim;
import org.stet.claim.ClaimType;
import org.stet.claim.ClaimTypes;
import org.stet.claim.Severity;
import org.stet.fact.Facts;
import org.stet.language.Language;
import org.stet.mention.Gazetteer;
import org.stet.mention.Reading;
import org.stet.mention.SentenceReading;
import org.stet.text.Article;
import org.stet.text.Span;

/**
 * The main path: source, article, sentences, mentions, claims, verdicts, findings. A pure function
 * of an article and the facts: no clock, no network, no disk. Safe to share between threads.
 */
public final class Checker {
  private final Gazetteer gazetteer;
  private final Language language;
  private final List<ClaimType<?>> types;

  public Checker(Facts facts) {
    this(facts, Language.english());
  }

  /**
   * @param language what cuts and tags the sentences
   */
  public Checker(Facts facts, Language language) {
    this.gazetteer = new Gazetteer(facts);
    this.language = language;
    this.types = ClaimTypes.standard();
  }

  /** Finds what an article claims and judges it; every finding counts. */
  public CheckedArticle check(Article article) {
    return checked(article, judge(article));
  }

  /** Finds what an article claims and judges it: the dear part of a check. */
  public Judged judge(Article article) {
    Reading reading = Reading.of(article, gazetteer, language);
    List<Judgement> judgements = new ArrayList<>();
    for (ClaimType<?> type : types) {
      judgements.addAll(judge(type, reading));
    }
    judgements.sort(
        Comparator.comparing((Judgement j) -> j.claim().span())
            .thenComparing(j -> j.claim().rule()));
    return new Judged(sentences(reading), judgements);
  }

  /** What cannot stand in an article that has been judged: the cheap part. */
  public CheckedArticle checked(Article article, Judged judged) {
    List<Span> sentences = judged.sentenceSpans();
    List<Judgement> judgements = judged.judgements();
    Fingerprints fingerprints = new Fingerprints(article.prose(), sentences);
    List<Spot> spots = new ArrayList<>();
    judgements.forEach(j -> spot(j, article, fingerprints).ifPresent(spots::add));
    spots.sort(Comparator.comparing(Spot::span).thenComparing(s -> s.claim().rule()));
    return new CheckedArticle(article, sentences, judgements, Causes.merged(spots));
  }

  private static List<Span> sentences(Reading reading) {
    return reading.sentences().stream().map(SentenceReading::span).toList();
  }

  private static <C extends Claim> List<Judgement> judge(ClaimType<C> type, Reading reading) {
    return type.find(reading).stream()
        .map(claim -> new Judgement(claim, type.judge(claim, reading)))
        .toList();
  }

  private Optional<Spot> spot(Judgement judgement, Article article, Fingerprints fingerprints) {
    Claim claim = judgement.claim();
    return Weight.of(claim, judgement.verdict(), usual(claim))
        .map(
            s ->
                new Spot(
                    claim,
                    judgement.verdict(),
                    s,
                    article.inSource(claim.span()),
                    fingerprints.next(claim),
                    Standing.OPEN));
  }

  private Severity usual(Claim claim) {
    return types.stream()
        .map(ClaimType::rule)
        .filter(rule -> rule.id().equals(claim.rule()))
        .findFirst()
        .orElseThrow()
        .severity();
  }
}
