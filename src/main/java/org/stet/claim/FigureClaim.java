package org.stet.claim;

import java.util.List;
import org.stet.mention.Reading;
import org.stet.text.Span;

/**
 * That a figure of an article agrees with other figures of the same article.
 *
 * @param figure the figure
 * @param span the words to underline
 * @param says the claim as a plain statement
 * @param quoted whether it stands inside quotation marks
 * @param verdict what the figures by themselves say about it
 */
record FigureClaim(Figure figure, Span span, String says, boolean quoted, Verdict verdict)
    implements Claim {
  @Override
  public String rule() {
    return NumberInArticle.ID;
  }

  /** One that the figures bear out. */
  static FigureClaim right(Reading reading, Figure figure, String says, Evidence evidence) {
    return of(reading, figure, says, new Verdict.Supported(List.of(evidence)));
  }

  static FigureClaim of(Reading reading, Figure figure, String says, Verdict verdict) {
    Span span = figure.span();
    return new FigureClaim(figure, span, says, reading.isQuoted(span), verdict);
  }
}
