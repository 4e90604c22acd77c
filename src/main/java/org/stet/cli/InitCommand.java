package org.stet.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.stet.config.ConfigFiles;
import org.stet.config.Configs;
import org.stet.store.WholeFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code stet init}: writes a configuration to begin with. */
@Command(
    name = "init",
    description = "Writes a configuration to begin with, in which everything is explained.",
    mixinStandardHelpOptions = true)
final class InitCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(arity = "0..1", paramLabel = "FOLDER", description = "Where. Default: here.")
  private Path folder = Path.of("");

  InitCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Path file = folder.resolve(Configs.NAME);
    if (Files.exists(file)) {
      throw new UsageException(file + ": there is a configuration already; it was left as it is");
    }
    if (!Files.isDirectory(folder.toAbsolutePath())) {
      throw new UsageException(folder + ": there is no such folder");
    }
    try {
      WholeFile.write(file, out -> out.write(ConfigFiles.start()));
    } catch (IOException e) {
      throw new UsageException(file + ": it cannot be written: " + Reason.of(e));
    }
    console.out().println("wrote " + file + "; 'stet config explain FILE' tells what holds");
    return ExitCode.CLEAN.code();
  }
}
