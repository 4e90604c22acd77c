package org.stet.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.stet.check.Run;
import org.stet.report.ReportOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code stet claims}: lists what articles claim, and how it stands. */
@Command(
    name = "claims",
    description = "Lists every claim of articles with its verdict and what it rests on.",
    mixinStandardHelpOptions = true)
final class ClaimsCommand implements Callable<Integer> {
  private static final int MOST = 3;

  private final Console console;

  @Mixin private final SharedOptions shared = new SharedOptions();

  @Option(
      names = "--format",
      paramLabel = "F[=FILE]",
      description =
          "text, json or jsonl, to standard output or to a file. May be repeated. Default: text.")
  private final List<String> formats = new ArrayList<>();

  @Option(
      names = "--coverage",
      description =
          "List instead what nothing decides, grouped by the fact that would decide it, most wanted first.")
  private boolean coverage;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description =
          "With --coverage: show at most so many sentences of each group (text). Default: "
              + MOST
              + ".")
  private Optional<Integer> limit = Optional.empty();

  ClaimsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (limit.isPresent() && !coverage) {
      throw new UsageException("--limit: it says nothing without --coverage");
    }
    int most = Limit.of(limit.orElse(MOST), "sentences");
    Reports reports = coverage ? Reports.ofCoverage(formats) : Reports.ofClaims(formats);
    reports.spare(shared.paths);
    Optional<Run> run = shared.checked(console).map(SharedOptions.Checked::run);
    ReportOptions options = ReportOptions.standard(Version.NUMBER).withClaims(true);
    run.ifPresent(
        r -> {
          if (coverage) {
            reports.writeCoverage(r, most, console);
          } else {
            reports.write(r, options, shared.terminal.on(console));
          }
        });
    run.ifPresent(r -> shared.tellTimes(console));
    return run.map(r -> r.unchecked().isEmpty() ? ExitCode.CLEAN : ExitCode.UNCHECKED)
        .orElse(ExitCode.USAGE)
        .code();
  }
}
