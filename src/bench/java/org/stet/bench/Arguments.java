package org.stet.bench;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The arguments of a program that measures: the checkout, then options such as {@code --write} and
 * {@code --rounds=5}.
 *
 * @param top the checkout
 * @param options the options by name; a value may be empty
 */
public record Arguments(Path top, Map<String, String> options) {
  private static final List<String> KNOWN =
      List.of("quick", "write", "rounds", "peers", "only", "article", "archive", "facts");

  public Arguments {
    options = Map.copyOf(options);
  }

  /**
   * Reads them.
   *
   * @throws IllegalArgumentException when there is no such option
   */
  public static Arguments of(String... arguments) {
    Map<String, String> options = new HashMap<>();
    for (String argument : List.of(arguments).subList(1, arguments.length)) {
      int equals = argument.indexOf('=');
      String name = argument.substring(2, equals < 0 ? argument.length() : equals);
      if (!argument.startsWith("--") || !KNOWN.contains(name)) {
        throw new IllegalArgumentException("there is no option " + argument);
      }
      options.put(name, equals < 0 ? "" : argument.substring(equals + 1));
    }
    return new Arguments(Path.of(arguments[0]), options);
  }

  /** Whether an option was given. */
  public boolean has(String name) {
    return options.containsKey(name);
  }

  /** Whether it is only to be seen that everything runs. */
  public boolean isQuick() {
    return has("quick");
  }

  /** A number, with or without commas. */
  int number(String name, int usual) {
    return has(name) ? Integer.parseInt(options.getOrDefault(name, "").replace(",", "")) : usual;
  }

  /** A path, relative to the checkout. */
  Path path(String name, String usual) {
    return top.resolve(options.getOrDefault(name, usual));
  }

  /** Whether a part is wanted: all are, unless some are named. */
  boolean wants(String part) {
    return !has("only") || List.of(options.getOrDefault("only", "").split(",", -1)).contains(part);
  }
}
