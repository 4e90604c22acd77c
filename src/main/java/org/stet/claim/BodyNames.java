package org.stet.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.stet.fact.Entity;
import org.stet.fact.Facts;
import org.stet.mention.Gap;
import org.stet.mention.Gazetteer;
import org.stet.mention.Word;

/** The names of several words that the bodies of the facts have, by their words. */
final class BodyNames {
  /** Words that print puts into a name or leaves out as it likes. */
  private static final Set<String> LIGHT = Set.of("the", "and", "a");

  /** Small words that belong to a name. */
  private static final Set<String> PREPOSITIONS =
      Set.of("of", "for", "on", "in", "to", "against", "at", "with", "by");

  /** Parties of several countries differ by a word. */
  private static final Set<String> TOO_MANY =
      Set.of("party", "united", "city", "university", "college", "fc");

  private final Map<String, List<BodyName>> byFirst = new HashMap<>();
  private final Map<String, List<BodyName>> byLast = new HashMap<>();
  private final Map<List<String>, BodyName> byWords = new HashMap<>();
  private final Map<String, List<Entity>> byAcronym = new HashMap<>();

  /**
   * A name in print.
   *
   * @param words its words for look-up, without articles and "and"
   * @param signature that of its words
   */
  record BodyName(Entity body, String text, List<String> words, long signature) {
    BodyName {
      words = List.copyOf(words);
    }

    /** Whether at most one of its words is missing among those with a signature. */
    boolean mayBeAmong(long others) {
      return Long.bitCount(signature & ~others) <= 1;
    }

    int size() {
      return words.size();
    }

    /** How many of its words are no small ones. */
    long weight() {
      return weightOf(words);
    }
  }

  private BodyNames(Gazetteer gazetteer) {
    Facts facts = gazetteer.facts();
    facts.entities().stream().filter(e -> !e.isPlace()).forEach(this::add);
  }

  static BodyNames of(Gazetteer gazetteer) {
    return gazetteer.once(BodyNames.class, BodyNames::new);
  }

  private void add(Entity body) {
    body.acronym().ifPresent(a -> byAcronym.computeIfAbsent(a, k -> new ArrayList<>()).add(body));
    Stream.concat(Stream.of(body.name()), body.also().stream()).forEach(text -> add(body, text));
  }

  private void add(Entity body, String text) {
    List<Word> words = Word.of(text);
    List<String> keys = keys(words);
    if (isNameOfWords(words)
        && weightOf(keys) > 1
        && !TOO_MANY.contains(keys.getLast())
        && !TOO_MANY.contains(keys.getFirst())) {
      BodyName name = new BodyName(body, text, keys, signatureOf(keys));
      // Of a name of two words, too little is left beside a slip to tell whose it is.
      if (byWords.putIfAbsent(keys, name) == null && keys.size() > 2) {
        byFirst.computeIfAbsent(keys.getFirst(), k -> new ArrayList<>()).add(name);
        byLast.computeIfAbsent(keys.getLast(), k -> new ArrayList<>()).add(name);
      }
    }
  }

  /** Whether every word has a capital but the small ones, and nothing stands between them. */
  private static boolean isNameOfWords(List<Word> words) {
    return words.stream()
        .allMatch(
            w ->
                (w.isCapitalized() || isSmall(w.key()))
                    && (w.gap().joins() || w.gap() == Gap.START));
  }

  static boolean isSmall(String key) {
    return LIGHT.contains(key) || PREPOSITIONS.contains(key);
  }

  static boolean isPreposition(String key) {
    return PREPOSITIONS.contains(key);
  }

  static boolean isLight(String key) {
    return LIGHT.contains(key);
  }

  static List<String> keys(List<Word> words) {
    return words.stream().map(Word::key).filter(k -> !LIGHT.contains(k)).toList();
  }

  /** A bit for each word; some share theirs, so that it rules out what is missing and no more. */
  static long signatureOf(List<String> keys) {
    long signature = 0;
    for (String key : keys) {
      signature |= 1L << key.hashCode();
    }
    return signature;
  }

  static long weightOf(List<String> keys) {
    long weight = 0;
    for (String key : keys) {
      weight += PREPOSITIONS.contains(key) ? 0 : 1;
    }
    return weight;
  }

  /** The words with which names of three words and more begin or end. */
  Set<String> ends() {
    Set<String> ends = new HashSet<>(byFirst.keySet());
    ends.addAll(byLast.keySet());
    return ends;
  }

  /** The names of three words and more that begin with a word. */
  List<BodyName> beginningWith(String key) {
    return byFirst.getOrDefault(key, List.of());
  }

  /** The names of three words and more that end with a word. */
  List<BodyName> endingWith(String key) {
    return byLast.getOrDefault(key, List.of());
  }

  /** The name that has just these words. */
  Optional<BodyName> named(List<String> keys) {
    return Optional.ofNullable(byWords.get(keys));
  }

  /** The bodies with this acronym. */
  List<Entity> withAcronym(String acronym) {
    return byAcronym.getOrDefault(acronym, List.of());
  }
}
