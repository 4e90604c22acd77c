package org.stet.fact;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.stet.store.FlatFile;
import org.stet.store.Hash;
import org.stet.store.HashTable;
import org.stet.store.Texts;
import org.stet.text.Source;

/** Reads single facts from an index file, in the order in which {@link IndexWriter} writes them. */
final class FactIndex {
  private static final int CITATION = 5;
  private static final int TERM = 7 + CITATION;

  private final FlatFile file;
  private final Texts texts;
  private final ByteBuffer records;
  private final HashTable ids;
  private final List<Source> packs;

  /**
   * @param packs gives the text of a pack by its name, when somebody asks for a line of it
   */
  FactIndex(FlatFile file, Function<String, Source> packs) {
    this.file = file;
    this.texts = file.texts(IndexLayout.TEXTS);
    this.records = file.section(IndexLayout.RECORDS);
    this.ids = file.table(IndexLayout.IDS);
    this.packs = packs(file.section(IndexLayout.PACKS), packs);
  }

  private List<Source> packs(ByteBuffer names, Function<String, Source> packs) {
    List<Source> found = new ArrayList<>();
    for (int i = 0; i < names.limit(); i += Integer.BYTES) {
      found.add(packs.apply(texts.get(names.getInt(i))));
    }
    return List.copyOf(found);
  }

  /**
   * This index, once its ends have been looked at.
   *
   * @throws RuntimeException when it cannot be read there
   */
  FactIndex checked() {
    for (int section : new int[] {IndexLayout.ENTITIES, IndexLayout.PEOPLE, IndexLayout.OFFICES}) {
      int last = count(section) - 1;
      if (last >= 0 && ordinal(section, record(section, last).text()) != last) {
        throw new IllegalStateException("the index is damaged");
      }
    }
    return this;
  }

  /** The packs that facts stand in. */
  List<Source> packs() {
    return packs;
  }

  /** The latest day on which a fact was checked; empty when there is none. */
  Optional<LocalDate> newest() {
    int day = file.section(IndexLayout.CHECKED).getInt(0);
    return day == RecordReader.NOTHING ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day));
  }

  FlatFile file() {
    return file;
  }

  int count(int section) {
    return file.section(section).limit() / Integer.BYTES;
  }

  int ordinal(int sort, String id) {
    int ordinal = ids.get(Hash.of(sort, id));
    return ordinal != HashTable.NONE && record(sort, ordinal).text().equals(id)
        ? ordinal
        : HashTable.NONE;
  }

  private RecordReader record(int section, int ordinal) {
    int start = file.section(section).getInt(ordinal * Integer.BYTES);
    return new RecordReader(records, texts, packs, start);
  }

  Entity entity(int ordinal) {
    return entity(record(IndexLayout.ENTITIES, ordinal));
  }

  private static Entity entity(RecordReader in) {
    return new Entity(
        in.text(),
        in.flag(),
        in.text(),
        in.textList(),
        in.optionalText(),
        in.textList(),
        in.text(),
        in.citation());
  }

  Person person(int ordinal) {
    return person(record(IndexLayout.PEOPLE, ordinal));
  }

  private static Person person(RecordReader in) {
    return new Person(
        in.text(),
        in.text(),
        in.textList(),
        in.list(() -> new Person.FormerName(in.text(), in.period())),
        in.text(),
        in.date(),
        in.date(),
        in.optionalText().map(Person.Pronouns::valueOf),
        in.optionalText(),
        in.citation());
  }

  /** A term's place: the number of the office, and which of its holders. */
  record Tenure(int office, int term) {}

  List<Tenure> tenures(int person) {
    RecordReader in = record(IndexLayout.PEOPLE, person);
    person(in);
    in.skip(in.number());
    in.skip(in.number());
    int size = in.number() / 2;
    List<Tenure> tenures = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      tenures.add(new Tenure(in.number(), in.number()));
    }
    return tenures;
  }

  List<Integer> statements(Subject subject) {
    return connected(subject, 0);
  }

  List<Integer> memberships(Subject subject) {
    return connected(subject, 1);
  }

  List<Integer> members(Entity body) {
    return connected(body, 2);
  }

  /** One of the lists of numbers behind a subject's own record. */
  private List<Integer> connected(Subject subject, int list) {
    boolean isPerson = subject instanceof Person;
    int sort = isPerson ? IndexLayout.PEOPLE : IndexLayout.ENTITIES;
    int ordinal = ordinal(sort, subject.id());
    if (ordinal == HashTable.NONE) {
      return List.of();
    }
    RecordReader in = record(sort, ordinal);
    if (isPerson) {
      person(in);
    } else {
      entity(in);
    }
    for (int i = 0; i < list; i++) {
      in.skip(in.number());
    }
    return in.list(in::number);
  }

  Office office(int ordinal, IntFunction<Subject> subjects) {
    RecordReader in = record(IndexLayout.OFFICES, ordinal);
    return new Office(
        in.text(),
        in.text(),
        in.textList(),
        in.textList(),
        (Entity) subjects.apply(in.number()),
        in.list(() -> (Entity) subjects.apply(in.number())),
        in.flag(),
        in.flag(),
        in.flag(),
        in.number(),
        LocalDate.parse(in.text()),
        in.citation(),
        datedTerms(in, subjects),
        in.list(() -> term(in, subjects)));
  }

  /** Those terms that have a time, which stand first; goes on behind all of them. */
  private static List<Term> datedTerms(RecordReader in, IntFunction<Subject> subjects) {
    int size = in.number();
    RecordReader first = in.here();
    in.skip(size * TERM);
    return new LaterList<>(() -> datedTerms(first.here(), size, subjects));
  }

  private static List<Term> datedTerms(RecordReader in, int most, IntFunction<Subject> subjects) {
    List<Term> terms = new ArrayList<>();
    for (int i = 0; i < most; i++) {
      Term term = term(in, subjects);
      if (!term.period().isKnown()) {
        break;
      }
      terms.add(term);
    }
    return terms;
  }

  private static Term term(RecordReader in, IntFunction<Subject> subjects) {
    Person person = (Person) subjects.apply(in.number());
    Period period = in.period();
    int number = in.number();
    boolean acting = in.flag();
    int party = in.number();
    return new Term(
        person,
        period,
        number == RecordReader.NOTHING ? OptionalInt.empty() : OptionalInt.of(number),
        acting,
        party == RecordReader.NOTHING
            ? Optional.empty()
            : Optional.of((Entity) subjects.apply(party)),
        in.optionalText(),
        in.citation());
  }

  List<Term> holders(int office, IntFunction<Subject> subjects) {
    RecordReader in = holders(office);
    return in.list(() -> term(in, subjects));
  }

  Term term(int office, int term, IntFunction<Subject> subjects) {
    RecordReader in = holders(office);
    in.skip(1 + term * TERM);
    return term(in, subjects);
  }

  /** An office's record at the count of its holders. */
  private RecordReader holders(int office) {
    RecordReader in = record(IndexLayout.OFFICES, office);
    in.skip(2);
    in.skip(in.number());
    in.skip(in.number());
    in.skip(1);
    in.skip(in.number());
    in.skip(5 + CITATION);
    return in;
  }

  Relation relation(int ordinal) {
    RecordReader in = record(IndexLayout.RELATIONS, ordinal);
    return new Relation(
        in.text(), in.flag(), Relation.ValueKind.valueOf(in.text()), in.textList(), in.citation());
  }

  Statement statement(int ordinal, IntFunction<Subject> subjects, IntFunction<Relation> relations) {
    RecordReader in = record(IndexLayout.STATEMENTS, ordinal);
    return new Statement(
        subjects.apply(in.number()),
        relations.apply(in.number()),
        in.text(),
        optional(in.number(), subjects),
        in.period(),
        in.citation());
  }

  private static Optional<Subject> optional(int number, IntFunction<Subject> subjects) {
    return number == RecordReader.NOTHING ? Optional.empty() : Optional.of(subjects.apply(number));
  }

  Membership membership(int ordinal, IntFunction<Subject> subjects) {
    RecordReader in = record(IndexLayout.MEMBERSHIPS, ordinal);
    return new Membership(
        (Entity) subjects.apply(in.number()),
        subjects.apply(in.number()),
        in.period(),
        in.flag(),
        in.citation());
  }

  /** The events of a day of the year. */
  List<Integer> eventsOn(MonthDay day) {
    return EventDays.on(day, file.section(IndexLayout.EVENT_DAYS));
  }

  Event event(int ordinal, IntFunction<Subject> subjects) {
    RecordReader in = record(IndexLayout.EVENTS, ordinal);
    return new Event(
        in.text(),
        in.text(),
        in.textList(),
        in.textList(),
        in.textList(),
        in.list(() -> subjects.apply(in.number())),
        optional(in.number(), subjects),
        in.flag(),
        optional(in.number(), subjects).map(Entity.class::cast),
        in.period(),
        in.citation());
  }
}
