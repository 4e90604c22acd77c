package org.stet.cache;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.stet.text.Article;
import org.stet.text.Block;

/** All that judging an article depends on but for the facts and the program: its prose and day. */
final class ResultKey {
  private ResultKey() {}

  static ByteBuffer of(Article article) {
    MessageDigest digest = sha256();
    digest.update(article.prose().getBytes(StandardCharsets.UTF_8));
    for (Block block : article.blocks()) {
      ByteBuffer place = ByteBuffer.allocate(3 * Integer.BYTES);
      place.putInt(block.kind().name().hashCode()).putInt(block.span().start());
      digest.update(place.putInt(block.span().end()).flip());
    }
    String day =
        article.published().map(p -> p.day() + " " + p.origin()).orElse("at an unknown time");
    digest.update(day.getBytes(StandardCharsets.UTF_8));
    return ByteBuffer.wrap(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
