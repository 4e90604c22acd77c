package org.stet.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stet.check.CheckedArticle;
import org.stet.check.Finding;
import org.stet.claim.Severity;
import org.stet.config.Least;

/** From which level on findings fail a run: as the call says, else as each article's house does. */
final class FailOn {
  private static final Least STANDARD = new Least(Optional.of(Severity.ERROR));

  private final Optional<Least> called;

  private FailOn(Optional<Least> called) {
    this.called = called;
  }

  /**
   * @param option what the call says
   * @throws UsageException when it is no level
   */
  static FailOn of(Optional<String> option) {
    return new FailOn(
        option.map(word -> new Least(Levels.of("--fail-on", word, List.of("never")))));
  }

  /** Whether any open finding weighs enough. */
  boolean isFailed(SharedOptions.Checked checked) {
    Map<String, Inputs.Input> inputs = new HashMap<>();
    checked.inputs().forEach(input -> inputs.put(input.name(), input));
    return checked.run().articles().stream()
        .anyMatch(article -> isFailed(article, least(checked, article, inputs)));
  }

  private static boolean isFailed(CheckedArticle article, Least least) {
    return article.findings().stream()
        .filter(Finding::isOpen)
        .anyMatch(f -> least.severity().filter(f.severity()::atLeast).isPresent());
  }

  /** Files beside articles have no house. */
  private Least least(
      SharedOptions.Checked checked, CheckedArticle article, Map<String, Inputs.Input> inputs) {
    Optional<Inputs.Input> input =
        Optional.ofNullable(inputs.get(article.article().source().name()));
    return called
        .or(() -> input.flatMap(it -> checked.desk().settings(it).failOn()))
        .orElse(STANDARD);
  }
}
