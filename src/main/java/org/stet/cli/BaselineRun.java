package org.stet.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stet.gate.Baseline;
import org.stet.gate.BaselineFile;
import org.stet.gate.BaselineUse;
import org.stet.store.WholeFile;
import org.stet.text.Screen;
import picocli.CommandLine.Mixin;

/** What the commands on a baseline share: a run over articles, and one file. */
final class BaselineRun {
  /** The file where neither a call nor a configuration names one. */
  static final String NAME = "stet-baseline.json";

  @Mixin final SharedOptions shared = new SharedOptions();

  /**
   * A baseline and what a run met of it.
   *
   * @param file where it is
   * @param use what was met
   * @param checked the run
   */
  record Met(Path file, BaselineUse use, SharedOptions.Checked checked) {
    /** What is left of it when the stale entries go. */
    List<Baseline.Entry> kept() {
      List<Baseline.Entry> kept = new ArrayList<>(use.entries());
      kept.removeAll(use.stale());
      return kept;
    }

    /** Whether everything could be checked; else nothing can be said of what was not. */
    boolean isWhole() {
      return checked.run().unchecked().isEmpty();
    }
  }

  /**
   * Checks the articles against the baseline that is there; empty when something is broken, after
   * that has been told.
   */
  Optional<Met> met(Console console) {
    Baselines baselines = Baselines.stored(shared.house.baseline);
    return shared
        .checked(baselines, console)
        .map(
            checked -> {
              Map.Entry<Path, BaselineUse> only = only(baselines);
              checked.run().unchecked().forEach(console::tell);
              return new Met(only.getKey(), only.getValue(), checked);
            });
  }

  private static Map.Entry<Path, BaselineUse> only(Baselines baselines) {
    if (baselines.used().isEmpty()) {
      throw new UsageException(
          "there is no baseline; name one with --baseline, or as 'baseline' in stet.yaml");
    }
    if (baselines.used().size() > 1) {
      throw new UsageException(
          "the articles have several baselines; name the one that is meant with --baseline");
    }
    return baselines.used().entrySet().iterator().next();
  }

  /** Writes a baseline. */
  static void write(Path file, Collection<Baseline.Entry> entries) {
    try {
      WholeFile.write(file, out -> BaselineFile.write(entries, out));
    } catch (IOException e) {
      throw new UsageException(
          OwnRules.shown(file) + ": the baseline cannot be written: " + Reason.of(e));
    }
  }

  /** Prints entries, one a line. */
  static void list(String label, List<Baseline.Entry> entries, Console console) {
    for (Baseline.Entry entry : entries) {
      console
          .out()
          .println(
              "%s: %s: %s [%s]"
                  .formatted(
                      Screen.path(entry.path()), label, Screen.clean(entry.claim()), entry.rule()));
    }
  }
}
