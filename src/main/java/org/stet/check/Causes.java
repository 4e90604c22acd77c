package org.stet.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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
    Map<Object, Finding> byCause = new LinkedHashMap<>();
    findings.forEach(f -> byCause.merge(key(f), f, Causes::joined));
    return List.copyOf(byCause.values());
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
  private static Finding joined(Finding first, Finding next) {
    return new Finding(
        first.claim(),
        first.verdict(),
        first.severity().atLeast(next.severity()) ? first.severity() : next.severity(),
        first.span(),
        Stream.concat(first.also().stream(), next.spots().stream()).toList());
  }
}
