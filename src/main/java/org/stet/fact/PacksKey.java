package org.stet.fact;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.stet.store.FlatFile;
import org.stet.text.Sha256;
import org.stet.text.Source;
import org.stet.text.Stamp;

/** The key of an index: the layout, the index it is based on, and the packs, names and text. */
final class PacksKey {
  private PacksKey() {}

  static FlatFile.Key of(Optional<Facts> base, List<List<Source>> layers) {
    MessageDigest digest = Sha256.start();
    base.ifPresent(facts -> add(digest, facts.file().key()));
    for (List<Source> layer : layers) {
      layer.forEach(source -> add(digest, source));
      digest.update((byte) 1);
    }
    return key(digest);
  }

  /**
   * A key made from the stamps of the packs in place of their text.
   *
   * @param key the key
   * @param changed when the latest of the packs was written
   */
  record Stamps(FlatFile.Key key, Instant changed) {}

  /** The key by stamps; empty when a pack has none. */
  static Optional<Stamps> stamps(Optional<Facts> base, List<List<Source>> layers) {
    MessageDigest digest = Sha256.start();
    base.ifPresent(facts -> add(digest, facts.file().key()));
    Instant changed = Instant.EPOCH;
    for (List<Source> layer : layers) {
      for (Source source : layer) {
        if (source.stamp().isEmpty()) {
          return Optional.empty();
        }
        Stamp stamp = source.stamp().get();
        add(digest, source.name());
        add(digest, stamp.identity());
        add(digest, stamp.changed().toString());
        changed = stamp.changed().isAfter(changed) ? stamp.changed() : changed;
      }
      digest.update((byte) 1);
    }
    return Optional.of(new Stamps(key(digest), changed));
  }

  private static FlatFile.Key key(MessageDigest digest) {
    ByteBuffer sum = ByteBuffer.wrap(digest.digest());
    return new FlatFile.Key(IndexLayout.VERSION, sum.getLong(0), sum.getLong(8));
  }

  private static void add(MessageDigest digest, FlatFile.Key key) {
    digest.update(ByteBuffer.allocate(16).putLong(key.high()).putLong(key.low()).flip());
  }

  private static void add(MessageDigest digest, Source source) {
    add(digest, source.name());
    add(digest, source.content());
  }

  /** The length first, so that no other cut into texts has the same sum. */
  private static void add(MessageDigest digest, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    digest.update(ByteBuffer.allocate(4).putInt(bytes.length).flip());
    digest.update(bytes);
  }
}
