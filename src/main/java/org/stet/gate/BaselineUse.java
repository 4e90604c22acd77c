package org.stet.gate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.stet.check.CheckedArticle;
import org.stet.check.Finding;
import org.stet.check.Spot;
import org.stet.check.Standing;

/** A baseline in one run, and what of it the run met. Safe to share between threads. */
public final class BaselineUse {
  private final Baseline baseline;
  private final Set<Baseline.Entry> met = ConcurrentHashMap.newKeySet();
  private final Set<String> checked = ConcurrentHashMap.newKeySet();
  private final Set<Baseline.Entry> fresh = Collections.synchronizedSet(new TreeSet<>());

  public BaselineUse(Baseline baseline) {
    this.baseline = baseline;
  }

  Spot settled(String path, Spot spot) {
    checked.add(path);
    Optional<Baseline.Entry> entry = baseline.find(path, spot.fingerprint());
    if (entry.isEmpty()) {
      return spot;
    }
    met.add(entry.get());
    return spot.standing(new Standing.InBaseline());
  }

  /** Notes that an article was checked, and what of it is still open. */
  void passed(String path, CheckedArticle article) {
    checked.add(path);
    article.findings().stream()
        .filter(Finding::isOpen)
        .flatMap(finding -> finding.spots().stream())
        .forEach(spot -> fresh.add(entry(path, spot)));
  }

  private static Baseline.Entry entry(String path, Spot spot) {
    return new Baseline.Entry(path, spot.claim().rule(), spot.fingerprint(), spot.claim().says());
  }

  /** Entries whose article was checked, or is gone, and whose finding was not there. */
  public List<Baseline.Entry> stale() {
    return baseline.entries().stream()
        .filter(entry -> !met.contains(entry))
        .filter(entry -> checked.contains(entry.path()) || baseline.isLost(entry.path()))
        .toList();
  }

  /** Findings that the baseline does not have. */
  public List<Baseline.Entry> fresh() {
    return new ArrayList<>(fresh);
  }

  /** All entries of the baseline. */
  public List<Baseline.Entry> entries() {
    return baseline.entries();
  }
}
