package org.stet.cli;

import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.stet.check.CheckedArticle;
import org.stet.check.Run;
import org.stet.check.Unchecked;
import org.stet.claim.Severity;
import org.stet.config.Settings;
import org.stet.evaluate.Annotated;
import org.stet.evaluate.Evaluation;
import org.stet.evaluate.EvaluationReport;
import org.stet.language.Language;
import org.stet.text.Problem;
import org.stet.text.Source;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code stet evaluate}: measures precision and recall on articles whose mistakes are known. */
@Command(
    name = "evaluate",
    description =
        "Checks articles whose mistakes are marked, and tells what was found, missed and false.",
    mixinStandardHelpOptions = true)
final class EvaluateCommand implements Callable<Integer> {
  private final Console console;

  @Option(
      names = "--at",
      paramLabel = "LEVEL",
      description =
          "Findings from this level on count: error, warning or note. Default: ${DEFAULT-VALUE}.")
  private String at = "warning";

  @Option(
      names = "--limit",
      paramLabel = "N",
      description =
          "List at most so many misses and so many false findings of each rule or type. Default: all (text).")
  private int limit = Integer.MAX_VALUE;

  @Option(
      names = "--format",
      paramLabel = "F",
      description = "text, json or markdown. Default: ${DEFAULT-VALUE}.")
  private String format = "text";

  @Option(
      names = "--date",
      paramLabel = "YYYY-MM-DD",
      description = "The day of articles that do not say when they were published.")
  private Optional<LocalDate> date = Optional.empty();

  @Mixin private final RulesOptions rules = new RulesOptions();

  @Parameters(
      paramLabel = "FOLDER",
      description =
          "A folder with gold.jsonl beside injected/ and clean/, or articles with carets under their mistakes.")
  private String folder = "";

  EvaluateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Severity least = Levels.of("--at", at, List.of()).orElseThrow();
    EvaluationReport report = report();
    Limit.of(limit, "findings");
    AnnotatedInputs inputs = AnnotatedInputs.of(folder);
    if (!inputs.problems().isEmpty()) {
      return broken(inputs).code();
    }
    List<Inputs.Input> all = List.copyOf(inputs.articles().keySet());
    return Checkers.of(all, rules, input -> List.of(), Language.english(), false, console)
        .map(
            checkers ->
                evaluate(
                    inputs,
                    new CheckedInputs(i -> read(inputs, i), (i, a) -> checkers.of(i).check(a))
                        .run(all),
                    least,
                    report))
        .orElse(ExitCode.USAGE)
        .code();
  }

  private ExitCode broken(AnnotatedInputs inputs) {
    inputs.unread().forEach(console::tell);
    inputs.problems().stream().map(Problem::describe).forEach(console.err()::println);
    console
        .err()
        .println(
            "stet: the annotations have "
                + Counted.of(inputs.problems().size(), "problem", "problems")
                + "; nothing was evaluated");
    return ExitCode.USAGE;
  }

  private EvaluationReport report() {
    return switch (format) {
      case "text" -> EvaluationReport.text();
      case "json" -> EvaluationReport.json();
      case "markdown" -> EvaluationReport.markdown();
      default ->
          throw new UsageException("--format: '" + format + "' is none of text, json, markdown");
    };
  }

  private Articles.Read read(AnnotatedInputs inputs, Inputs.Input input) {
    Annotated annotated = inputs.articles().get(input);
    if (annotated == null) {
      throw new IllegalStateException(input.name() + " was not read");
    }
    return new Articles(annotated.date().or(() -> date), i -> Settings.STANDARD)
        .read(input, annotated.article());
  }

  private ExitCode evaluate(
      AnnotatedInputs inputs, Run run, Severity least, EvaluationReport report) {
    Evaluation evaluation = new Evaluation(least);
    IdentityHashMap<Source, CheckedArticle> bySource = new IdentityHashMap<>();
    run.articles().forEach(checked -> bySource.put(checked.article().source(), checked));
    for (Annotated annotated : inputs.articles().values()) {
      Optional.ofNullable(bySource.get(annotated.article()))
          .ifPresent(checked -> evaluation.add(annotated, checked));
    }
    write(report, evaluation);
    List<Unchecked> unchecked =
        Stream.concat(inputs.unread().stream(), run.unchecked().stream()).toList();
    unchecked.forEach(console::tell);
    boolean isPerfect = evaluation.total().missed() == 0 && evaluation.total().alarms() == 0;
    if (!isPerfect) {
      return ExitCode.FINDINGS;
    }
    return unchecked.isEmpty() ? ExitCode.CLEAN : ExitCode.UNCHECKED;
  }

  private void write(EvaluationReport report, Evaluation evaluation) {
    StandardOutput.print(out -> report.write(evaluation, folder, limit, out), console);
  }
}
