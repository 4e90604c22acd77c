package org.stet.mention;

import java.util.List;
import org.stet.fact.IndexExtension;
import org.stet.fact.Lexicon;
import org.stet.fact.OfficeVerb;
import org.stet.fact.WordSort;
import org.stet.store.FlatFileWriter;
import org.stet.store.Hash;
import org.stet.store.HashTable;
import org.stet.store.HashTableWriter;

/**
 * Writes the lexicon as sections of an index: a table of words by sort, and one of verbs, in which
 * each beginning of a form has a hash of its own.
 */
final class LexiconSections {
  static final int WORDS = IndexExtension.FIRST_SECTION + 4;
  static final int VERBS = IndexExtension.FIRST_SECTION + 5;

  /** What a beginning of a form stands for that is no verb yet. */
  static final int NO_VERB = 0;

  /** Bits of a verb, in its number. */
  static final int IS_VERB = 1;

  static final int LOOSE = 1 << 1;
  static final int NOW = 1 << 2;
  static final int REPEATS = 1 << 3;
  static final int DOES = 4;

  /** Where the hashes of verbs begin. */
  static final long VERB = 0x7665726273L;

  private static final List<String> PASSIVE = List.of("was", "were", "been", "got", "being");

  private final HashTableWriter words = new HashTableWriter();
  private final HashTableWriter verbs = new HashTableWriter();

  private LexiconSections() {}

  static void write(Lexicon lexicon, FlatFileWriter file) {
    LexiconSections sections = new LexiconSections();
    lexicon
        .words()
        .forEach((sort, keys) -> keys.forEach(k -> sections.words.put(hash(sort, k), 1)));
    lexicon.verbs().forEach(sections::verb);
    file.add(WORDS, sections.words);
    file.add(VERBS, sections.verbs);
  }

  static long hash(WordSort sort, String key) {
    return Hash.of(Hash.of(sort.key()), key);
  }

  /** Of a form with what it takes. */
  static long hash(long form, OfficeVerb.Takes takes) {
    return Hash.of(form, takes.name());
  }

  private void verb(OfficeVerb verb) {
    for (String form : verb.forms()) {
      if (verb.passive()) {
        PASSIVE.forEach(be -> form(be + " " + form, verb));
      } else {
        form(form, verb);
      }
    }
  }

  private void form(String form, OfficeVerb verb) {
    long hash = VERB;
    for (String word : List.of(form.split(" ", -1))) {
      hash = Hash.of(hash, word);
      if (verbs.get(hash) == HashTable.NONE) {
        verbs.put(hash, NO_VERB);
      }
    }
    // "took over" enters as an office and follows from somebody: what it takes tells which.
    for (OfficeVerb.Takes takes : verb.takes()) {
      verbs.put(hash(hash, takes), code(verb));
    }
    verbs.put(hash, IS_VERB);
  }

  private static int code(OfficeVerb verb) {
    return IS_VERB
        | (verb.loose() ? LOOSE : 0)
        | (verb.now() ? NOW : 0)
        | (verb.repeats() ? REPEATS : 0)
        | verb.does().code() << DOES;
  }
}
