package org.stet.cli;

import java.time.LocalDate;
import java.util.Optional;
import org.stet.check.CheckedArticle;
import org.stet.config.Settings;
import org.stet.text.Article;
import org.stet.text.Source;

/** Reads and checks one input as its house wants it. */
final class Desk {
  private final Houses houses;
  private final Checkers checkers;
  private final Articles articles;

  /**
   * @param date the day of articles that do not say themselves when they were published
   */
  Desk(Optional<LocalDate> date, Houses houses, Checkers checkers) {
    this.houses = houses;
    this.checkers = checkers;
    this.articles = new Articles(date, houses::settings);
  }

  Houses houses() {
    return houses;
  }

  Settings settings(Inputs.Input input) {
    return houses.settings(input);
  }

  /** Keeps what was judged for the next run. */
  void save() {
    checkers.save();
  }

  Articles.Read read(Inputs.Input input) {
    return articles.read(input);
  }

  /** Reads and checks a changed text of an input that has been checked before. */
  CheckedArticle again(Inputs.Input input, Source text) {
    return switch (articles.read(input, text)) {
      case Articles.Read.Ready ready -> check(input, ready.article());
      case Articles.Read.Failed failed -> throw new IllegalStateException(failed.unchecked().why());
    };
  }

  CheckedArticle check(Inputs.Input input, Article article) {
    return houses.pass(input, checkers.of(input).check(article));
  }
}
