package org.stet.report.html;

import org.stet.check.Coverage;

/** Numbers with their nouns. */
final class Words {
  private Words() {}

  /** "1 article", "1,366 articles". */
  static String counted(int count, String noun) {
    return Html.grouped(count) + " " + noun + (count == 1 ? "" : "s");
  }

  /** "12 claims: 9 supported, 1 contradicted, 0 outdated, 2 undecided". */
  static String coverage(Coverage coverage) {
    if (coverage.claims() == 0) {
      return "No claims found";
    }
    return "%s: %s supported, %s contradicted, %s outdated, %s undecided"
        .formatted(
            counted(coverage.claims(), "claim"),
            Html.grouped(coverage.supported()),
            Html.grouped(coverage.contradicted()),
            Html.grouped(coverage.outdated()),
            Html.grouped(coverage.undecided()));
  }
}
