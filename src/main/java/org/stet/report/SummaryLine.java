package org.stet.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.stet.check.CheckedArticle;
import org.stet.check.Coverage;
import org.stet.check.Run;
import org.stet.claim.Severity;

/** A run in one line: what was found, among how much that was looked at. */
public final class SummaryLine {
  private SummaryLine() {}

  public static String of(Run run, ReportOptions options) {
    Tally tally = Tally.of(run, options);
    return findings(run, tally)
        + (run.articles().isEmpty() ? "" : "; " + coverage(run.coverage()))
        + hidden(tally, options.minimum())
        + settled(tally)
        + unchecked(run)
        + undated(tally);
  }

  private static String findings(Run run, Tally tally) {
    int articles = (int) run.articles().stream().filter(CheckedArticle::isText).count();
    if (articles == 0) {
      return "no articles checked";
    }
    if (tally.shown() == 0) {
      return "no findings in " + counted(articles, "article");
    }
    return severities(tally) + " in " + tally.articles() + " of " + counted(articles, "article");
  }

  /** "2 errors, 1 note". */
  static String severities(Tally tally) {
    List<String> parts = new ArrayList<>();
    add(parts, tally.errors(), "error");
    add(parts, tally.warnings(), "warning");
    add(parts, tally.notes(), "note");
    return String.join(", ", parts);
  }

  private static void add(List<String> parts, int count, String noun) {
    if (count > 0) {
      parts.add(counted(count, noun));
    }
  }

  private static String coverage(Coverage coverage) {
    String looked =
        counted(coverage.sentences(), "sentence") + ", " + counted(coverage.claims(), "claim");
    if (coverage.claims() == 0) {
      return looked;
    }
    return String.format(
        Locale.ROOT, // some languages have digits of their own
        "%s: %d supported, %d contradicted, %d outdated, %d undecided",
        looked,
        coverage.supported(),
        coverage.contradicted(),
        coverage.outdated(),
        coverage.undecided());
  }

  private static String hidden(Tally tally, Severity minimum) {
    if (tally.hidden() == 0) {
      return "";
    }
    return "; %s below %s not shown"
        .formatted(counted(tally.hidden(), "finding"), Level.of(minimum));
  }

  private static String settled(Tally tally) {
    String suppressed = tally.suppressed() == 0 ? "" : "; " + tally.suppressed() + " suppressed";
    return suppressed + (tally.known() == 0 ? "" : "; " + tally.known() + " in the baseline");
  }

  private static String unchecked(Run run) {
    int inputs = run.unchecked().size();
    return inputs == 0 ? "" : "; " + counted(inputs, "input") + " not checked";
  }

  private static String undated(Tally tally) {
    return tally.undated() == 0
        ? ""
        : " (" + counted(tally.undated(), "article") + " without a date)";
  }

  /** "1 article", "2 articles". */
  static String counted(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
