package org.stet.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stet.claim.Verdict;

/** Makes places with one cause one finding: whoever mends the cause mends them all. */
public final class Causes {
  private Causes() {}

  /** A rule, what made its claims wrong, and whether they count. */
  private record Key(String rule, String cause, Standing standing) {}

  /**
   * Joins places into findings.
   *
   * @param spots in the order of the source; each joins the first one of its cause and standing
   */
  public static List<Finding> merged(List<Spot> spots) {
    Map<Object, List<Spot>> byCause = new LinkedHashMap<>();
    spots.forEach(s -> byCause.computeIfAbsent(key(s), k -> new ArrayList<>()).add(s));
    return byCause.values().stream()
        .map(same -> new Finding(same.getFirst(), same.subList(1, same.size())))
        .toList();
  }

  /** One of its own where there is no cause that others can share. */
  private static Object key(Spot spot) {
    Optional<String> cause =
        spot.verdict() instanceof Verdict.Contradicted ? spot.claim().cause() : Optional.empty();
    return cause
        .<Object>map(it -> new Key(spot.claim().rule(), it, spot.standing()))
        .orElseGet(() -> new Object());
  }
}
