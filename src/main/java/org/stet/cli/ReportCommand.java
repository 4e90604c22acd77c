package org.stet.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.stet.claim.Severity;
import org.stet.compare.Comparison;
import org.stet.compare.ComparisonJson;
import org.stet.compare.ComparisonMarkdown;
import org.stet.compare.ComparisonText;
import org.stet.compare.ToldRun;
import org.stet.compare.ToldRuns;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code stet report}: compares two runs by their JSON reports. */
@Command(
    name = "report",
    description = "Compares the JSON reports of two runs: what is new, gone, or still there.",
    mixinStandardHelpOptions = true)
final class ReportCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      index = "0",
      paramLabel = "EARLIER.json",
      description = "The report of the earlier run, of 'stet check --format json=FILE'.")
  private Path earlier = Path.of("");

  @Parameters(index = "1", paramLabel = "LATER.json", description = "The report of the later run.")
  private Path later = Path.of("");

  @Option(names = "--since", description = "List only what is new since the earlier run.")
  private boolean since;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text, json or markdown. Default: ${DEFAULT-VALUE}.")
  private String format = "text";

  @Option(
      names = "--fail-on",
      paramLabel = "LEVEL",
      description =
          "The least level of a new finding that makes the exit code 1: error, warning, note or never. Default: ${DEFAULT-VALUE}.")
  private String failOn = "never";

  ReportCommand(Console console) {
    this.console = console;
  }

  /** Writes a comparison in some form. */
  private interface Form {
    void write(Comparison comparison, boolean isSince, Writer out) throws IOException;
  }

  @Override
  public Integer call() {
    Form form = form();
    Optional<Severity> least = Levels.of("--fail-on", failOn, List.of("never"));
    Comparison comparison = Comparison.of(run(earlier), run(later));
    if (comparison.both() == 0) {
      console
          .err()
          .println(
              "stet: the two runs have no article in common; were their articles named from the same folder?");
    }
    write(form, comparison);
    boolean isFailed =
        comparison.fresh().stream()
            .anyMatch(it -> least.filter(it.finding().severity()::atLeast).isPresent());
    return (isFailed ? ExitCode.FINDINGS : ExitCode.CLEAN).code();
  }

  private Form form() {
    return switch (format) {
      case "text" -> ComparisonText::write;
      case "json" -> ComparisonJson::write;
      case "markdown" -> ComparisonMarkdown::write;
      default ->
          throw new UsageException(
              "--format: '%s' is none of text, json, markdown".formatted(format));
    };
  }

  private ToldRun run(Path file) {
    ToldRuns.Read read = ToldRuns.read(RulesFolders.read(file, "report").content());
    if (read.problem().isPresent()) {
      throw new UsageException(
          RulesFolders.name(file) + ": this is no report of a run: " + read.problem().get());
    }
    ToldRun run = read.run().orElseThrow();
    if (run.hidden() > 0) {
      console
          .err()
          .println(
              "stet: %s leaves out %s that weigh too little; nothing is said of them"
                  .formatted(
                      RulesFolders.name(file),
                      Counted.of((int) run.hidden(), "finding", "findings")));
    }
    return run;
  }

  private void write(Form form, Comparison comparison) {
    StandardOutput.print(out -> form.write(comparison, since, out), console);
  }
}
