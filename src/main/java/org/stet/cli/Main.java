package org.stet.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** The command line. */
@Command(
    name = "stet",
    description = "Finds the words in news articles that known facts contradict.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
public final class Main implements Runnable {
  private final Console console;

  @Spec private CommandSpec spec = CommandSpec.create();

  Main(Console console) {
    this.console = console;
  }

  /**
   * Runs a command and exits with its code. The launcher says with the property {@code
   * stet.terminal} whether standard output is a terminal: Java from 22 on has no sure way to tell
   * that Java 21 has too.
   */
  public static void main(String[] arguments) {
    // Numbers look the same everywhere: some languages have digits of their own.
    Locale.setDefault(Locale.ROOT);
    PrintStream out =
        new PrintStream(
            new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)),
            false,
            StandardCharsets.UTF_8);
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    boolean colour = Boolean.getBoolean("stet.terminal") && System.getenv("NO_COLOR") == null;
    Console console = new Console(System.in, out, err, colour, stepSummary());
    int code = new Main(console).run(arguments);
    out.flush();
    System.exit(code);
  }

  private static Optional<Path> stepSummary() {
    return Optional.ofNullable(System.getenv("GITHUB_STEP_SUMMARY"))
        .filter(name -> !name.isEmpty())
        .map(Path::of);
  }

  /** Runs a command and gives its exit code. */
  int run(String... arguments) {
    return line().execute(arguments);
  }

  /** The command with all that it can do. */
  CommandLine line() {
    CommandLine line =
        new CommandLine(this)
            .addSubcommand(new CheckCommand(console))
            .addSubcommand(new ClaimsCommand(console))
            .addSubcommand(new ExplainCommand(console))
            .addSubcommand(new EvaluateCommand(console))
            .addSubcommand(new ReportCommand(console))
            .addSubcommand(new CorrectionsCommand(console))
            .addSubcommand(new ClaimReviewCommand(console))
            .addSubcommand(FactsCommand.line(console))
            .addSubcommand(BaselineCommand.line(console))
            .addSubcommand(ConfigCommand.line(console))
            .addSubcommand(new InitCommand(console))
            .addSubcommand(new CompletionCommand(console))
            .addSubcommand(new ManCommand(console))
            .addSubcommand(new CommandLine.HelpCommand())
            .registerConverter(LocalDate.class, Main::day)
            .setExecutionExceptionHandler(this::failed);
    line.setOut(new java.io.PrintWriter(console.out(), true, StandardCharsets.UTF_8));
    line.setErr(new java.io.PrintWriter(console.err(), true, StandardCharsets.UTF_8));
    return line;
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new TypeConversionException("'" + text + "' is not a day; write it as 2021-04-02");
    }
  }

  private int failed(Exception exception, CommandLine command, ParseResult parsed) {
    if (exception instanceof UsageException) {
      console.err().println("stet: " + exception.getMessage());
      return ExitCode.USAGE.code();
    }
    console.err().println("stet: internal error; please report it with the lines below");
    exception.printStackTrace(console.err());
    return ExitCode.INTERNAL.code();
  }

  @Override
  public void run() {
    spec.commandLine().usage(console.err());
    throw new UsageException("name a command, for example: stet check articles/");
  }
}
