package org.stet.report;

import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.stet.check.CheckedArticle;
import org.stet.check.Finding;
import org.stet.check.Judgement;
import org.stet.check.Run;
import org.stet.check.Spot;
import org.stet.check.Unchecked;
import org.stet.claim.Claim;
import org.stet.claim.Evidence;
import org.stet.claim.Repair;
import org.stet.fact.Citation;
import org.stet.text.Article;
import org.stet.text.Screen;
import org.stet.text.Source;

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
      for (Finding finding : checked.findings()) {
        if (options.shows(finding)) {
          out.write(finding(checked.article(), finding, ink));
        }
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

  private static String finding(Article article, Finding finding, Ink ink) {
    Account account = Account.of(finding.verdict());
    StringBuilder text = new StringBuilder();
    text.append(headline(article.source(), finding, ink));
    text.append(words(Excerpt.of(article.source(), finding.span()), ink));
    if (!finding.also().isEmpty()) {
      text.append(detail("also", "in " + lines(article.source(), finding.also())));
    }
    account.evidence().forEach(it -> text.append(evidence(article, it)));
    for (Repair repair : account.repairs()) {
      text.append(detail("instead", Edit.corrected(article, finding.claim(), repair)));
    }
    return text.toString();
  }

  /** "lines 12, 15 (twice), 20". */
  private static String lines(Source source, List<Spot> spots) {
    Map<Integer, Integer> times = new LinkedHashMap<>();
    spots.forEach(spot -> times.merge(source.lineAt(spot.span().start()), 1, Integer::sum));
    return (times.size() == 1 ? "line " : "lines ")
        + times.entrySet().stream()
            .map(line -> line.getKey() + times(line.getValue()))
            .collect(Collectors.joining(", "));
  }

  private static String times(int count) {
    return switch (count) {
      case 1 -> "";
      case 2 -> " (twice)";
      default -> " (" + count + " times)";
    };
  }

  private static String headline(Source source, Finding finding, Ink ink) {
    return "%s: %s: %s [%s]\n"
        .formatted(
            Screen.place(source, finding.span()),
            ink.severity(finding.severity()),
            Screen.clean(Account.message(finding)),
            finding.claim().rule());
  }

  private static String words(Excerpt excerpt, Ink ink) {
    String line = GUTTER + excerpt.line(ink) + "\n";
    return excerpt.isRightToLeft()
        ? line + detail("words", excerpt.words())
        : line + GUTTER + excerpt.marks() + "\n";
  }

  private static String evidence(Article article, Evidence evidence) {
    String known = detail("known", evidence.statement());
    return switch (evidence) {
      case Evidence.FromFact it -> known + citation(it.citation());
      case Evidence.FromArticle it ->
          known + detail("see", Screen.place(article.source(), article.inSource(it.span())));
      case Evidence.FromCalendar it -> known;
    };
  }

  private static String citation(Citation citation) {
    int line = citation.pack().lineAt(citation.span().start());
    return detail("source", citation.url() + " (checked " + citation.checked() + ")")
        + detail("pack", citation.pack().name() + ":" + line);
  }

  private static String detail(String label, String text) {
    return "  " + label + ": " + Screen.clean(text) + "\n";
  }

  private static String notChecked(Unchecked unchecked) {
    return Screen.path(unchecked.name()) + ": not checked: " + Screen.clean(unchecked.why()) + "\n";
  }
}
