package org.stet.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.stet.check.Run;
import org.stet.report.CoverageReport;
import org.stet.report.ReportFormat;
import org.stet.report.ReportOptions;
import org.stet.report.StepSummary;
import org.stet.store.WholeFile;

/** The reports that a call asks for: formats, each to a file or to standard output. */
final class Reports {
  private final List<Target> targets;

  /** The names of all formats. */
  static final class Words extends ArrayList<String> {
    private static final long serialVersionUID = 1;

    Words() {
      super(ReportFormat.words());
    }
  }

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
    if (targets.stream().map(Target::file).distinct().count() < targets.size()) {
      throw new UsageException("--format: two reports go to one file; name a file for each");
    }
    return new Reports(targets);
  }

  /**
   * The same where standard output is taken: only to files.
   *
   * @throws UsageException when a format names no file
   */
  static Reports toFiles(List<String> options) {
    Reports reports = new Reports(options.stream().map(Reports::target).toList());
    if (reports.targets.stream().anyMatch(t -> t.file().isEmpty())) {
      throw new UsageException(
          "--format: standard output has the article or the difference; name a file for the report: --format json=FILE");
    }
    return reports;
  }

  /**
   * The same for claims, whether they stand or not.
   *
   * @throws UsageException also when a format has findings only
   */
  static Reports ofClaims(List<String> options) {
    return of(options)
        .only(
            "stet claims: choose --format text, json or jsonl; the others have findings only",
            ReportFormat.TEXT,
            ReportFormat.JSON,
            ReportFormat.JSONL);
  }

  /**
   * The same for what nothing decides.
   *
   * @throws UsageException also when a format cannot hold it
   */
  static Reports ofCoverage(List<String> options) {
    return of(options)
        .only("--coverage: choose --format text or json", ReportFormat.TEXT, ReportFormat.JSON);
  }

  private Reports only(String otherwise, ReportFormat... formats) {
    if (targets.stream().anyMatch(target -> !List.of(formats).contains(target.format()))) {
      throw new UsageException(otherwise);
    }
    return this;
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
    write(
        (target, out) -> {
          boolean colour = target.file().isEmpty() && console.colour();
          target.format().writer().write(run, options.withColour(colour), out);
        },
        console);
    if (targets.stream().anyMatch(target -> target.format() == ReportFormat.GITHUB)) {
      console.stepSummary().ifPresent(file -> summarize(run, options, file));
    }
  }

  private static void summarize(Run run, ReportOptions options, Path file) {
    try (Writer out =
        Files.newBufferedWriter(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
      StepSummary.write(run, options, Files.size(file), out);
    } catch (IOException e) {
      throw new UsageException(file + ": the summary cannot be written: " + Reason.of(e));
    }
  }

  /**
   * Writes what nothing decides, as text or JSON.
   *
   * @param most so many sentences of each group are shown in text
   */
  void writeCoverage(Run run, int most, Console console) {
    CoverageReport coverage = new CoverageReport(run);
    write(
        (target, out) -> {
          if (target.format() == ReportFormat.JSON) {
            coverage.json(out);
          } else {
            coverage.text(most, out);
          }
        },
        console);
  }

  /** Writes one report. */
  private interface Writing {
    void write(Target target, Writer out) throws IOException;
  }

  private void write(Writing writing, Console console) {
    for (Target target : targets) {
      try {
        if (target.file().isEmpty()) {
          StandardOutput.write(out -> writing.write(target, out), console);
        } else {
          WholeFile.write(Path.of(target.file()), out -> writing.write(target, out));
        }
      } catch (IOException e) {
        String where = target.file().isEmpty() ? "standard output" : target.file();
        throw new UsageException(where + ": the report cannot be written: " + Reason.of(e));
      }
    }
  }

  /**
   * Refuses to write a report over something else.
   *
   * @throws UsageException when a report's file is an input
   */
  void spare(List<String> inputs) {
    for (Target target : targets) {
      boolean isInput =
          inputs.stream()
              .anyMatch(input -> !target.file().isEmpty() && isSame(input, target.file()));
      if (isInput) {
        throw new UsageException(
            "--format: " + target.file() + " is an input; name another file for the report");
      }
    }
  }

  private static boolean isSame(String input, String file) {
    return Path.of(input)
        .toAbsolutePath()
        .normalize()
        .equals(Path.of(file).toAbsolutePath().normalize());
  }
}
