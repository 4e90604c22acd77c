package org.stet.cache;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.stet.text.Article;
import org.stet.text.Block;
import org.stet.text.Sha256;

/** All that judging an article depends on but for the facts and the program: its prose and day. */
final class ResultKey {
  private ResultKey() {}

  static ByteBuffer of(Article article) {
    MessageDigest digest = Sha256.start();
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
}
