package org.stet.report;

import java.io.IOException;
import java.io.Writer;
import java.util.stream.Collectors;
import org.stet.check.CheckedArticle;
import org.stet.check.Finding;
import org.stet.check.Judgement;
import org.stet.check.Run;
import org.stet.check.Unchecked;
import org.stet.claim.Claim;
import org.stet.text.Article;
import org.stet.text.Screen;

/**
 * One line a finding, {@code path:line:col: error: message [rule]}, the words marked below it, what
 * is known behind it; a summary at the end. Columns count code points.
 */
final class TextReport implements ReportWriter {
  /** Keeps the article's words away from the start of a line, where programs look for commands. */
  private static final String GUTTER = "  | ";

  @Override
  public void write(Run run, ReportOptions options, Writer out) throws IOException {
    Ink ink = new Ink(options.colour());
    for (CheckedArticle checked : run.articles()) {
      if (options.claims()) {
        out.write(claims(checked));
      }
      for (Entry entry : Entry.open(checked, options)) {
        out.write(finding(entry, ink));
      }
    }
    for (Unchecked unchecked : run.unchecked()) {
      out.write(notChecked(unchecked));
    }
    out.write(SummaryLine.of(run, options) + "\n");
    out.flush();
  }

  /** One line a claim, all of them, whether they stand or not. */
  private static String claims(CheckedArticle checked) {
    StringBuilder text = new StringBuilder();
    for (Judgement judgement : checked.judgements()) {
      text.append(claim(checked.article(), judgement));
    }
    return text.toString();
  }

  private static String claim(Article article, Judgement judgement) {
    Claim claim = judgement.claim();
    Account account = Account.of(judgement.verdict());
    String why = account.message().isEmpty() ? "" : " (" + account.message() + ")";
    return "%s: %s: %s [%s]\n"
        .formatted(
            Screen.place(article.source(), article.inSource(claim.span())),
            account.verdict(),
            Screen.clean(claim.says() + why),
            claim.rule());
  }

  private static String finding(Entry entry, Ink ink) {
    Finding finding = entry.finding();
    return entry.headline(ink.severity(finding.severity()))
        + "\n"
        + words(Excerpt.of(entry.article().source(), finding.span()), ink)
        + entry.telling().lines().stream()
            .map(line -> "  " + line + "\n")
            .collect(Collectors.joining());
  }

  private static String words(Excerpt excerpt, Ink ink) {
    String line = GUTTER + excerpt.line(ink) + "\n";
    return excerpt.isRightToLeft()
        ? line + "  words: " + excerpt.words() + "\n"
        : line + GUTTER + excerpt.marks() + "\n";
  }

  private static String notChecked(Unchecked unchecked) {
    return Screen.path(unchecked.name()) + ": " + NotChecked.message(unchecked) + "\n";
  }
}
