package org.stet.cli;

import java.util.Set;
import org.stet.check.Checker;
import org.stet.fact.ShippedPacks;
import org.stet.read.ArticleReader;
import org.stet.read.Readers;
import org.stet.text.Source;

/**
 * Opens the facts and the models on another core while the command line is still being read, and
 * judges a few sentences for nobody, so that the code for it is loaded when the first article
 * comes. A run without it prints the same, a little later.
 */
final class HeadStart {
  private static final Set<String> CHECKING = Set.of("check", "claims");

  /** Holds a little of what news holds most. */
  private static final String SENTENCES =
      """
      WASHINGTON, April 2, 2021 (Wire) -- U.S. President Joe Biden, 78, met Secretary of State \
      Antony Blinken and Israeli Foreign Minister Gabi Ashkenazi on Friday. Sen. Susan Collins, \
      R-Maine, said that the 27-nation European Union had "nothing to add." She succeeded William \
      Cohen in 1997; 12 of 20 members of the World Health Organization's board agreed.
      """;

  private HeadStart() {}

  /** Begins, where the command is one that checks and there is a core to spare. */
  static void of(String... arguments) {
    boolean checks = arguments.length > 1 && CHECKING.contains(arguments[0]);
    if (checks && Runtime.getRuntime().availableProcessors() > 1) {
      Thread.ofPlatform()
          .daemon()
          .name("stet-head-start")
          .uncaughtExceptionHandler((thread, e) -> {}) // the run itself will tell of it
          .start(HeadStart::run);
    }
  }

  private static void run() {
    Source text = new Source("head-start.txt", SENTENCES);
    ArticleReader reader = Readers.forName(text.name()).orElseThrow();
    new Checker(ShippedPacks.facts()).judge(reader.read(text));
  }
}
