package org.stet.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Runs processes one after the other and measures each. Processor time and memory come from GNU
 * time, which asks the system when the process has ended; without it only the wall clock is left.
 */
final class Stopwatch {
  private static final Path TIME = Path.of("/usr/bin/time");
  private static final double SECOND = 1e9;

  private final Path use;
  private final Path printed;
  private final boolean hasTime;

  /**
   * @param folder where to keep what a process printed
   */
  Stopwatch(Path folder) throws IOException, InterruptedException {
    this.use = folder.resolve("use.txt");
    this.printed = folder.resolve("printed.txt");
    Files.createDirectories(folder);
    this.hasTime = Files.isExecutable(TIME) && code(timed(List.of("true")), Map.of(), folder) == 0;
  }

  /** Whether processor time and memory can be measured here. */
  boolean measuresUse() {
    return hasTime;
  }

  /**
   * Runs a process to its end.
   *
   * @throws IllegalStateException when it printed nothing to standard output, as only a process
   *     does that failed
   */
  Measured measure(Call call) throws IOException, InterruptedException {
    Files.deleteIfExists(use);
    List<String> command = hasTime ? timed(call.command()) : call.command();
    long start = System.nanoTime();
    int code = code(command, call.environment(), call.folder());
    double wall = (System.nanoTime() - start) / SECOND;
    if (Files.size(printed) == 0) {
      throw new IllegalStateException(
          "%s failed: it ended with code %d and printed nothing: %s"
              .formatted(call.label(), code, String.join(" ", call.command())));
    }
    return new Measured(
        wall, hasTime ? Measured.Use.of(Files.readString(use)) : Measured.Use.UNKNOWN);
  }

  private List<String> timed(List<String> command) {
    List<String> timed = new ArrayList<>();
    timed.add(TIME.toString());
    timed.addAll(List.of("-q", "-o", use.toAbsolutePath().toString(), "-f", "%U %S %M"));
    timed.addAll(command);
    return timed;
  }

  private int code(List<String> command, Map<String, String> environment, Path folder)
      throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectInput(new File("/dev/null"))
            .redirectOutput(printed.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.environment().putAll(environment);
    return builder.start().waitFor();
  }
}
