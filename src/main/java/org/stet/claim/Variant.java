package org.stet.claim;

import java.util.List;
import java.util.Optional;
import org.stet.mention.Reading;
import org.stet.mention.WordList;
import org.stet.text.Span;

/** Two quotations that differ by one word. */
final class Variant {
  /** Longer quotations prove more: below this, one word of difference may be meant. */
  private static final int LONG = 8;

  /** Words that fit a quotation into a sentence, or that speakers vary when they say it again. */
  private static final WordList FITTING =
      WordList.of(
          """
          i you he she it we they me him her us them my your his its our their
          is are was were am be been do does did have has had will would
          a an the and but so that well um uh like just very really this these those
          's
          """);

  private Variant() {}

  /** The later quotation with its difference; none where the word only fits it in. */
  static Optional<Quotation.Repeated> of(
      Reading reading, Quoted quote, Quoted earlier, boolean isLonger, Alignment a) {
    int at = isLonger ? a.inLong() : a.inShort();
    int length = isLonger ? a.longLength() : a.shortLength();
    int there = isLonger ? a.inShort() : a.inLong();
    int thereLength = isLonger ? a.shortLength() : a.longLength();
    boolean isFitting = isFitting(quote, at, length) || isFitting(earlier, there, thereLength);
    int shorter = Math.min(quote.words().size(), earlier.words().size());
    if (shorter < LONG || isFitting || isEcho(quote, at, length, earlier, there, thereLength)) {
      return Optional.empty();
    }
    boolean isMissing = length == 0 || thereLength == 0;
    Span span = span(quote, at, length, isMissing);
    Span otherSpan = span(earlier, there, thereLength, isMissing);
    return Optional.of(
        new Quotation.Repeated(span, true, verdict(reading.prose(), span, otherSpan)));
  }

  private static Verdict verdict(String prose, Span span, Span otherSpan) {
    String here = span.of(prose);
    String other = otherSpan.of(prose);
    return new Verdict.Contradicted(
        "This quotation has \"%s\" where the article has \"%s\" elsewhere.".formatted(here, other),
        List.of(new Evidence.FromArticle("There it has \"" + other + "\".", otherSpan)),
        List.of(new Repair(span, other), new Repair(otherSpan, here)));
  }

  private static boolean isFitting(Quoted quote, int at, int length) {
    return length == 1 && FITTING.contains(quote.words().get(at).key());
  }

  /** One word is the other with an ending or a repeated word: a matter of style. */
  private static boolean isEcho(
      Quoted quote, int at, int length, Quoted earlier, int there, int thereLength) {
    if (length == 0 || thereLength == 0) {
      return false;
    }
    String one = quote.words().get(at).key();
    String other = earlier.words().get(there).key();
    return one.startsWith(other + "s") || other.startsWith(one + "s");
  }

  /** The word that differs, with its neighbours where one of the two lacks it. */
  private static Span span(Quoted quote, int at, int length, boolean isMissing) {
    int first = isMissing ? at - 1 : at;
    int last = isMissing ? at + length : at;
    return quote.words().get(first).span().to(quote.words().get(last).span());
  }
}
