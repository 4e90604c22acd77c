package org.stet.fact;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;
import org.stet.store.FlatFile;
import org.stet.store.FlatFileWriter;
import org.stet.store.IntRow;

/** Writes linked facts as an index, which {@link Facts} opens. For use by one thread. */
final class IndexWriter {
  private final LinkedFacts facts;
  private final RecordWriter records = new RecordWriter();
  private final FlatFileWriter file = new FlatFileWriter();
  private final Backlinks tenures = new Backlinks();
  private final Backlinks statements = new Backlinks();
  private final Backlinks memberships = new Backlinks();
  private final Backlinks members = new Backlinks();

  /** The people, by their numbers, of whose offices a time is recorded. */
  private final BitSet timed = new BitSet();

  private IndexWriter(LinkedFacts facts) {
    this.facts = facts;
  }

  static ByteBuffer write(LinkedFacts facts, FlatFile.Key key, IndexExtension extension) {
    IndexWriter writer = new IndexWriter(facts);
    writer.enumerate();
    writer.connect();
    writer.offices();
    extension.write(
        facts.entities(),
        facts.people(),
        facts.offices(),
        facts.events(),
        writer::isWithoutTime,
        writer.file);
    writer.others();
    writer.people();
    writer.tables();
    return writer.file.write(key);
  }

  private void enumerate() {
    records.enumerate(IndexLayout.ENTITIES, facts.entities(), Entity::id);
    records.enumerate(IndexLayout.PEOPLE, facts.people(), Person::id);
    records.enumerate(IndexLayout.OFFICES, facts.offices(), Office::id);
    records.enumerate(IndexLayout.RELATIONS, facts.relations(), Relation::id);
  }

  /** Collects for each person, place and body what speaks of it. */
  private void connect() {
    for (int office = 0; office < facts.offices().size(); office++) {
      List<Term> holders = facts.holders().get(office);
      for (int term = 0; term < holders.size(); term++) {
        int person = records.numberOf(holders.get(term).person());
        tenures.add(person, office);
        tenures.add(person, term);
        if (holders.get(term).period().isKnown()) {
          timed.set(person);
        }
      }
    }
    for (int i = 0; i < facts.statements().size(); i++) {
      statements.add(records.numberOf(facts.statements().get(i).subject()), i);
    }
    for (int i = 0; i < facts.memberships().size(); i++) {
      memberships.add(records.numberOf(facts.memberships().get(i).member()), i);
      members.add(records.numberOf(facts.memberships().get(i).body()), i);
    }
  }

  private boolean isWithoutTime(Person person) {
    int number = records.numberOf(person);
    return !timed.get(number) && tenures.of(number).size() > 0;
  }

  private void offices() {
    IntRow starts = new IntRow();
    for (int i = 0; i < facts.offices().size(); i++) {
      starts.add(records.position());
      office(facts.offices().get(i), facts.holders().get(i));
    }
    facts.holders().clear();
    file.add(IndexLayout.OFFICES, starts);
  }

  private void others() {
    section(IndexLayout.ENTITIES, facts.entities(), this::entity);
    section(IndexLayout.RELATIONS, facts.relations(), this::relation);
    section(IndexLayout.STATEMENTS, facts.statements(), this::statement);
    section(IndexLayout.MEMBERSHIPS, facts.memberships(), this::membership);
    section(IndexLayout.EVENTS, facts.events(), this::event);
    file.add(IndexLayout.EVENT_DAYS, EventDays.table(facts.events()));
  }

  /** From the last to the first, so that each can be taken off the list. */
  private void people() {
    int[] starts = new int[facts.people().size()];
    for (int i = starts.length - 1; i >= 0; i--) {
      starts[i] = records.position();
      person(facts.people().removeLast());
    }
    IntRow row = new IntRow();
    Arrays.stream(starts).forEach(row::add);
    file.add(IndexLayout.PEOPLE, row);
  }

  private <T> void section(int number, List<T> all, Consumer<T> writer) {
    IntRow starts = new IntRow();
    for (T one : all) {
      starts.add(records.position());
      writer.accept(one);
    }
    file.add(number, starts);
  }

  private void tables() {
    IntRow checked = new IntRow();
    checked.add(records.newest());
    file.add(IndexLayout.CHECKED, checked);
    file.add(IndexLayout.PACKS, records.packs());
    file.add(IndexLayout.RECORDS, records.records());
    file.add(IndexLayout.IDS, records.ids());
    file.add(IndexLayout.TEXTS, records.texts());
  }

  private void entity(Entity entity) {
    records.text(entity.id());
    records.flag(entity.isPlace());
    records.text(entity.name());
    records.texts(entity.also());
    records.text(entity.acronym());
    records.texts(entity.demonyms());
    records.text(entity.adjective());
    records.citation(entity.citation());
    numbers(statements, entity);
    numbers(memberships, entity);
    numbers(members, entity);
  }

  private void person(Person person) {
    records.text(person.id());
    records.text(person.name());
    records.texts(person.also());
    records.number(person.formerNames().size());
    for (Person.FormerName former : person.formerNames()) {
      records.text(former.name());
      records.period(former.period());
    }
    records.text(person.family());
    records.date(person.born());
    records.date(person.died());
    records.text(person.pronouns().map(Enum::name));
    records.text(person.wikidata());
    records.citation(person.citation());
    numbers(statements, person);
    numbers(memberships, person);
    numbers(tenures, person);
  }

  private void numbers(Backlinks links, Subject subject) {
    IntRow row = links.of(records.numberOf(subject));
    records.number(row.size());
    records.records().addAll(row);
  }

  private void office(Office office, List<Term> holders) {
    records.text(office.id());
    records.text(office.title());
    records.texts(office.also());
    records.texts(office.beforeName());
    records.subject(office.of());
    records.number(office.alsoOf().size());
    office.alsoOf().forEach(records::subject);
    records.flag(office.sole());
    records.flag(office.keepsTitle());
    records.flag(office.sharedTitle());
    records.number(office.seats());
    records.text(office.covered().toString());
    records.citation(office.citation());
    terms(holders);
    terms(office.overruled());
  }

  /** Terms have one length each, so that one of them is found without reading the others. */
  private void terms(List<Term> terms) {
    records.number(terms.size());
    for (Term term : terms) {
      records.subject(term.person());
      records.period(term.period());
      records.number(term.number().orElse(RecordReader.NOTHING));
      records.flag(term.acting());
      records.subject(term.party());
      records.text(term.district());
      records.citation(term.citation());
    }
  }

  private void relation(Relation relation) {
    records.text(relation.id());
    records.flag(relation.oneValue());
    records.text(relation.valueKind().name());
    records.texts(relation.phrases());
    records.citation(relation.citation());
  }

  private void statement(Statement statement) {
    records.subject(statement.subject());
    records.number(records.ordinal(IndexLayout.RELATIONS, statement.relation().id()));
    records.text(statement.value());
    records.subject(statement.valueSubject());
    records.period(statement.period());
    records.citation(statement.citation());
  }

  private void membership(Membership membership) {
    records.subject(membership.body());
    records.subject(membership.member());
    records.period(membership.period());
    records.flag(membership.complete());
    records.citation(membership.citation());
  }

  private void event(Event event) {
    records.text(event.id());
    records.text(event.name());
    records.texts(event.also());
    records.texts(event.what());
    records.texts(event.words());
    records.number(event.on().size());
    event.on().forEach(records::subject);
    records.subject(event.by());
    records.flag(event.sole());
    records.subject(event.place());
    records.period(event.period());
    records.citation(event.citation());
  }
}
