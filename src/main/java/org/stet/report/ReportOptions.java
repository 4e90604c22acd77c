package org.stet.report;

import org.stet.check.Finding;
import org.stet.claim.Severity;

/**
 * What the reader of a report wants to see.
 *
 * @param minimum findings below it are counted as hidden and not shown
 * @param colour whether text is coloured for a terminal
 * @param claims whether text and JSON list all claims with their verdicts, those that stand too
 * @param version the version of the program, as semantic versioning writes it
 */
public record ReportOptions(Severity minimum, boolean colour, boolean claims, String version) {
  /** All findings, no colour, no list of claims. */
  public static ReportOptions standard(String version) {
    return new ReportOptions(Severity.NOTE, false, false, version);
  }

  public ReportOptions withMinimum(Severity least) {
    return new ReportOptions(least, colour, claims, version);
  }

  public ReportOptions withColour(boolean wanted) {
    return new ReportOptions(minimum, wanted, claims, version);
  }

  public ReportOptions withClaims(boolean wanted) {
    return new ReportOptions(minimum, colour, wanted, version);
  }

  /** Whether a finding counts and weighs enough to be shown. */
  public boolean shows(Finding finding) {
    return finding.isOpen() && weighs(finding);
  }

  /** Whether a finding weighs enough to be shown, where also those are shown that do not count. */
  public boolean weighs(Finding finding) {
    return finding.severity().atLeast(minimum);
  }
}
