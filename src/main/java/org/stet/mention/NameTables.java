package org.stet.mention;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.stet.fact.Facts;
import org.stet.store.FlatFile;
import org.stet.store.FlatFileWriter;
import org.stet.store.Hash;
import org.stet.store.HashTable;

/** Looks names and titles up in the tables that {@link NameSections} writes. Safe to share. */
final class NameTables {
  private final HashTable phrases;
  private final ByteBuffer lists;
  private final HashTable families;
  private final HashTable givenNames;

  private NameTables(FlatFile file) {
    this.phrases = file.table(NameSections.PHRASES);
    this.lists = file.section(NameSections.MEANINGS);
    this.families = file.table(NameSections.FAMILIES);
    this.givenNames = file.table(NameSections.GIVEN_NAMES);
  }

  /** The tables of some facts; they are made now where their index has none. */
  static NameTables of(Facts facts) {
    if (facts.file().has(NameSections.PHRASES)) {
      return new NameTables(facts.file());
    }
    FlatFileWriter writer = new FlatFileWriter();
    new NameSections()
        .write(
            facts.entities(),
            facts.people(),
            facts.offices(),
            facts.events(),
            facts::isWithoutTime,
            writer);
    ByteBuffer bytes = writer.write(facts.file().key());
    return new NameTables(FlatFile.open(bytes, facts.file().key().version()).orElseThrow());
  }

  /** Which kinds of names begin with a key. */
  NamesBegun namesBegunBy(String key) {
    int found = phrases.get(NamesBegun.hash(key));
    return found == HashTable.NONE ? NamesBegun.NONE : new NamesBegun(found);
  }

  /**
   * What stands under the hash of a row of words: the place of its meanings, {@link
   * NameSections#NO_MEANING}, or {@link HashTable#NONE}.
   */
  int phrase(long hash) {
    return phrases.get(hash);
  }

  /**
   * The meanings of a name whose words are written as these are.
   *
   * @param list the place of its meanings
   * @return by the places of what they mean
   */
  List<Integer> fitting(int list, List<Word> words) {
    int perMeaning =
        1 + (words.size() + NameSections.LETTERS_PER_NUMBER - 1) / NameSections.LETTERS_PER_NUMBER;
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < at(list); i += perMeaning) {
      if (fits(list + 1 + i + 1, words)) {
        found.add(at(list + 1 + i));
      }
    }
    return found;
  }

  private boolean fits(int letters, List<Word> words) {
    for (int i = 0; i < words.size(); i++) {
      int packed = at(letters + i / NameSections.LETTERS_PER_NUMBER);
      int own = (packed >>> (2 * (i % NameSections.LETTERS_PER_NUMBER))) & 3;
      if (!isWrittenAs(words.get(i), own)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isWrittenAs(Word word, int letters) {
    return switch (letters) {
      case NameSections.FIRST_CAPITAL -> word.isCapitalized();
      case NameSections.ALL_CAPITALS -> word.letters() == Word.Letters.CAPITALS;
      default -> true;
    };
  }

  private int at(int index) {
    return lists.getInt(index * Integer.BYTES);
  }

  /** The people of a family name, given as keys with a space between. */
  <T> List<T> family(String family, IntFunction<T> person) {
    int list = families.get(Hash.of(family));
    if (list == HashTable.NONE) {
      return List.of();
    }
    List<T> found = new ArrayList<>(at(list));
    for (int i = 1; i <= at(list); i++) {
      found.add(person.apply(at(list + i)));
    }
    return found;
  }

  boolean isFamily(String family) {
    return families.get(Hash.of(family)) != HashTable.NONE;
  }

  boolean isGivenName(String key) {
    return givenNames.get(Hash.of(key)) != HashTable.NONE;
  }
}
