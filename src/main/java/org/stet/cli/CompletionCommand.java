package org.stet.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code stet completion}: prints what a shell needs to complete what is typed. */
@Command(
    name = "completion",
    description = "Prints a script for bash or zsh that completes commands and options.",
    mixinStandardHelpOptions = true)
final class CompletionCommand implements Callable<Integer> {
  /** One script serves both: in zsh it turns on what zsh has for scripts of bash. */
  private static final List<String> SHELLS = List.of("bash", "zsh");

  private final Console console;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "SHELL", description = "bash or zsh.")
  private String shell = "";

  CompletionCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (!SHELLS.contains(shell)) {
      throw new UsageException("there is no completion for '" + shell + "'; choose bash or zsh");
    }
    console.out().print(script(spec.root()));
    return ExitCode.CLEAN.code();
  }

  static String script(CommandSpec root) {
    return AutoComplete.bash(root.name(), root.commandLine()).replace("\r\n", "\n");
  }
}
