package org.stet.curate;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/** Ids made from names: "Recep Tayyip Erdoğan" is {@code recep-tayyip-erdogan}. */
final class Slug {
  /** Letters that do not come apart into a base and a mark. */
  private static final Map<String, String> WHOLE =
      Map.of(
          "ß", "ss", "æ", "ae", "œ", "oe", "ø", "o", "ł", "l", "đ", "d", "ð", "d", "þ", "th", "ı",
          "i");

  private Slug() {}

  /** The id that a name makes; empty when no letter of it is Latin. */
  static String of(String name) {
    String lower = name.toLowerCase(Locale.ROOT).replaceAll("['’‘.]", "");
    String plain = Normalizer.normalize(lower, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
    for (Map.Entry<String, String> letter : WHOLE.entrySet()) {
      plain = plain.replace(letter.getKey(), letter.getValue());
    }
    return plain.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
  }
}
