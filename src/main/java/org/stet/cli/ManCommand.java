package org.stet.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code stet man}: prints the manual page. */
@Command(
    name = "man",
    description = "Prints the manual page: stet man > stet.1",
    mixinStandardHelpOptions = true)
final class ManCommand implements Callable<Integer> {
  private final Console console;

  @Spec private CommandSpec spec = CommandSpec.create();

  ManCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    console.out().print(new ManPage(Version.NUMBER).of(spec.root()));
    return ExitCode.CLEAN.code();
  }
}
