package org.stet.fact;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Ids made from names: "Recep Tayyip Erdoğan" is {@code recep-tayyip-erdogan}. */
public final class Slug {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern SILENT = Pattern.compile("['’‘ʻʼ.]");
  private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
  private static final Pattern EDGES = Pattern.compile("^-|-$");
  private static final Pattern READABLE = Pattern.compile(".*[a-z].*");

  /** Letters that do not come apart into a base and a mark. */
  private static final Map<String, String> WHOLE =
      Map.ofEntries(
          Map.entry("ß", "ss"),
          Map.entry("æ", "ae"),
          Map.entry("œ", "oe"),
          Map.entry("ø", "o"),
          Map.entry("ł", "l"),
          Map.entry("đ", "d"),
          Map.entry("ð", "d"),
          Map.entry("þ", "th"),
          Map.entry("ı", "i"),
          Map.entry("ə", "e"),
          Map.entry("ħ", "h"));

  private Slug() {}

  /** The id that a name makes; empty when no letter of it is Latin. */
  public static Optional<String> of(String name) {
    String slug = EDGES.matcher(OTHERS.matcher(folded(name)).replaceAll("-")).replaceAll("");
    return READABLE.matcher(slug).matches() ? Optional.of(slug) : Optional.empty();
  }

  /** A name without case, marks, full stops and apostrophes: by it names are compared. */
  public static String folded(String name) {
    String lower = SILENT.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
    String plain = MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFKD)).replaceAll("");
    for (Map.Entry<String, String> letter : WHOLE.entrySet()) {
      plain = plain.replace(letter.getKey(), letter.getValue());
    }
    return plain.replace('-', ' ').strip();
  }

  /** Whether two ids are one; their hashes, which texts keep, tell nearly all others apart. */
  static boolean areSame(String one, String other) {
    return one.hashCode() == other.hashCode() && one.equals(other);
  }
}
