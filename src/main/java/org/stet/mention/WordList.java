package org.stet.mention;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A list of words, as keys for look-up: a table with open addressing, most of it empty, since
 * nearly all words that it is asked for are not in it. Immutable and safe to share.
 */
public final class WordList {
  /** Places for each word, at least. */
  private static final int ROOM = 4;

  private final @Nullable String[] places;

  private WordList(Set<String> words) {
    this.places = new String[Integer.highestOneBit(words.size() * ROOM) * 2];
    for (String word : words) {
      int place = place(word.hashCode());
      while (places[place] != null) {
        place = next(place);
      }
      places[place] = word;
    }
  }

  private int place(int hash) {
    return (hash ^ (hash >>> 16)) & (places.length - 1);
  }

  private int next(int place) {
    return (place + 1) & (places.length - 1);
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
    return contains(key, key.hashCode());
  }

  /** The same for a caller who has the hash of the key at hand. */
  boolean contains(String key, int hash) {
    int place = place(hash);
    String word = places[place];
    while (word != null) {
      if (word.hashCode() == hash && word.equals(key)) {
        return true;
      }
      place = next(place);
      word = places[place];
    }
    return false;
  }
}
