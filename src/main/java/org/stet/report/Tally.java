package org.stet.report;

import java.util.List;
import org.stet.check.CheckedArticle;
import org.stet.check.Finding;
import org.stet.check.Run;
import org.stet.check.Standing;
import org.stet.claim.Severity;

/**
 * How many findings a report shows, and how many it does not.
 *
 * @param articles articles with at least one of them
 * @param hidden findings that weigh too little to be shown
 * @param suppressed findings that somebody has said shall stand
 * @param known findings that are in the baseline
 * @param undated articles without a known day of publication
 */
public record Tally(
    int errors,
    int warnings,
    int notes,
    int articles,
    int hidden,
    int suppressed,
    int known,
    int undated) {
  public static Tally of(Run run, ReportOptions options) {
    List<Finding> all = run.articles().stream().flatMap(it -> it.findings().stream()).toList();
    List<Finding> shown = all.stream().filter(options::shows).toList();
    return new Tally(
        count(shown, Severity.ERROR),
        count(shown, Severity.WARNING),
        count(shown, Severity.NOTE),
        (int) run.articles().stream().filter(it -> showsAny(it, options)).count(),
        (int) all.stream().filter(Finding::isOpen).count() - shown.size(),
        (int) all.stream().filter(f -> f.standing() instanceof Standing.Suppressed).count(),
        (int) all.stream().filter(f -> f.standing() instanceof Standing.InBaseline).count(),
        (int) run.articles().stream().filter(Tally::isUndated).count());
  }

  private static boolean isUndated(CheckedArticle checked) {
    return checked.isText() && checked.article().published().isEmpty();
  }

  /** Of one article. */
  static Tally of(CheckedArticle checked, ReportOptions options) {
    return of(new Run(List.of(), List.of(checked), List.of()), options);
  }

  private static int count(List<Finding> findings, Severity severity) {
    return (int) findings.stream().filter(finding -> finding.severity() == severity).count();
  }

  private static boolean showsAny(CheckedArticle checked, ReportOptions options) {
    return checked.findings().stream().anyMatch(options::shows);
  }

  /** How many are shown. */
  public int shown() {
    return errors + warnings + notes;
  }
}
