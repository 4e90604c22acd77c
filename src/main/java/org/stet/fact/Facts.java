package org.stet.fact;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.AbstractList;
import java.util.List;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.IntFunction;
import org.stet.store.FlatFile;
import org.stet.store.HashTable;
import org.stet.text.Source;

/**
 * All facts of all packs, linked and indexed. Each is read from the index when it is first asked
 * for and kept, so that opening reads none of them. Immutable and safe to share.
 */
public final class Facts {
  private final FactIndex index;
  private final List<Entity> entities;
  private final List<Person> people;
  private final List<Office> offices;
  private final List<List<Tenure>> tenures;
  private final List<Relation> relations;
  private final List<Statement> statements;
  private final List<Membership> memberships;
  private final List<Event> events;

  /** A term together with its office. */
  public record Tenure(Office office, Term term) {}

  Facts(FactIndex index) {
    this.index = index;
    this.entities = new Kept<>(index.count(IndexLayout.ENTITIES), this::readEntity);
    this.people = new Kept<>(index.count(IndexLayout.PEOPLE), this::readPerson);
    this.offices = new Kept<>(index.count(IndexLayout.OFFICES), this::readOffice);
    this.tenures = new Kept<>(people.size(), this::readTenures);
    this.relations = new Kept<>(index.count(IndexLayout.RELATIONS), this::readRelation);
    this.statements = new Kept<>(index.count(IndexLayout.STATEMENTS), this::readStatement);
    this.memberships = new Kept<>(index.count(IndexLayout.MEMBERSHIPS), this::readMembership);
    this.events = new Kept<>(index.count(IndexLayout.EVENTS), this::readEvent);
  }

  /** A list whose items are made when they are first asked for, and kept. */
  private static final class Kept<T> extends AbstractList<T> implements RandomAccess {
    private final AtomicReferenceArray<T> items;
    private final IntFunction<T> maker;

    Kept(int size, IntFunction<T> maker) {
      this.items = new AtomicReferenceArray<>(size);
      this.maker = maker;
    }

    @Override
    public T get(int i) {
      T known = items.get(i);
      if (known != null) {
        return known;
      }
      T made = maker.apply(i);
      return items.compareAndSet(i, null, made) ? made : items.get(i);
    }

    @Override
    public int size() {
      return items.length();
    }
  }

  /** Places and bodies. */
  public List<Entity> entities() {
    return entities;
  }

  public List<Person> people() {
    return people;
  }

  public List<Office> offices() {
    return offices;
  }

  /** The kinds of statements that the packs define. */
  public List<Relation> relations() {
    return relations;
  }

  public List<Statement> statements() {
    return statements;
  }

  public List<Membership> memberships() {
    return memberships;
  }

  public List<Event> events() {
    return events;
  }

  /** The events that began, ended or were on a day of the year, in whatever year. */
  public List<Event> eventsOn(MonthDay day) {
    return index.eventsOn(day).stream().map(events::get).toList();
  }

  /** A person by the id that the packs use. */
  public Optional<Person> person(String id) {
    return find(IndexLayout.PEOPLE, id).map(people::get);
  }

  /** A place or body by the id that the packs use. */
  public Optional<Entity> entity(String id) {
    return find(IndexLayout.ENTITIES, id).map(entities::get);
  }

  /** An office by the id that the packs use. */
  public Optional<Office> office(String id) {
    return find(IndexLayout.OFFICES, id).map(offices::get);
  }

  private Optional<Integer> find(int sort, String id) {
    int ordinal = index.ordinal(sort, id);
    return ordinal == HashTable.NONE ? Optional.empty() : Optional.of(ordinal);
  }

  /**
   * Every term of a person in any office of which a time is recorded, in the order of the packs.
   */
  public List<Tenure> tenuresOf(Person person) {
    return allTenuresOf(person).stream().filter(t -> t.term().period().isKnown()).toList();
  }

  /**
   * Every term of a person in any office, in the order of the packs; those of which no time is
   * recorded too.
   */
  public List<Tenure> allTenuresOf(Person person) {
    return find(IndexLayout.PEOPLE, person.id()).map(tenures::get).orElse(List.of());
  }

  private List<Tenure> readTenures(int person) {
    return index.tenures(person).stream()
        .map(t -> new Tenure(offices.get(t.office()), term(t.office(), t.term())))
        .toList();
  }

  /** Whether somebody held offices, and of none of them a time is recorded. */
  public boolean isWithoutTime(Person person) {
    List<Tenure> all = allTenuresOf(person);
    return !all.isEmpty() && all.stream().noneMatch(t -> t.term().period().isKnown());
  }

  private Term term(int office, int term) {
    List<Term> dated = offices.get(office).terms();
    return term < dated.size() ? dated.get(term) : index.term(office, term, this::subject);
  }

  /** Everybody who held an office: its terms, then those of which no time is recorded. */
  public List<Term> holdersOf(Office office) {
    int ordinal = index.ordinal(IndexLayout.OFFICES, office.id());
    return ordinal == HashTable.NONE ? List.of() : index.holders(ordinal, this::subject);
  }

  /** What statements say of a person, place or body. */
  public List<Statement> statementsOn(Subject subject) {
    return index.statements(subject).stream().map(statements::get).toList();
  }

  /** What a person, place or body is a member of. */
  public List<Membership> membershipsOf(Subject member) {
    return index.memberships(member).stream().map(memberships::get).toList();
  }

  /** Who is a member of a body. */
  public List<Membership> membersOf(Entity body) {
    return index.members(body).stream().map(memberships::get).toList();
  }

  /** The latest day on which any of the facts was checked; empty when there are no facts. */
  public Optional<LocalDate> newest() {
    return index.newest();
  }

  /** What tells these facts from all others: made from the text of their packs. */
  public String identity() {
    FlatFile.Key key = file().key();
    return "%016x%016x".formatted(key.high(), key.low());
  }

  /** A pack that the facts are from, by its name. */
  public Optional<Source> pack(String name) {
    return packs().stream().filter(source -> source.name().equals(name)).findFirst();
  }

  /** The packs that the facts are from. */
  List<Source> packs() {
    return index.packs();
  }

  /** The file that the facts are read from; other packages keep sections of their own in it. */
  public FlatFile file() {
    return index.file();
  }

  private Subject subject(int number) {
    return number % 2 == 1 ? people.get(number / 2) : entities.get(number / 2);
  }

  private Entity readEntity(int ordinal) {
    return index.entity(ordinal);
  }

  private Person readPerson(int ordinal) {
    return index.person(ordinal);
  }

  private Office readOffice(int ordinal) {
    return index.office(ordinal, this::subject);
  }

  private Relation readRelation(int ordinal) {
    return index.relation(ordinal);
  }

  private Statement readStatement(int ordinal) {
    return index.statement(ordinal, this::subject, relations::get);
  }

  private Membership readMembership(int ordinal) {
    return index.membership(ordinal, this::subject);
  }

  private Event readEvent(int ordinal) {
    return index.event(ordinal, this::subject);
  }
}
