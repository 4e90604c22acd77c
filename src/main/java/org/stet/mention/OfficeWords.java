package org.stet.mention;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stet.fact.OfficeVerb;
import org.stet.fact.ShippedPacks;
import org.stet.fact.WordSort;
import org.stet.store.FlatFile;
import org.stet.store.Hash;
import org.stet.store.HashTable;

/** Looks words up in the lexicon that comes with the program. Safe to share. */
public final class OfficeWords {
  /** No verb in print has more words. */
  public static final int LONGEST = 6;

  private static final int MOST_BETWEEN = 3;

  private static @Nullable OfficeWords opened;

  private final HashTable words;
  private final HashTable verbs;

  private OfficeWords(FlatFile file) {
    this.words = file.table(LexiconSections.WORDS);
    this.verbs = file.table(LexiconSections.VERBS);
  }

  /** The lexicon, opened when first asked for. */
  public static OfficeWords shipped() {
    OfficeWords known = opened;
    if (known == null) {
      // Opening it twice does no harm: it holds nothing but places in the file.
      known = new OfficeWords(ShippedPacks.facts().file());
      opened = known;
    }
    return known;
  }

  /** Whether a word is of a sort. */
  public boolean is(WordSort sort, String key) {
    return words.get(LexiconSections.hash(sort, key)) != HashTable.NONE;
  }

  /**
   * A verb in a sentence.
   *
   * @param first its first word
   * @param end the word after its last
   * @param does what it says
   * @param loose whether it tells of a choice, which may be long before the first day in office
   * @param repeats whether it may happen again within the same time in office
   * @param now whether it speaks of the day of publication
   */
  public record Verb(
      int first, int end, OfficeVerb.Does does, boolean loose, boolean repeats, boolean now) {}

  /** Whether any verb begins with a word: a quick look before {@link #verbAt}. */
  public boolean mayBegin(String key) {
    return verbs.get(Hash.of(LexiconSections.VERB, key)) != HashTable.NONE;
  }

  /** The longest verb that begins at a word and takes something. */
  public Optional<Verb> verbAt(SentenceReading sentence, int first, OfficeVerb.Takes takes) {
    Optional<Verb> longest = Optional.empty();
    long hash = LexiconSections.VERB;
    int limit = Math.min(sentence.size(), first + LONGEST);
    for (int i = first; i < limit && (i == first || sentence.word(i).gap().joins()); i++) {
      long next = Hash.of(hash, sentence.word(i).key());
      int found = verbs.get(next);
      if (found == HashTable.NONE) {
        if (i == first || !is(WordSort.WITHIN_VERB, sentence.word(i).key())) {
          break;
        }
        continue; // "was formally sworn in"
      }
      hash = next;
      int code =
          found == LexiconSections.NO_VERB
              ? HashTable.NONE
              : verbs.get(LexiconSections.hash(hash, takes));
      if (code != HashTable.NONE) {
        longest = Optional.of(verb(first, i + 1, code));
      }
    }
    return longest;
  }

  private static Verb verb(int first, int end, int code) {
    return new Verb(
        first,
        end,
        OfficeVerb.Does.ofCode(code >>> LexiconSections.DOES),
        (code & LexiconSections.LOOSE) != 0,
        (code & LexiconSections.REPEATS) != 0,
        (code & LexiconSections.NOW) != 0);
  }

  /** The verb that ends before a word, so that nothing stands between. */
  public Optional<Verb> verbEndingAt(SentenceReading sentence, int end, OfficeVerb.Takes takes) {
    for (int first = Math.max(0, end - LONGEST); first < end; first++) {
      Optional<Verb> verb = verbAt(sentence, first, takes).filter(v -> v.end() == end);
      if (verb.isPresent()) {
        return verb;
      }
    }
    return Optional.empty();
  }

  /** The verb before an office: "served as", "became", "was elected". */
  public Optional<Verb> verbBeforeOffice(SentenceReading sentence, int office) {
    if (office == 0 || sentence.word(office).gap() != Gap.SPACE) {
      return Optional.empty();
    }
    return sentence.word(office - 1).is("as")
        ? verbEndingAt(sentence, office - 1, OfficeVerb.Takes.AS_OFFICE)
        : verbEndingAt(sentence, office, OfficeVerb.Takes.OFFICE);
  }

  /** The word behind a subject: back from its verb over "who once" and the like. */
  public int subjectEnd(SentenceReading sentence, int verb) {
    int end = verb;
    while (end > 1
        && verb - end < MOST_BETWEEN
        && is(WordSort.BEFORE_VERB, sentence.word(end - 1).key())) {
      end--;
    }
    return end;
  }
}
