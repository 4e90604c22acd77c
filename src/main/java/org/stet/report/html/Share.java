package org.stet.report.html;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.stet.check.CheckedArticle;
import org.stet.check.Finding;
import org.stet.claim.Severity;
import org.stet.report.ReportOptions;

/**
 * What one rule, section, author or week has of the findings that count.
 *
 * @param articles articles that belong to it
 */
record Share(String name, int errors, int warnings, int notes, int articles) {
  int findings() {
    return errors + warnings + notes;
  }

  /** By what an article says about itself, most findings first. */
  static List<Share> ofArticles(
      Collection<CheckedArticle> articles,
      ReportOptions options,
      Function<CheckedArticle, List<String>> names) {
    Map<String, Share> shares = new TreeMap<>();
    for (CheckedArticle checked : articles) {
      for (String name : names.apply(checked)) {
        Share share = new Share(name, 0, 0, 0, 1);
        for (Finding finding : checked.findings()) {
          share = options.shows(finding) ? share.plus(finding.severity()) : share;
        }
        shares.merge(name, share, Share::plus);
      }
    }
    return sorted(shares);
  }

  /** By rule, most findings first; the articles are those with such a finding. */
  static List<Share> ofRules(Collection<CheckedArticle> articles, ReportOptions options) {
    Map<String, Share> shares = new TreeMap<>();
    for (CheckedArticle checked : articles) {
      Map<String, Share> here = new TreeMap<>();
      for (Finding finding : checked.findings()) {
        if (options.shows(finding)) {
          String rule = finding.claim().rule();
          Share before = here.getOrDefault(rule, new Share(rule, 0, 0, 0, 1));
          here.put(rule, before.plus(finding.severity()));
        }
      }
      here.forEach((rule, share) -> shares.merge(rule, share, Share::plus));
    }
    return sorted(shares);
  }

  private static List<Share> sorted(Map<String, Share> shares) {
    List<Share> sorted = new ArrayList<>(shares.values());
    sorted.sort(comparingInt(Share::findings).reversed().thenComparing(Share::name));
    return sorted;
  }

  private Share plus(Severity severity) {
    return switch (severity) {
      case ERROR -> new Share(name, errors + 1, warnings, notes, articles);
      case WARNING -> new Share(name, errors, warnings + 1, notes, articles);
      case NOTE -> new Share(name, errors, warnings, notes + 1, articles);
    };
  }

  private Share plus(Share other) {
    return new Share(
        name,
        errors + other.errors,
        warnings + other.warnings,
        notes + other.notes,
        articles + other.articles);
  }
}
