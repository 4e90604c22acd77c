package org.stet.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.stet.curate.Popolo;
import org.stet.curate.TermTable;
import org.stet.fact.Facts;
import org.stet.store.WholeFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code stet facts export}: gives the facts to other programs. */
@Command(
    name = "export",
    description = "Writes the facts as Popolo JSON, or the terms of office as CSV.",
    mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {
  private final Console console;

  @Option(names = "--format", paramLabel = "F", required = true, description = "popolo or csv.")
  private String format = "";

  @Option(
      names = "--into",
      paramLabel = "FILE",
      description = "The file to write. Default: standard output.")
  private Optional<Path> file = Optional.empty();

  @Mixin private final RulesOptions rules = new RulesOptions();

  ExportCommand(Console console) {
    this.console = console;
  }

  /** Writes facts in a form. */
  private interface Form {
    void write(Facts facts, Writer out) throws IOException;
  }

  @Override
  public Integer call() {
    Form form = form();
    Optional<Facts> facts = rules.facts(console);
    facts.ifPresent(f -> write(f, form));
    return facts.map(f -> ExitCode.CLEAN).orElse(ExitCode.USAGE).code();
  }

  private Form form() {
    return switch (format) {
      case "popolo" -> Popolo::write;
      case "csv" -> TermTable::write;
      default -> throw new UsageException("--format: '" + format + "' is none of popolo, csv");
    };
  }

  private void write(Facts facts, Form form) {
    try {
      if (file.isPresent()) {
        WholeFile.write(file.get(), out -> form.write(facts, out));
      } else {
        toConsole(facts, form);
      }
    } catch (IOException e) {
      String where = file.map(Path::toString).orElse("standard output");
      throw new UsageException(where + ": the facts cannot be written: " + Reason.of(e));
    }
  }

  private void toConsole(Facts facts, Form form) throws IOException {
    try (Writer out = new OutputStreamWriter(new Unclosed(console.out()), StandardCharsets.UTF_8)) {
      form.write(facts, out);
    }
    if (console.out().checkError()) {
      throw new IOException("not all of it was taken");
    }
  }
}
