package org.stet.mention;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** A list of words, as keys for look-up. */
public final class WordList {
  private final Set<String> words;

  private WordList(Set<String> words) {
    this.words = words;
  }

  /**
   * The words of a text, which has white space between them.
   *
   * @throws IllegalArgumentException when a word stands in it twice
   */
  public static WordList of(String text) {
    return new WordList(Set.of(text.strip().split("\\s+")));
  }

  /** A list that comes with the program. */
  static WordList shipped(String resource) {
    try (InputStream in = WordList.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the program's archive lacks " + resource);
      }
      return of(new String(in.readAllBytes(), StandardCharsets.US_ASCII));
    } catch (IOException e) {
      throw new UncheckedIOException("the program's archive cannot be read", e);
    }
  }

  public boolean contains(String key) {
    return words.contains(key);
  }
}
