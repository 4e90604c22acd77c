package org.stet.review;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.stet.check.Finding;
import org.stet.text.Article;

/** A finding that a person has confirmed. */
public record Review(Article article, Finding finding, Decision decision) {
  /**
   * The page on which it can be read: what the decision names, or one below an address.
   *
   * @param base where such pages stand
   */
  String url(String base) {
    String head = base.endsWith("/") ? base : base + "/";
    return decision.url().orElseGet(() -> head + id());
  }

  private String id() {
    String all = decision.path() + "\n" + decision.fingerprint();
    return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8)).toString();
  }
}
