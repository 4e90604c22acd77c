package org.stet.fact;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.stet.store.FlatFile;
import org.stet.store.FlatFileWriter;
import org.stet.store.Hash;
import org.stet.store.HashTableWriter;
import org.stet.store.IntRow;

/** Writes linked facts as an index, which {@link Facts} opens. For use by one thread. */
final class IndexWriter {
  private final LinkedFacts facts;
  private final RecordWriter records = new RecordWriter();
  private final HashTableWriter ids = new HashTableWriter();
  private final FlatFileWriter file = new FlatFileWriter();
  private final Map<String, IntRow> tenures = new HashMap<>();
  private final Map<String, IntRow> statements = new HashMap<>();
  private final Map<String, IntRow> memberships = new HashMap<>();
  private final Map<String, IntRow> members = new HashMap<>();

  private IndexWriter(LinkedFacts facts) {
    this.facts = facts;
  }

  static ByteBuffer write(LinkedFacts facts, FlatFile.Key key, IndexExtension extension) {
    IndexWriter writer = new IndexWriter(facts);
    writer.enumerate();
    writer.connect();
    writer.records();
    extension.write(
        facts.entities(), facts.people(), facts.offices(), writer::isWithoutTime, writer.file);
    writer.tables();
    return writer.file.write(key);
  }

  private void enumerate() {
    records.enumerate(IndexLayout.ENTITIES, facts.entities(), Entity::id);
    records.enumerate(IndexLayout.PEOPLE, facts.people(), Person::id);
    records.enumerate(IndexLayout.OFFICES, facts.offices(), Office::id);
    records.enumerate(IndexLayout.RELATIONS, facts.relations(), Relation::id);
    ids(IndexLayout.ENTITIES, facts.entities().stream().map(Entity::id).toList());
    ids(IndexLayout.PEOPLE, facts.people().stream().map(Person::id).toList());
    ids(IndexLayout.OFFICES, facts.offices().stream().map(Office::id).toList());
  }

  private void ids(int sort, List<String> all) {
    for (int i = 0; i < all.size(); i++) {
      ids.put(Hash.of(sort, all.get(i)), i);
    }
  }

  /** Collects for each person, place and body what speaks of it. */
  private void connect() {
    for (int office = 0; office < facts.offices().size(); office++) {
      List<Term> holders = facts.holders().get(office);
      for (int term = 0; term < holders.size(); term++) {
        IntRow row = row(tenures, holders.get(term).person().id());
        row.add(office);
        row.add(term);
      }
    }
    for (int i = 0; i < facts.statements().size(); i++) {
      row(statements, facts.statements().get(i).subject().id()).add(i);
    }
    for (int i = 0; i < facts.memberships().size(); i++) {
      row(memberships, facts.memberships().get(i).member().id()).add(i);
      row(members, facts.memberships().get(i).body().id()).add(i);
    }
  }

  private boolean isWithoutTime(Person person) {
    IntRow row = tenures.get(person.id());
    if (row == null) {
      return false;
    }
    for (int i = 0; i < row.size(); i += 2) {
      if (facts.holders().get(row.get(i)).get(row.get(i + 1)).period().isKnown()) {
        return false;
      }
    }
    return true;
  }

  private static IntRow row(Map<String, IntRow> rows, String id) {
    return rows.computeIfAbsent(id, key -> new IntRow());
  }

  private void records() {
    section(IndexLayout.ENTITIES, facts.entities(), this::entity);
    section(IndexLayout.PEOPLE, facts.people(), this::person);
    IntRow starts = new IntRow();
    for (int i = 0; i < facts.offices().size(); i++) {
      starts.add(records.position());
      office(facts.offices().get(i), facts.holders().get(i));
    }
    file.add(IndexLayout.OFFICES, starts);
    section(IndexLayout.RELATIONS, facts.relations(), this::relation);
    section(IndexLayout.STATEMENTS, facts.statements(), this::statement);
    section(IndexLayout.MEMBERSHIPS, facts.memberships(), this::membership);
    section(IndexLayout.EVENTS, facts.events(), this::event);
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
    file.add(IndexLayout.PACKS, records.packs());
    file.add(IndexLayout.RECORDS, records.records());
    file.add(IndexLayout.IDS, ids);
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
    numbers(statements, entity.id());
    numbers(memberships, entity.id());
    numbers(members, entity.id());
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
    numbers(statements, person.id());
    numbers(memberships, person.id());
    numbers(tenures, person.id());
  }

  private void numbers(Map<String, IntRow> rows, String id) {
    IntRow row = rows.getOrDefault(id, new IntRow());
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
    records.number(event.on().size());
    event.on().forEach(records::subject);
    records.subject(event.by());
    records.flag(event.sole());
    records.subject(event.place());
    records.period(event.period());
    records.citation(event.citation());
  }
}
