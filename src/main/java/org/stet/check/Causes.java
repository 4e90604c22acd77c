package org.stet.check;

import static java.util.Comparator.naturalOrder;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stet.claim.Severity;
import org.stet.claim.Verdict;

/** Makes findings with one cause one finding: whoever mends the cause mends them all. */
final class Causes {
  private Causes() {}

  /** A rule and what made its claims wrong. */
  private record Key(String rule, String cause) {}

  /**
   * @param findings in the order of the source; each becomes part of the first one of its cause
   */
  static List<Finding> merged(List<Finding> findings) {
    Map<Object, List<Finding>> byCause = new LinkedHashMap<>();
    findings.forEach(f -> byCause.computeIfAbsent(key(f), k -> new ArrayList<>()).add(f));
    return byCause.values().stream().map(Causes::joined).toList();
  }

  /** One of its own where there is no cause that others can share. */
  private static Object key(Finding finding) {
    Optional<String> cause =
        finding.verdict() instanceof Verdict.Contradicted
            ? finding.claim().cause()
            : Optional.empty();
    return cause
        .<Object>map(it -> new Key(finding.claim().rule(), it))
        .orElseGet(() -> new Object());
  }

  /** It weighs as much as the gravest of them. */
  private static Finding joined(List<Finding> same) {
    Finding first = same.getFirst();
    Severity gravest = same.stream().map(Finding::severity).min(naturalOrder()).orElseThrow();
    return new Finding(
        first.claim(),
        first.verdict(),
        gravest,
        first.span(),
        same.stream().flatMap(f -> f.spots().stream()).skip(1).toList());
  }
}
