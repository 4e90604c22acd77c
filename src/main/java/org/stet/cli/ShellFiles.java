package org.stet.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.stet.store.WholeFile;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Writes the manual page and the completions that are packed with the program. The build calls it.
 */
final class ShellFiles {
  private ShellFiles() {}

  /**
   * Writes them.
   *
   * @param arguments the folder, then the version of the program
   */
  public static void main(String[] arguments) throws IOException {
    PrintStream nowhere =
        new PrintStream(PrintStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    Console console = new Console(new ByteArrayInputStream(new byte[0]), nowhere, nowhere, false);
    CommandSpec root = new Commands(console).line().getCommandSpec();
    write(Path.of(arguments[0], "stet.1"), new ManPage(arguments[1]).of(root));
    write(Path.of(arguments[0], "stet.bash"), CompletionCommand.script(root));
  }

  private static void write(Path file, String text) throws IOException {
    WholeFile.write(file, text.getBytes(StandardCharsets.UTF_8));
  }
}
