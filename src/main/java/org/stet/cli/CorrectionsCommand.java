package org.stet.cli;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.stet.notices.Drafts;
import org.stet.notices.NoticesCsv;
import org.stet.notices.NoticesJson;
import org.stet.notices.NoticesText;
import org.stet.text.Screen;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code stet corrections}: what published articles have to take back. */
@Command(
    name = "corrections",
    description = "Drafts the notices that correct what is wrong in published articles.",
    mixinStandardHelpOptions = true)
final class CorrectionsCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private final SharedOptions shared = new SharedOptions();

  @Option(
      names = "--facts-since",
      paramLabel = "YYYY-MM-DD",
      description =
          "Only what rests on a fact that was held against its source on that day or later.")
  private Optional<LocalDate> factsSince = Optional.empty();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text, csv or json. Default: ${DEFAULT-VALUE}.")
  private String format = "text";

  CorrectionsCommand(Console console) {
    this.console = console;
  }

  /** Writes drafts in some form. */
  private interface Form {
    void write(Drafts drafts, Writer out) throws IOException;
  }

  @Override
  public Integer call() {
    Form form = form();
    return shared
        .checked(console)
        .map(checked -> write(form, Drafts.of(checked.run(), factsSince)))
        .orElse(ExitCode.USAGE)
        .code();
  }

  private Form form() {
    return switch (format) {
      case "text" -> NoticesText::write;
      case "csv" -> NoticesCsv::write;
      case "json" -> NoticesJson::write;
      default ->
          throw new UsageException("--format: '%s' is none of text, csv, json".formatted(format));
    };
  }

  private ExitCode write(Form form, Drafts drafts) {
    StandardOutput.print(out -> form.write(drafts, out), console);
    drafts.undated().forEach(this::tellUndated);
    drafts.unchecked().forEach(console::tell);
    return drafts.unchecked().isEmpty() ? ExitCode.CLEAN : ExitCode.UNCHECKED;
  }

  private void tellUndated(String name) {
    console
        .err()
        .println(
            Screen.path(name)
                + ": nothing says when it was published; what depends on that day was not checked");
  }
}
