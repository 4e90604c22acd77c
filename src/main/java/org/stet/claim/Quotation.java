package org.stet.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stet.mention.Reading;
import org.stet.text.Span;

/** Whether a quotation that an article prints twice has the same words and the same speaker. */
final class Quotation implements ClaimType<Quotation.Repeated> {
  private static final Rule RULE =
      new Rule(
          "quotation",
          "A quotation is printed twice in one article, with other words or another speaker.",
          "Compares all quotations of six words or more. Two that agree but for one word in their middle are one"
              + " quotation with a slip, unless the word only fits it into its sentence; the very same words said by"
              + " two people are a wrong name in one place. Shortened quotations are left alone.",
          Severity.NOTE);

  /** That a quotation is the one printed earlier in the article. */
  record Repeated(Span span, boolean quoted, Verdict verdict) implements Claim {
    @Override
    public String rule() {
      return RULE.id();
    }

    @Override
    public String says() {
      return "the quotation is the one printed earlier";
    }
  }

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public List<Repeated> find(Reading reading) {
    if (reading.quotations().size() < 2) {
      return List.of();
    }
    List<Quoted> quotes = Quoted.in(reading);
    List<Set<Integer>> pairs = QuotePairs.of(quotes);
    List<Repeated> found = new ArrayList<>();
    for (int i = 0; i < pairs.size(); i++) {
      Quoted quote = quotes.get(i);
      pairs.get(i).stream()
          .flatMap(earlier -> compare(reading, quote, quotes.get(earlier)).stream())
          .findFirst()
          .ifPresent(found::add);
    }
    return found;
  }

  private static Optional<Repeated> compare(Reading reading, Quoted quote, Quoted earlier) {
    boolean isLonger = quote.words().size() > earlier.words().size();
    List<String> longer = (isLonger ? quote : earlier).keys();
    List<String> shorter = (isLonger ? earlier : quote).keys();
    Speakers speakers = Speakers.in(reading);
    if (Alignment.contains(longer, shorter)) {
      return Optional.of(repeated(quote, earlier, speakers));
    }
    boolean hasGaps = quote.hasGaps(reading.prose()) || earlier.hasGaps(reading.prose());
    return hasGaps || speakers.differ(quote, earlier)
        ? Optional.empty()
        : Alignment.of(longer, shorter)
            .flatMap(a -> Variant.of(reading, quote, earlier, isLonger, a));
  }

  private static Repeated repeated(Quoted quote, Quoted earlier, Speakers speakers) {
    Optional<Verdict.Contradicted> wrong = speakers.contradiction(quote, earlier);
    Span span = wrong.isPresent() ? speakers.of(quote).orElseThrow().span() : quote.span();
    Evidence evidence =
        new Evidence.FromArticle("The article quotes the same words here.", earlier.span());
    Verdict verdict = wrong.isPresent() ? wrong.get() : new Verdict.Supported(List.of(evidence));
    return new Repeated(span, wrong.isEmpty(), verdict);
  }

  @Override
  public Verdict judge(Repeated claim, Reading reading) {
    return claim.verdict();
  }
}
