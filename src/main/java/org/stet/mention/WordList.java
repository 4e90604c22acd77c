package org.stet.mention;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/** A list of words, as keys for look-up. Immutable and safe to share. */
public final class WordList {
  private static final int LISTED = 1;

  private final WordTable table;

  private WordList(Set<String> words) {
    this.table = new WordTable(words.stream().collect(Collectors.toMap(w -> w, w -> LISTED)));
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
    return table.get(key) == LISTED;
  }

  /** The same for a caller who has the hash of the key at hand. */
  boolean contains(String key, int hash) {
    return table.get(key, hash) == LISTED;
  }
}
