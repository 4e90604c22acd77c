package org.stet.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** The command line, which picocli reads. */
@Command(
    name = "stet",
    description = "Finds the words in news articles that known facts contradict.",
    mixinStandardHelpOptions = true,
    versionProvider = VersionProvider.class)
final class Commands implements Runnable {
  /** Commands that tell of all others. */
  private static final Set<String> TELLING = Set.of("completion", "man", "help");

  private final Console console;

  @Spec private CommandSpec spec = CommandSpec.create();

  Commands(Console console) {
    this.console = console;
  }

  /** Runs a command and gives its exit code. */
  int run(String... arguments) {
    return line(named(arguments)).execute(arguments);
  }

  /** The command with all that it can do. */
  CommandLine line() {
    return line(commands().keySet());
  }

  /**
   * The commands that a run can need. Each that is described costs time at every start, so where
   * one is named the others are left out; those that tell of all need all.
   */
  private Set<String> named(String... arguments) {
    Map<String, Supplier<CommandLine>> commands = commands();
    String first = arguments.length == 0 ? "" : arguments[0];
    return commands.containsKey(first) && !TELLING.contains(first)
        ? Set.of(first)
        : commands.keySet();
  }

  private CommandLine line(Set<String> names) {
    CommandLine line = new CommandLine(this);
    commands()
        .forEach(
            (name, command) -> {
              if (names.contains(name)) {
                line.addSubcommand(command.get());
              }
            });
    line.registerConverter(LocalDate.class, Commands::day)
        .setExecutionExceptionHandler((e, command, parsed) -> Failure.told(e, console));
    // Left to itself, picocli loads what can ask a terminal.
    line.setColorScheme(Help.defaultColorScheme(Help.Ansi.valueOf(console.colour())));
    line.setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8));
    return line;
  }

  /** What makes each command, in the order in which they are told. */
  private Map<String, Supplier<CommandLine>> commands() {
    Map<String, Supplier<CommandLine>> commands = new LinkedHashMap<>();
    commands.put("check", () -> new CommandLine(new CheckCommand(console)));
    commands.put("claims", () -> new CommandLine(new ClaimsCommand(console)));
    commands.put("explain", () -> new CommandLine(new ExplainCommand(console)));
    commands.put("evaluate", () -> new CommandLine(new EvaluateCommand(console)));
    commands.put("report", () -> new CommandLine(new ReportCommand(console)));
    commands.put("corrections", () -> new CommandLine(new CorrectionsCommand(console)));
    commands.put("claim-review", () -> new CommandLine(new ClaimReviewCommand(console)));
    commands.put("facts", () -> FactsCommand.line(console));
    commands.put("baseline", () -> BaselineCommand.line(console));
    commands.put("config", () -> ConfigCommand.line(console));
    commands.put("init", () -> new CommandLine(new InitCommand(console)));
    commands.put("completion", () -> new CommandLine(new CompletionCommand(console)));
    commands.put("man", () -> new CommandLine(new ManCommand(console)));
    commands.put("help", () -> new CommandLine(new CommandLine.HelpCommand()));
    return commands;
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new TypeConversionException("'" + text + "' is not a day; write it as 2021-04-02");
    }
  }

  @Override
  public void run() {
    spec.commandLine().usage(console.err());
    throw new UsageException("name a command, for example: stet check articles/");
  }
}
