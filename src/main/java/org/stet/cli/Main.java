package org.stet.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Where the program begins. It names no library, so that the version is told without one. */
public final class Main {
  /** What asks for the version. */
  private static final List<String> VERSION = List.of("--version", "-V");

  private final Console console;

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
    HeadStart.of(arguments);
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
    if (arguments.length == 1 && VERSION.contains(arguments[0])) {
      Version.lines().forEach(console.out()::println);
      return ExitCode.CLEAN.code();
    }
    if (isPlainCheck(arguments)) {
      return check(List.of(arguments).subList(1, arguments.length));
    }
    return new Commands(console).run(arguments);
  }

  /** Whether a check has paths and no options. */
  private static boolean isPlainCheck(String... arguments) {
    if (arguments.length < 2 || !arguments[0].equals("check")) {
      return false;
    }
    for (String argument : arguments) {
      if (argument.isEmpty() || "-@".indexOf(argument.charAt(0)) >= 0) {
        return false;
      }
    }
    return true;
  }

  /** A third of a short run would go by with reading a command line that has no options. */
  private int check(List<String> paths) {
    try {
      return new CheckCommand(console, paths).call();
    } catch (RuntimeException e) {
      return Failure.told(e, console);
    }
  }
}
