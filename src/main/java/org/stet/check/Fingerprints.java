package org.stet.check;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.stet.claim.Claim;
import org.stet.text.Sha256;
import org.stet.text.Span;

/**
 * Tells a claim from all others of an article, without line numbers: by its rule, what it says and
 * the words of its sentence. It stays the same when other sentences change, when paragraphs move
 * and when lines are broken elsewhere. Equal ones are counted, in the order in which they are asked
 * for.
 */
public final class Fingerprints {
  /** In characters; as many as nobody meets twice by chance among the findings of one article. */
  private static final int LENGTH = 32;

  private final String prose;
  private final List<Span> sentences;
  private final Map<String, Integer> seen = new HashMap<>();

  /**
   * Those of one article.
   *
   * @param prose its prose
   * @param sentences where they stand in the prose, in order
   */
  public Fingerprints(String prose, List<Span> sentences) {
    this.prose = prose;
    this.sentences = sentences;
  }

  /** The fingerprint of one more claim. */
  public String next(Claim claim) {
    String hash =
        sha256(String.join("\n", claim.rule(), claim.says(), around(claim.span())))
            .substring(0, LENGTH);
    return hash + ":" + seen.merge(hash, 1, Integer::sum);
  }

  private String around(Span words) {
    StringBuilder around = new StringBuilder();
    for (int i = firstEndingBehind(words.start());
        i < sentences.size() && sentences.get(i).start() < words.end();
        i++) {
      around.append(words(sentences.get(i).of(prose))).append('\n');
    }
    return around.toString();
  }

  /** Articles may have tens of thousands of sentences, and as many findings. */
  private int firstEndingBehind(int offset) {
    int low = 0;
    int high = sentences.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).end() > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  private static String words(String text) {
    return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private static String sha256(String text) {
    return HexFormat.of().formatHex(Sha256.of(text));
  }
}
