package org.stet.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.stet.check.Run;
import org.stet.claim.Severity;
import org.stet.report.ReportOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code stet check}: finds what cannot stand. */
@Command(
    name = "check",
    description = "Checks articles against the facts and reports what cannot stand.",
    mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private final SharedOptions shared = new SharedOptions();

  @Option(
      names = "--format",
      paramLabel = "F[=FILE]",
      description =
          "text, json, jsonl, sarif, sarif-github, junit, checkstyle, github, gitlab, rdjson, tap, csv or markdown, to standard output or to a file. May be repeated. Default: text.")
  private final List<String> formats = new ArrayList<>();

  @Option(
      names = "--fail-on",
      paramLabel = "LEVEL",
      description =
          "The least level that makes the exit code 1: error, warning, note or never. Default: ${DEFAULT-VALUE}.")
  private String failOn = "error";

  @Option(
      names = "--claims",
      description = "List every claim with its verdict too (text, json and jsonl).")
  private boolean claims;

  @Option(
      names = "--fix",
      description =
          "Mend in the files what cannot be mended in another way; reports tell what is left. Standard input goes mended to standard output.")
  private boolean fix;

  @Option(
      names = "--dry-run",
      description = "With --fix: change no file, and print the difference instead.")
  private boolean dryRun;

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (dryRun && !fix) {
      throw new UsageException("--dry-run: it says nothing without --fix");
    }
    boolean isStdin = shared.paths.contains("-");
    if (fix && isStdin && shared.paths.size() > 1) {
      throw new UsageException("--fix: standard input is mended alone; leave out the other inputs");
    }
    boolean isTaken = dryRun || (fix && isStdin);
    Reports reports = isTaken ? Reports.toFiles(formats) : Reports.of(formats);
    reports.spare(shared.paths);
    Optional<Severity> least = Levels.of("--fail-on", failOn, List.of("never"));
    Optional<Run> run = fix ? fixed() : shared.run(console);
    run.ifPresent(
        r -> reports.write(r, ReportOptions.standard(Version.NUMBER).withClaims(claims), console));
    return run.map(r -> code(r, least)).orElse(ExitCode.USAGE).code();
  }

  private Optional<Run> fixed() {
    return shared
        .checked(console)
        .map(checked -> new FixRun(checked, shared.articles(), console, dryRun).run());
  }

  private static ExitCode code(Run run, Optional<Severity> least) {
    boolean fails =
        run.articles().stream()
            .flatMap(a -> a.findings().stream())
            .anyMatch(f -> least.isPresent() && f.severity().atLeast(least.get()));
    if (fails) {
      return ExitCode.FINDINGS;
    }
    return run.unchecked().isEmpty() ? ExitCode.CLEAN : ExitCode.UNCHECKED;
  }
}
