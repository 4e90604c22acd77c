package org.stet.mention;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Gives words their types, and keeps those that were met lately: few words make up most of any
 * prose. A type that needs the place of another one drives it out, so their number has an end. Safe
 * to share: a type is immutable, and two threads that make the same one do no harm.
 */
final class WordTypes {
  private static final int BITS = 16;

  /** A type has two places: of two that are met often, neither drives the other out. */
  private static final int WAYS = 2;

  /** An odd number that spreads all bits over the highest ones: 2^64 by the golden ratio. */
  private static final long SPREAD = 0x9e3779b97f4a7c15L;

  /** Keeps nothing, and knows no names. */
  static final WordTypes UNKEPT = new WordTypes(0, key -> NamesBegun.ANY);

  private final int ways;
  private final AtomicReferenceArray<@Nullable WordType> kept;
  private final Function<String, NamesBegun> names;

  private WordTypes(int ways, Function<String, NamesBegun> names) {
    this.ways = ways;
    this.kept = new AtomicReferenceArray<>(ways == 0 ? 0 : 1 << BITS);
    this.names = names;
  }

  /**
   * Keeps the types of the words of many texts.
   *
   * @param names which kinds of names begin with a key
   */
  static WordTypes kept(Function<String, NamesBegun> names) {
    return new WordTypes(WAYS, names);
  }

  /** The type of a word. */
  WordType of(String text, int start, int end) {
    long packed = 0;
    int length = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (Folding.isPlain(c)) {
        packed = WordType.pack(packed, Folding.lower(c));
        length++;
      } else if (!Folding.isLeftOut(c)) {
        return ofKey(Folding.key(text.substring(start, end)));
      }
    }
    return ofPlain(text, start, end, length, packed);
  }

  /**
   * The type of a word of plain letters.
   *
   * @param length how many letters it has, without full stops and the like
   * @param packed the number that {@link WordType#pack} makes of its letters
   */
  WordType ofPlain(String text, int start, int end, int length, long packed) {
    for (int i = 0; i < ways; i++) {
      WordType known = kept.getPlain(place(packed) ^ i);
      if (known != null && known.isTypeOf(text, start, length, packed)) {
        return known;
      }
    }
    return make(Folding.key(text.substring(start, end)));
  }

  private WordType ofKey(String key) {
    long packed = WordType.pack(key);
    for (int i = 0; i < ways; i++) {
      WordType known = kept.getPlain(place(packed) ^ i);
      if (known != null && known.key().equals(key)) {
        return known;
      }
    }
    return make(key);
  }

  private static int place(long packed) {
    return (int) ((packed * SPREAD) >>> (Long.SIZE - BITS));
  }

  /** A new type goes to its first place, and what stood there to the second. */
  private WordType make(String key) {
    WordType made = new WordType(key, names.apply(key));
    if (ways > 0) {
      int place = place(made.packed());
      kept.setRelease(place ^ 1, kept.getPlain(place));
      kept.setRelease(place, made);
    }
    return made;
  }
}
