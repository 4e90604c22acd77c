package org.stet.kit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.stet.check.CheckedArticle;
import org.stet.check.Checker;
import org.stet.fact.Example;
import org.stet.fact.Facts;
import org.stet.fact.Packs;
import org.stet.fact.ShippedPacks;
import org.stet.read.Readers;
import org.stet.text.Article;
import org.stet.text.Problem;
import org.stet.text.Source;

/** The checker over the packs that come with the program, made once for all tests. */
public final class ShippedChecker {
  private static final Facts FACTS = ShippedPacks.facts();
  private static final Checker CHECKER = new Checker(FACTS);

  private ShippedChecker() {}

  public static Facts facts() {
    return FACTS;
  }

  /** The sentences by which the packs prove themselves, which only their files have. */
  public static List<Example> examples() {
    return switch (Packs.load(List.of(ShippedPacks.all()))) {
      case Packs.Loaded.Sound sound -> sound.examples();
      case Packs.Loaded.Broken broken ->
          throw new AssertionError(
              broken.problems().stream().map(Problem::describe).collect(Collectors.joining("\n")));
    };
  }

  /**
   * Checks a text as if it were a file of that name, published on a day unless it says so itself.
   */
  public static CheckedArticle check(String name, String text, Optional<LocalDate> date) {
    Article article = Readers.forName(name).orElseThrow().read(new Source(name, text));
    boolean isDated = article.published().isPresent() || date.isEmpty();
    return CHECKER.check(
        isDated
            ? article
            : article.publishedOn(new Article.Published(date.get(), Article.Origin.OPTION)));
  }

  /** Checks one paragraph of plain text. */
  public static CheckedArticle check(String text, LocalDate date) {
    return check("article.txt", text, Optional.of(date));
  }
}
