package org.stet.cli;

import java.io.PrintStream;
import java.util.Comparator;
import org.stet.check.CheckedArticle;
import org.stet.check.Finding;
import org.stet.check.Spot;
import org.stet.fix.Change;
import org.stet.fix.Left;
import org.stet.fix.Mended;
import org.stet.text.Screen;
import org.stet.text.Source;
import org.stet.text.Span;

/** Lists what was mended and what was left, and counts it. */
final class FixList {
  private final PrintStream out;
  private final boolean dryRun;
  private int changes;
  private int files;
  private int left;

  /**
   * @param out where the list goes
   * @param dryRun whether changes are only proposed
   */
  FixList(PrintStream out, boolean dryRun) {
    this.out = out;
    this.dryRun = dryRun;
  }

  /** An article that was mended as far as it can be. */
  void mended(Mended mended) {
    mended.changes().forEach(this::tell);
    mended.left().forEach(this::tell);
    changes += mended.changes().size();
    files += mended.changes().isEmpty() ? 0 : 1;
  }

  /** An article that is left as it is, with every place of its mistakes. */
  void left(CheckedArticle article, String why) {
    Source source = article.article().source();
    article.findings().stream()
        .filter(Finding::isOpen)
        .flatMap(finding -> finding.spots().stream())
        .sorted(Comparator.comparing(Spot::span))
        .forEach(spot -> tell(new Left(source, spot.span(), why, spot.claim().rule())));
  }

  String summary() {
    return "%s %s in %s; %s left"
        .formatted(
            Counted.of(changes, "change", "changes"),
            dryRun ? "to make" : "made",
            Counted.of(files, "file", "files"),
            left == 0 ? "nothing" : Integer.toString(left));
  }

  private void tell(Change change) {
    print(
        change.source(),
        change.span(),
        "%s: \"%s\" %s \"%s\""
            .formatted(
                dryRun ? "to mend" : "mended",
                change.old(),
                dryRun ? "to" : "is now",
                change.text()),
        change.rule());
  }

  private void tell(Left one) {
    left++;
    print(
        one.source(), one.span(), "left: \"%s\": %s".formatted(one.words(), one.why()), one.rule());
  }

  private void print(Source source, Span span, String message, String rule) {
    out.println("%s: %s [%s]".formatted(Screen.place(source, span), Screen.clean(message), rule));
  }
}
