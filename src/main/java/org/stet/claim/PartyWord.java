package org.stet.claim;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.stet.mention.Gap;
import org.stet.mention.SentenceReading;
import org.stet.mention.Word;
import org.stet.text.Span;

/**
 * A word that tells a politician's party: "R", "Republican", "GOP", "independent".
 *
 * @param span where it stands
 * @param partyId the body in the packs that it stands for
 * @param form how it is written
 * @param isHead whether it begins a sentence or a quotation
 * @param article the "a" or "an" that hangs on it, with all up to its own end, where there is one
 */
record PartyWord(Span span, String partyId, Form form, boolean isHead, Optional<Span> article) {
  /** How a party is told. */
  enum Form {
    LETTER,
    NOUN,
    ADJECTIVE
  }

  private static final String INDEPENDENT = "independent-politicians";

  private static final Map<String, String> LETTERS =
      Map.of("d", "democratic-party", "r", "republican-party", "i", INDEPENDENT);

  private static final Map<String, String> NOUNS =
      Map.of(
          "democrat",
          "democratic-party",
          "republican",
          "republican-party",
          "whig",
          "whig-party",
          "independent",
          INDEPENDENT);

  private static final Map<String, String> ADJECTIVES =
      Map.of(
          "democratic",
          "democratic-party",
          "democrat",
          "democratic-party",
          "republican",
          "republican-party",
          "gop",
          "republican-party",
          "independent",
          INDEPENDENT);

  /** The keys of what {@link #letter} finds. */
  static Set<String> letters() {
    return LETTERS.keySet();
  }

  /** The keys of what {@link #noun} finds. */
  static Set<String> nouns() {
    return NOUNS.keySet();
  }

  /** "R" of "R-Ky.". */
  static Optional<PartyWord> letter(Word word) {
    return word.isCapitalized() ? of(word, LETTERS, Form.LETTER) : Optional.empty();
  }

  /** "Republican" of "a Republican". */
  static Optional<PartyWord> noun(SentenceReading sentence, int index) {
    Word word = sentence.word(index);
    boolean isWritten = word.isCapitalized() || word.is("independent");
    return isWritten ? of(word, NOUNS, Form.NOUN) : Optional.empty();
  }

  /** "Republican" of "Republican Sen. Ted Cruz". */
  static Optional<PartyWord> adjective(Word word) {
    boolean isWritten = word.isCapitalized() || word.is("independent");
    return isWritten ? of(word, ADJECTIVES, Form.ADJECTIVE) : Optional.empty();
  }

  private static Optional<PartyWord> of(Word word, Map<String, String> parties, Form form) {
    return Optional.ofNullable(parties.get(word.key()))
        .map(id -> new PartyWord(word.span(), id, form, isHead(word), Optional.empty()));
  }

  private static boolean isHead(Word word) {
    return word.gap() == Gap.START || word.gap() == Gap.OTHER;
  }

  /** The same behind an "a" or "an" that must fit it. */
  PartyWord behind(Word article) {
    return new PartyWord(span, partyId, form, isHead, Optional.of(article.span().to(span)));
  }

  /** The change that makes it another party; none where print has no word for that one. */
  Optional<Repair> repair(String rightId, String prose) {
    return word(rightId).map(right -> repairBy(isHead ? capital(right) : right, prose));
  }

  private Repair repairBy(String right, String prose) {
    return article
        .map(whole -> new Repair(whole, Articles.fit(whole.of(prose), span.length(), right)))
        .orElseGet(() -> new Repair(span, right));
  }

  private Optional<String> word(String id) {
    Stream<Map.Entry<String, String>> words =
        switch (form) {
          case LETTER -> LETTERS.entrySet().stream();
          case NOUN -> NOUNS.entrySet().stream();
          case ADJECTIVE -> ADJECTIVES.entrySet().stream().filter(e -> isUsual(e.getKey()));
        };
    return words
        .filter(e -> e.getValue().equals(id))
        .map(e -> form == Form.LETTER ? e.getKey().toUpperCase(Locale.ROOT) : printed(e.getKey()))
        .findFirst();
  }

  private static boolean isUsual(String adjective) {
    return !adjective.equals("democrat") && !adjective.equals("gop");
  }

  private static String printed(String key) {
    return key.equals("independent") ? key : capital(key);
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  /** What a claim says of it: "D", "Democrat", "Democratic". */
  String says() {
    return word(partyId).orElse(partyId);
  }
}
