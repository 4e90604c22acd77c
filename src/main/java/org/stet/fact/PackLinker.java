package org.stet.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stet.text.Problem;

/**
 * Puts packs together: looks up who is meant by an id, lets a later layer replace what an earlier
 * one says, and holds the facts against what cannot be otherwise.
 */
final class PackLinker {
  private final List<Problem> problems;
  private final Map<String, Entity> entities = new LinkedHashMap<>();
  private final Map<String, Person> people = new LinkedHashMap<>();
  private final Map<String, Pack.OfficeDraft> offices = new LinkedHashMap<>();
  private final List<Example> examples = new ArrayList<>();

  PackLinker(List<Problem> problems) {
    this.problems = problems;
  }

  /**
   * Adds packs that stand beside each other: an id may be defined once in them, and replaces an
   * earlier layer's.
   */
  void add(List<Pack> layer) {
    Map<String, Citation> defined = new LinkedHashMap<>();
    for (Pack pack : layer) {
      pack.entities()
          .forEach(e -> define(defined, e.id(), e.citation(), () -> entities.put(e.id(), e)));
      pack.people()
          .forEach(p -> define(defined, p.id(), p.citation(), () -> people.put(p.id(), p)));
      pack.offices()
          .forEach(o -> define(defined, o.id(), o.citation(), () -> offices.put(o.id(), o)));
      examples.addAll(pack.examples());
    }
  }

  private void define(Map<String, Citation> defined, String id, Citation citation, Runnable put) {
    Citation earlier = defined.putIfAbsent(id, citation);
    if (earlier == null) {
      put.run();
    } else {
      problems.add(
          new Problem(
              citation.pack(),
              citation.span(),
              "'%s' is defined in %s already; define it once and refer to it"
                  .formatted(id, earlier.pack().name())));
    }
  }

  Facts link() {
    List<Office> linked =
        offices.values().stream().flatMap(draft -> office(draft).stream()).toList();
    return new Facts(entities.values(), people.values(), linked, examples);
  }

  private Optional<Office> office(Pack.OfficeDraft draft) {
    List<Term> terms = new ArrayList<>();
    for (Pack.TermDraft term : draft.terms()) {
      term(draft, term).ifPresent(terms::add);
    }
    terms.sort(
        Comparator.comparing((Term t) -> t.period().earliest())
            .thenComparing(t -> t.period().latest()));
    checkSeats(terms);
    Optional<Entity> of = draft.of().flatMap(reference -> entity(draft, reference));
    return of.map(
        entity ->
            new Office(
                draft.id(),
                draft.title(),
                draft.also(),
                draft.beforeName(),
                entity,
                draft.alsoOf().stream().flatMap(r -> entity(draft, r).stream()).toList(),
                draft.sole(),
                draft.keepsTitle(),
                draft.covered().orElse(firstDay(terms)),
                terms,
                draft.citation()));
  }

  private static LocalDate firstDay(List<Term> terms) {
    return terms.isEmpty() ? LocalDate.MAX : terms.getFirst().period().earliest();
  }

  private Optional<Entity> entity(Pack.OfficeDraft draft, Pack.Reference reference) {
    Optional<Entity> found = Optional.ofNullable(entities.get(reference.id()));
    if (found.isEmpty()) {
      problems.add(
          new Problem(
              draft.source(),
              reference.span(),
              "no pack defines a place or body '"
                  + reference.id()
                  + "'; define it under places: or bodies:"));
    }
    return found;
  }

  private Optional<Term> term(Pack.OfficeDraft draft, Pack.TermDraft term) {
    Person person = people.get(term.person().id());
    if (person == null) {
      problems.add(
          new Problem(
              draft.source(),
              term.person().span(),
              "no pack defines a person '" + term.person().id() + "'; define it under people:"));
      return Optional.empty();
    }
    checkLife(person, term);
    return Optional.of(
        new Term(person, term.period(), term.number(), term.acting(), term.citation()));
  }

  private void checkLife(Person person, Pack.TermDraft term) {
    LocalDate born = person.born().map(EdtfDate::earliest).orElse(LocalDate.MIN);
    LocalDate died = person.died().map(EdtfDate::latest).orElse(LocalDate.MAX);
    if (!term.period().touches(born, died)) {
      problem(term.citation(), "this term lies outside of the life of " + person.name());
    } else if (term.period().end().isPresent()
        && term.period().end().get().earliest().isAfter(died)) {
      problem(term.citation(), "this term ends after the death of " + person.name());
    }
  }

  /** One seat: two holders at once only when one of them is acting. */
  private void checkSeats(List<Term> terms) {
    List<Term> full = terms.stream().filter(t -> !t.acting()).toList();
    for (int i = 1; i < full.size(); i++) {
      Term earlier = full.get(i - 1);
      Term later = full.get(i);
      if (earlier.period().surelyOverlaps(later.period())) {
        problem(
            later.citation(),
            "%s and %s hold one seat at the same time; mend a date or mark one of them acting"
                .formatted(earlier.person().name(), later.person().name()));
      }
    }
  }

  private void problem(Citation citation, String message) {
    problems.add(new Problem(citation.pack(), citation.span(), message));
  }
}
