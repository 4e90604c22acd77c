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
  private final Console console;

  @Mixin private final SharedOptions shared = new SharedOptions();

  @Option(
      names = "--format",
      paramLabel = "F[=FILE]",
      description =
          "text or json, to standard output or to a file. May be repeated. Default: text.")
  private final List<String> formats = new ArrayList<>();

  ClaimsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Reports reports = Reports.of(formats);
    reports.spare(shared.paths);
    Optional<Run> run = shared.run(console);
    run.ifPresent(
        r -> reports.write(r, ReportOptions.standard(Version.NUMBER).withClaims(true), console));
    return run.map(r -> r.unchecked().isEmpty() ? ExitCode.CLEAN : ExitCode.UNCHECKED)
        .orElse(ExitCode.USAGE)
        .code();
  }
}
