package org.stet.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.stet.claim.Claim;
import org.stet.text.Article;
import org.stet.text.Span;

/**
 * Tells a finding from all others of an article, without line numbers: it stays the same when other
 * paragraphs change. Claims with the same words around them are counted, in the order in which they
 * are asked for.
 */
final class ClaimFingerprints {
  private static final int WORDS_AROUND = 5;

  /** Far enough for five long words. */
  private static final int REACH = 200;

  private final Article article;
  private final Map<String, Integer> seen = new HashMap<>();

  ClaimFingerprints(Article article) {
    this.article = article;
  }

  String next(Claim claim) {
    String hash =
        sha256(
            String.join("\n", article.source().name(), claim.rule(), claim.says(), around(claim)));
    return hash + ":" + seen.merge(hash, 1, Integer::sum);
  }

  private String around(Claim claim) {
    Span words = claim.span();
    Span block = blockAround(words);
    String prose = article.prose();
    List<String> before =
        words(prose.substring(Math.max(block.start(), words.start() - REACH), words.start()));
    List<String> after =
        words(prose.substring(words.end(), Math.min(block.end(), words.end() + REACH)));
    return String.join(
            " ", before.subList(Math.max(0, before.size() - WORDS_AROUND), before.size()))
        + "\n"
        + String.join(" ", after.subList(0, Math.min(WORDS_AROUND, after.size())));
  }

  private Span blockAround(Span words) {
    return article.blocks().stream()
        .map(block -> block.span())
        .filter(span -> span.contains(words))
        .findFirst()
        .orElse(new Span(0, article.prose().length()));
  }

  private static List<String> words(String text) {
    return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toList());
  }

  private static String sha256(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }
}
