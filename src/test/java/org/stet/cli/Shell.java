package org.stet.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A program that was run, with what it printed. */
record Shell(int code, String out) {
  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin/java").toString();

  /** Runs a program with some more variables; both its streams are one. */
  static Shell run(Path folder, Map<String, String> variables, List<String> command)
      throws IOException, InterruptedException {
    Path printed = Files.createTempFile("printed", ".txt");
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.directory(folder.toFile()).redirectErrorStream(true).redirectOutput(printed.toFile());
    builder.environment().keySet().removeIf(name -> name.matches("(GITHUB|STET|CI).*"));
    builder.environment().putAll(variables);
    Process process = builder.start();
    process.getOutputStream().close();
    if (!process.waitFor(2, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new IllegalStateException("it does not end: " + command);
    }
    String out = Files.readString(printed, StandardCharsets.UTF_8);
    Files.delete(printed);
    return new Shell(process.exitValue(), out);
  }

  /** The command line of Stet in a Java of its own. */
  static List<String> stet(String... options) {
    List<String> start =
        List.of(
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-cp",
            classPath(),
            Main.class.getName());
    return java.util.stream.Stream.of(List.of(JAVA), List.of(options), start)
        .flatMap(List::stream)
        .toList();
  }

  private static String classPath() {
    return System.getProperty("java.class.path");
  }

  /** Puts a launcher of the classes under test where one of a checkout or release would be. */
  static Path launcher(Path file) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    String command = String.join("' '", stet());
    return script(file, "exec '" + command + "' \"$@\"\n");
  }

  /** Writes a program for the shell. */
  static Path script(Path file, String text) throws IOException {
    Files.writeString(file, "#!/bin/sh\n" + text);
    if (!file.toFile().setExecutable(true)) {
      throw new IOException(file + " cannot be made a program");
    }
    return file;
  }
}
