package org.stet.gate;

import java.util.Comparator;
import java.util.List;
import org.stet.check.CheckedArticle;
import org.stet.check.Finding;
import org.stet.text.Source;
import org.stet.text.Span;

/**
 * The comments of an article that suppress nothing or are over, so that they can go. What stands in
 * front matter, and what still suppresses something, is left to people.
 */
public final class Idle {
  private final Source source;
  private final List<FlawClaim> claims;

  private Idle(Source source, List<FlawClaim> claims) {
    this.source = source;
    this.claims = claims;
  }

  /** Finds them. */
  public static Idle in(CheckedArticle checked) {
    List<FlawClaim> claims =
        checked.findings().stream()
            .map(Finding::claim)
            .filter(FlawClaim.class::isInstance)
            .map(FlawClaim.class::cast)
            .filter(claim -> !claim.removal().isEmpty())
            .toList();
    return new Idle(checked.article().source(), claims);
  }

  /** How many suppressions that is. */
  public int count() {
    return claims.size();
  }

  /** The article without them. */
  public Source removed() {
    StringBuilder text = new StringBuilder(source.content());
    claims.stream()
        .flatMap(claim -> claim.removal().stream())
        .distinct()
        .map(this::withLine)
        .sorted(Comparator.comparingInt(Span::start).reversed())
        .forEach(span -> text.delete(span.start(), span.end()));
    return new Source(source.name(), text.toString());
  }

  /** A comment alone on its lines takes them along. */
  private Span withLine(Span comment) {
    String content = source.content();
    Span first = source.line(source.lineAt(comment.start()));
    Span last = source.line(source.lineAt(comment.end()));
    boolean isAlone =
        content.substring(first.start(), comment.start()).isBlank()
            && content.substring(comment.end(), last.end()).isBlank();
    if (!isAlone) {
      return comment;
    }
    int next = source.lineAt(comment.end()) + 1;
    return new Span(
        first.start(), next <= source.lineCount() ? source.line(next).start() : content.length());
  }
}
