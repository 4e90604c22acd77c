package org.stet.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The program behind {@code bench/run} and {@code bench/grow}. */
final class Bench {
  private Bench() {}

  /**
   * Measures.
   *
   * @param arguments {@code run} or {@code grow}, the checkout, options
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    try {
      Arguments rest = Arguments.of(Arrays.copyOfRange(arguments, 1, arguments.length));
      if (arguments[0].equals("run")) {
        new Side(rest).run();
      } else {
        new Grow(rest).run();
      }
    } catch (IllegalArgumentException | IllegalStateException e) {
      new PrintStream(System.err, true, StandardCharsets.UTF_8)
          .println("bench/" + arguments[0] + ": " + e.getMessage());
      System.exit(2);
    }
  }
}
