package org.stet.mention;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.stet.fact.Entity;
import org.stet.fact.Event;
import org.stet.fact.IndexExtension;
import org.stet.fact.Lexicon;
import org.stet.fact.Office;
import org.stet.fact.Person;
import org.stet.store.FlatFileWriter;
import org.stet.store.Hash;
import org.stet.store.HashTable;
import org.stet.store.HashTableWriter;
import org.stet.store.IntRow;
import org.stet.store.LongRow;
import org.stet.store.NumberLists;

/**
 * Writes the tables by which names and titles are found in prose, as sections of an index.
 *
 * <p>A row of words is looked up word by word: each beginning of a name has a hash of its own, made
 * from the hash of the words before it. What a whole name means is a list of numbers: for each
 * meaning the place of the person, office, entity or event in the facts, and how each word must be
 * written.
 */
public final class NameSections implements IndexExtension {
  static final int PHRASES = FIRST_SECTION;
  static final int MEANINGS = FIRST_SECTION + 1;
  static final int FAMILIES = FIRST_SECTION + 2;
  static final int GIVEN_NAMES = FIRST_SECTION + 3;

  /** What a beginning of a name stands for that means nothing yet. */
  static final int NO_MEANING = 0;

  /** How a word must be written: in any way, with a capital in front, in capitals. */
  static final int ANY_LETTERS = 0;

  static final int FIRST_CAPITAL = 1;
  static final int ALL_CAPITALS = 2;

  /** Letters of a word take two bits. */
  static final int LETTERS_PER_NUMBER = 16;

  private final Optional<Lexicon> lexicon;

  private NameSections(Optional<Lexicon> lexicon) {
    this.lexicon = lexicon;
  }

  /** Writes the tables of names and titles. */
  public NameSections() {
    this(Optional.empty());
  }

  /** Writes the lexicon as well, which only the program's own index has. */
  public NameSections(Lexicon lexicon) {
    this(Optional.of(lexicon));
  }

  @Override
  public void write(
      List<Entity> entities,
      List<Person> people,
      List<Office> offices,
      List<Event> events,
      Predicate<Person> isWithoutTime,
      FlatFileWriter file) {
    Builder builder = new Builder();
    for (int i = 0; i < people.size(); i++) {
      builder.family(people.get(i), i);
      // Somebody in today's news is a namesake of theirs rather than one of them.
      if (!isWithoutTime.test(people.get(i))) {
        builder.fullName(people.get(i), i);
      }
    }
    for (int i = 0; i < offices.size(); i++) {
      builder.office(offices.get(i), i);
    }
    for (int i = 0; i < entities.size(); i++) {
      builder.entity(entities.get(i), i);
    }
    for (int i = 0; i < events.size(); i++) {
      builder.event(events.get(i), i);
    }
    builder.addTo(file);
    lexicon.ifPresent(words -> LexiconSections.write(words, file));
  }

  /** How a word is written, in two bits. */
  static int code(Word.Letters letters) {
    return switch (letters) {
      case LOWER, DIGITS -> ANY_LETTERS;
      case CAPITALIZED -> FIRST_CAPITAL;
      case CAPITALS -> ALL_CAPITALS;
    };
  }

  /** The tables while they grow. */
  private static final class Builder {
    /** While they grow, a phrase stands for the list of its meanings; then for its place. */
    private final HashTableWriter phrases = new HashTableWriter();

    private final NumberLists meanings = new NumberLists();
    private final LongRow named = new LongRow();
    private final NumberLists familyMembers = new NumberLists();
    private final Map<String, Integer> families = new HashMap<>();
    private final HashTableWriter givenNames = new HashTableWriter();

    void fullName(Person person, int ordinal) {
      phrases(
          NameKind.PEOPLE,
          ordinal,
          Stream.of(
              Stream.of(person.name()),
              person.also().stream(),
              person.formerNames().stream().map(Person.FormerName::name)));
    }

    void family(Person person, int ordinal) {
      NameForms forms = NameForms.of(person);
      Set<String> own = new HashSet<>();
      for (List<String> family : forms.families()) {
        if (own.add(String.join(" ", family))) {
          families.compute(
              String.join(" ", family),
              (name, list) ->
                  familyMembers.append(list == null ? NumberLists.EMPTY : list, ordinal));
        }
      }
      forms.given().stream()
          .flatMap(g -> g.stream().limit(1))
          .filter(g -> g.length() > 2)
          .forEach(g -> givenNames.put(Hash.of(g), 1));
    }

    void office(Office office, int ordinal) {
      List<String> forms =
          Stream.of(Stream.of(office.title()), office.also().stream(), office.beforeName().stream())
              .flatMap(f -> f)
              .toList();
      phrases(NameKind.TITLES, ordinal, Stream.of(forms.stream()));
      phrases(NameKind.PLURALS, ordinal, Stream.of(forms.stream().map(Plurals::of)));
    }

    void entity(Entity entity, int ordinal) {
      phrases(
          NameKind.ENTITIES,
          ordinal,
          Stream.of(
              Stream.of(entity.name()),
              entity.also().stream(),
              entity.acronym().stream(),
              entity.demonyms().stream()));
    }

    void event(Event event, int ordinal) {
      phrases(NameKind.EVENTS, ordinal, Stream.of(Stream.of(event.name()), event.also().stream()));
    }

    /** Adds all forms of one name; two forms that are looked up alike are one. */
    private void phrases(NameKind kind, int ordinal, Stream<Stream<String>> forms) {
      Set<Long> own = new LinkedHashSet<>();
      forms.flatMap(f -> f).forEach(form -> phrase(kind, ordinal, Words.of(form), own));
    }

    private void phrase(NameKind kind, int ordinal, List<Word> words, Set<Long> own) {
      long hash = kind.seed;
      for (Word word : words) {
        hash = Hash.of(hash, word.key());
        if (phrases.get(hash) == HashTable.NONE) {
          phrases.put(hash, NO_MEANING);
        }
      }
      if (!words.isEmpty() && own.add(hash)) {
        begins(kind, words.getFirst());
        int before = phrases.get(hash);
        if (before == NO_MEANING) {
          named.add(hash);
        }
        phrases.put(hash, letters(words, meanings.append(before, ordinal)));
      }
    }

    private void begins(NameKind kind, Word first) {
      long hash = NamesBegun.hash(first.key());
      int known = Math.max(0, phrases.get(hash));
      boolean needsCapital = code(first.letters()) != ANY_LETTERS;
      phrases.put(hash, new NamesBegun(known).with(kind, needsCapital).bits());
    }

    private int letters(List<Word> words, int list) {
      int longer = list;
      for (int i = 0; i < words.size(); i += LETTERS_PER_NUMBER) {
        int packed = 0;
        for (int k = i; k < Math.min(words.size(), i + LETTERS_PER_NUMBER); k++) {
          packed |= code(words.get(k).letters()) << (2 * (k - i));
        }
        longer = meanings.append(longer, packed);
      }
      return longer;
    }

    void addTo(FlatFileWriter file) {
      IntRow lists = new IntRow();
      lists.add(0); // so that no list begins at NO_MEANING
      for (int i = 0; i < named.size(); i++) {
        long hash = named.get(i);
        phrases.put(hash, list(lists, meanings.of(phrases.get(hash))));
      }
      HashTableWriter byFamily = new HashTableWriter();
      families.forEach(
          (family, list) -> byFamily.put(Hash.of(family), list(lists, familyMembers.of(list))));
      file.add(PHRASES, phrases);
      file.add(MEANINGS, lists);
      file.add(FAMILIES, byFamily);
      file.add(GIVEN_NAMES, givenNames);
    }

    private static int list(IntRow lists, IntRow row) {
      int start = lists.add(row.size());
      lists.addAll(row);
      return start;
    }
  }
}
