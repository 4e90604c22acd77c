package org.stet.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An article's prose with the way back to its source, and what the source says about it.
 *
 * @param source the source it was read from
 * @param prose what there is to check: headline first, blocks separated by blank lines, entities
 *     decoded, markup, soft hyphens and zero-width characters left out, accents composed (NFC);
 *     quotation marks and apostrophes as printed
 * @param map from the prose back to the source
 * @param blocks the parts of the prose, in order
 * @param published the day for which the article speaks, when anything says so
 * @param metadata what the source says about itself
 * @param asides what it says to programs, in the order of the source
 * @param warnings what about the source could not be read as intended: front matter that is not
 *     YAML, an encoding that had to be guessed
 */
public record Article(
    Source source,
    String prose,
    SourceMap map,
    List<Block> blocks,
    Optional<Published> published,
    Metadata metadata,
    List<Aside> asides,
    List<Problem> warnings) {
  public Article {
    blocks = List.copyOf(blocks);
    asides = List.copyOf(asides);
    warnings = List.copyOf(warnings);
  }

  /**
   * The day for which an article speaks.
   *
   * @param day the day; "now" in the article
   * @param origin who says so
   */
  public record Published(LocalDate day, Origin origin) {}

  /** Who says on which day an article was published. */
  public enum Origin {
    /** The source itself: front matter, JSON-LD, a meta element, a time element. */
    METADATA,
    /** The dateline at the head of the text. */
    DATELINE,
    /** Whoever runs the program. */
    OPTION,
    /** The path: {@code 2021/04/02/story.md}. */
    PATH
  }

  /** The same article with the day of publication replaced. */
  public Article publishedOn(Published day) {
    return new Article(source, prose, map, blocks, Optional.of(day), metadata, asides, warnings);
  }

  /** The same article with other metadata. */
  public Article described(Metadata other) {
    return new Article(source, prose, map, blocks, published, other, asides, warnings);
  }

  /** The same article with more warnings, which come before its own. */
  public Article warned(List<Problem> first) {
    List<Problem> all = Stream.concat(first.stream(), warnings.stream()).toList();
    return new Article(source, prose, map, blocks, published, metadata, asides, all);
  }

  /** The span of the source that a span of the prose was written from. */
  public Span inSource(Span span) {
    return map.toSource(span);
  }
}
