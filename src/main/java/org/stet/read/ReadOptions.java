package org.stet.read;

import java.util.List;

/**
 * How a house writes its articles.
 *
 * @param dateKeys the keys of front matter that may hold the day of publication; the first one that
 *     is there and can be read counts
 */
public record ReadOptions(List<String> dateKeys) {
  /** As most sites do. */
  public static final ReadOptions STANDARD =
      new ReadOptions(List.of("date", "published", "datePublished", "publishDate", "pubDate"));

  public ReadOptions {
    dateKeys = List.copyOf(dateKeys);
  }
}
