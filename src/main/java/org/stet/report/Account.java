package org.stet.report;

import java.util.List;
import org.stet.check.Finding;
import org.stet.claim.Evidence;
import org.stet.claim.Repair;
import org.stet.claim.Verdict;

/**
 * What a verdict has to say for itself, in parts that every format prints in its own way.
 *
 * @param verdict its name
 * @param message what is wrong, or why nothing can be said; empty for what stands
 */
public record Account(
    String verdict, String message, List<Evidence> evidence, List<Repair> repairs) {
  public static Account of(Verdict verdict) {
    return switch (verdict) {
      case Verdict.Supported it -> new Account("supported", "", it.evidence(), List.of());
      case Verdict.Contradicted it ->
          new Account("contradicted", it.message(), it.evidence(), it.repairs());
      case Verdict.Outdated it -> new Account("outdated", it.message(), it.evidence(), List.of());
      case Verdict.Undecided it ->
          new Account("undecided", it.reason().words(), List.of(), List.of());
    };
  }

  /** The message of a finding, which says when its words are somebody else's. */
  public static String message(Finding finding) {
    String message = of(finding.verdict()).message();
    if (!finding.quoted()) {
      return message;
    }
    return message.endsWith(".")
        ? message.substring(0, message.length() - 1) + " (in a quotation)."
        : message + " (in a quotation)";
  }
}
