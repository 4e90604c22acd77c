package org.stet.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.stet.check.Run;
import org.stet.report.ReportFormat;
import org.stet.report.ReportOptions;

/** The reports that a call asks for: formats, each to a file or to standard output. */
final class Reports {
  private final List<Target> targets;

  /** A format and the file that it goes to; an empty name is standard output. */
  private record Target(ReportFormat format, String file) {}

  private Reports(List<Target> targets) {
    this.targets = targets;
  }

  /**
   * Reads {@code F} or {@code F=FILE} from each option; text to standard output where there is
   * none.
   *
   * @throws UsageException when a format does not exist or two go to standard output
   */
  static Reports of(List<String> options) {
    List<Target> targets = new ArrayList<>();
    options.forEach(option -> targets.add(target(option)));
    if (targets.isEmpty()) {
      targets.add(new Target(ReportFormat.TEXT, ""));
    }
    if (targets.stream().filter(t -> t.file().isEmpty()).count() > 1) {
      throw new UsageException(
          "--format: only one report can go to standard output; name a file for the others: --format json=FILE");
    }
    return new Reports(targets);
  }

  private static Target target(String option) {
    int equals = option.indexOf('=');
    String name = equals < 0 ? option : option.substring(0, equals);
    try {
      return new Target(ReportFormat.named(name), equals < 0 ? "" : option.substring(equals + 1));
    } catch (IllegalArgumentException e) {
      throw new UsageException("--format: " + e.getMessage());
    }
  }

  /**
   * Writes all of them.
   *
   * @throws UsageException when a file cannot be written
   */
  void write(Run run, ReportOptions options, Console console) {
    for (Target target : targets) {
      boolean toTerminal = target.file().isEmpty();
      ReportOptions fitting = options.withColour(toTerminal && console.colour());
      try (Writer out = toTerminal ? terminal(console) : file(target.file())) {
        target.format().writer().write(run, fitting, out);
      } catch (IOException e) {
        throw new UsageException(target.file() + ": the report cannot be written: " + Reason.of(e));
      }
    }
  }

  private static Writer terminal(Console console) {
    return new OutputStreamWriter(new Unclosed(console.out()), StandardCharsets.UTF_8);
  }

  private static Writer file(String name) throws IOException {
    Path path = Path.of(name).toAbsolutePath();
    if (path.getParent() != null) {
      Files.createDirectories(path.getParent());
    }
    return Files.newBufferedWriter(path, StandardCharsets.UTF_8);
  }
}
