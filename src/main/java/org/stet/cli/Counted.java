package org.stet.cli;

/** A number with its noun. */
final class Counted {
  private Counted() {}

  /** "no problems", "1 problem", "2 problems". */
  static String of(int count, String one, String many) {
    return switch (count) {
      case 0 -> "no " + many;
      case 1 -> "1 " + one;
      default -> count + " " + many;
    };
  }
}
