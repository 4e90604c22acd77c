package org.stet.report.html;

import java.util.List;
import java.util.Optional;
import org.stet.fact.EdtfDate;
import org.stet.text.Article;
import org.stet.text.Block;
import org.stet.text.Metadata;

/**
 * What an article says about itself.
 *
 * @param title that of its metadata, else its headline, else its path
 * @param section where it appeared
 * @param day the day of publication
 * @param url where it can be read
 */
record About(
    String title,
    Optional<String> section,
    List<String> authors,
    Optional<String> day,
    Optional<String> url) {
  static final String NO_SECTION = "No section";
  static final String NO_AUTHOR = "No author";

  /** Files of many houses: they name the same thing in their own way. */
  private static final List<String> SECTION = List.of(Metadata.SECTION, "desk", "category");

  private static final List<String> AUTHOR = List.of(Metadata.AUTHOR, "authors", "byline");

  static About of(Article article) {
    Metadata metadata = article.metadata();
    return new About(
        metadata
            .first(List.of(Metadata.TITLE, "headline"))
            .or(() -> headline(article))
            .orElse(article.source().name()),
        metadata.first(SECTION),
        metadata.all(AUTHOR),
        article.published().map(published -> EdtfDate.words(published.day())),
        metadata.first(List.of(Metadata.URL)));
  }

  private static Optional<String> headline(Article article) {
    return article.blocks().stream()
        .findFirst()
        .filter(block -> block.kind() == Block.Kind.HEADLINE)
        .map(block -> block.span().of(article.prose()))
        .filter(text -> !text.isBlank());
  }
}
