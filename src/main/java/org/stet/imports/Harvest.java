package org.stet.imports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All that a source tells, in its own order, before anybody has held it against anything. */
public final class Harvest {
  private final Map<String, FoundPerson> people = new LinkedHashMap<>();
  private final Map<String, FoundEntity> entities = new LinkedHashMap<>();
  private final Map<String, FoundOffice> offices = new LinkedHashMap<>();
  private final List<FoundTerm> terms = new ArrayList<>();
  private final List<FoundFact> facts = new ArrayList<>();
  private final List<HeldBack> heldBack = new ArrayList<>();
  private final List<Fault> faults = new ArrayList<>();

  /** A term that the source itself casts doubt on. */
  record Fault(FoundTerm term, String why) {}

  /** Of somebody who is told of twice, the last word counts. */
  void add(FoundPerson person) {
    people.put(person.key(), person);
  }

  void add(FoundEntity entity) {
    entities.put(entity.key(), entity);
  }

  void add(FoundOffice office) {
    offices.put(office.key(), office);
  }

  void add(FoundTerm term) {
    terms.add(term);
  }

  void add(FoundFact fact) {
    facts.add(fact);
  }

  /** Adds a term that is to be held back; by whose name, is often told only later. */
  void addFault(FoundTerm term, String why) {
    faults.add(new Fault(term, why));
  }

  void holdBack(String what, String why) {
    heldBack.add(new HeldBack(what, why));
  }

  Optional<FoundPerson> person(String key) {
    return Optional.ofNullable(people.get(key));
  }

  Optional<FoundEntity> entity(String key) {
    return Optional.ofNullable(entities.get(key));
  }

  Optional<FoundOffice> office(String key) {
    return Optional.ofNullable(offices.get(key));
  }

  Collection<FoundPerson> people() {
    return Collections.unmodifiableCollection(people.values());
  }

  Collection<FoundEntity> entities() {
    return Collections.unmodifiableCollection(entities.values());
  }

  Collection<FoundOffice> offices() {
    return Collections.unmodifiableCollection(offices.values());
  }

  List<FoundTerm> terms() {
    return Collections.unmodifiableList(terms);
  }

  List<FoundFact> facts() {
    return Collections.unmodifiableList(facts);
  }

  /** All that is held back so far, in words. */
  List<HeldBack> heldBack() {
    List<HeldBack> all = new ArrayList<>(heldBack);
    faults.forEach(f -> all.add(new HeldBack(words(f.term()), f.why())));
    return all;
  }

  /** A term as people put it: "Ann Lee, mayor 2001/2005 (row 7)". */
  String words(FoundTerm term) {
    String name = person(term.person()).map(FoundPerson::name).orElse(term.person());
    String title = office(term.office()).map(FoundOffice::title).orElse(term.office());
    return "%s, %s %s (%s)".formatted(name, title, term.period(), term.where());
  }
}
