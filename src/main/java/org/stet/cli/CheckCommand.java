package org.stet.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
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
      completionCandidates = Reports.Words.class,
      description =
          "text, json, jsonl, sarif, sarif-github, junit, checkstyle, github, gitlab, rdjson, tap, csv, markdown or html, to standard output or to a file. May be repeated. Default: text.")
  private final List<String> formats = new ArrayList<>();

  @Option(
      names = "--fail-on",
      paramLabel = "LEVEL",
      completionCandidates = Levels.Words.class,
      description =
          "The least level that makes the exit code 1: error, warning, note or never. Default: what the configuration says, else error.")
  private Optional<String> failOn = Optional.empty();

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

  @Option(
      names = "--fix-suppressions",
      description = "Remove from the files the suppressions that suppress nothing or are over.")
  private boolean fixSuppressions;

  CheckCommand(Console console) {
    this.console = console;
  }

  /** A check of some paths without any option. */
  CheckCommand(Console console, List<String> paths) {
    this(console);
    shared.paths.addAll(paths);
  }

  @Override
  public Integer call() {
    if (fixSuppressions && (dryRun || shared.paths.contains("-"))) {
      throw new UsageException(
          "--fix-suppressions: it changes files; leave out --dry-run and standard input");
    }
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
    FailOn fails = FailOn.of(failOn);
    Optional<SharedOptions.Checked> checked = shared.checked(console).map(this::mended);
    checked.ifPresent(
        c ->
            reports.write(
                c.run(),
                ReportOptions.standard(Version.NUMBER).withClaims(claims),
                shared.terminal.on(console)));
    if (!shared.terminal.quiet) {
      checked.ifPresent(this::tellStale);
    }
    checked.ifPresent(c -> shared.tellTimes(console));
    return checked.map(c -> code(c, fails)).orElse(ExitCode.USAGE).code();
  }

  private SharedOptions.Checked mended(SharedOptions.Checked checked) {
    SharedOptions.Checked fixed = fix ? new FixRun(checked, console, dryRun).run() : checked;
    return fixSuppressions ? new SuppressionFixes(fixed, console).run() : fixed;
  }

  /** What a baseline holds and nobody finds any more hides the same mistake made anew. */
  private void tellStale(SharedOptions.Checked checked) {
    checked
        .desk()
        .houses()
        .baselines()
        .forEach(
            (file, use) -> {
              int stale = use.stale().size();
              if (stale > 0) {
                console
                    .err()
                    .println(
                        "stet: %s no longer occur%s; 'stet baseline prune' removes %s"
                            .formatted(
                                Counted.of(stale, "entry", "entries")
                                    + " of "
                                    + OwnRules.shown(file),
                                stale == 1 ? "s" : "",
                                stale == 1 ? "it" : "them"));
              }
            });
  }

  private static ExitCode code(SharedOptions.Checked checked, FailOn fails) {
    if (fails.isFailed(checked)) {
      return ExitCode.FINDINGS;
    }
    return checked.run().unchecked().isEmpty() ? ExitCode.CLEAN : ExitCode.UNCHECKED;
  }
}
