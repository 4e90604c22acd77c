package org.stet.model;

import java.nio.ByteBuffer;
import org.stet.store.FlatFile;
import org.stet.store.HashTable;

/** Which tags a known word may have. Safe to share between threads. */
final class TagDictionary {
  private static final long ALL = -1;

  private final HashTable words;
  private final ByteBuffer allowed;

  TagDictionary(FlatFile file, int base) {
    this.words = file.table(base + ModelLayout.WORDS);
    this.allowed = file.section(base + ModelLayout.ALLOWED);
  }

  /** A bit for each outcome of the model; all are set for a word that is not known. */
  long allowed(String word) {
    int number = words.get(FeatureHash.key(FeatureHash.of(word)));
    return number == HashTable.NONE ? ALL : allowed.getLong(number * Long.BYTES);
  }
}
