package org.stet.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.stet.text.Problem;
import org.stet.text.Span;

/** Looks up whose an office is and who held it, and holds that against what cannot be otherwise. */
final class OfficeLinker {
  private final Subjects subjects;
  private final List<Problem> problems;

  OfficeLinker(Subjects subjects, List<Problem> problems) {
    this.subjects = subjects;
    this.problems = problems;
  }

  /** An office with everybody who held it. */
  record Linked(Office office, List<Term> holders) {}

  Optional<Linked> link(Pack.OfficeDraft draft) {
    Optional<Entity> of = needed(draft, draft.of(), "of").flatMap(subjects::entity);
    Optional<String> title = needed(draft, draft.title(), "title");
    List<Term> holders = terms(draft.terms());
    List<Term> dated = holders.stream().filter(t -> t.period().isKnown()).toList();
    checkSeats(dated, draft.seats().orElse(1));
    if (of.isEmpty() || title.isEmpty()) {
      return Optional.empty();
    }
    Office office =
        new Office(
            draft.id(),
            title.get(),
            draft.also(),
            draft.beforeName(),
            of.get(),
            draft.alsoOf().stream().flatMap(r -> subjects.entity(r).stream()).toList(),
            draft.sole(),
            draft.keepsTitle(),
            draft.sharedTitle(),
            draft.seats().orElse(1),
            draft.covered().orElse(firstDay(dated)),
            draft.citation(),
            dated,
            overruled(draft.overruled()));
    return Optional.of(new Linked(office, dated.size() == holders.size() ? dated : holders));
  }

  private <T> Optional<T> needed(Pack.OfficeDraft draft, Optional<T> value, String key) {
    if (value.isEmpty()) {
      Citation citation = draft.citation();
      Span start = new Span(citation.span().start(), citation.span().start());
      problems.add(new Problem(citation.pack(), start, "an office needs the key '" + key + "'"));
    }
    return value;
  }

  private static LocalDate firstDay(List<Term> terms) {
    return terms.stream()
        .findFirst()
        .flatMap(first -> first.period().start())
        .map(EdtfDate::earliest)
        .orElse(LocalDate.MAX);
  }

  private List<Term> terms(List<Pack.TermDraft> drafts) {
    List<Term> terms = new ArrayList<>();
    for (Pack.TermDraft draft : drafts) {
      term(draft)
          .ifPresent(
              term -> {
                checkLife(term);
                terms.add(term);
              });
    }
    terms.sort(
        Comparator.comparing((Term t) -> !t.period().isKnown())
            .thenComparing(t -> t.period().earliest())
            .thenComparing(t -> t.period().latest()));
    return terms;
  }

  /** What a later layer took out may be as wrong as it likes. */
  private List<Term> overruled(List<Pack.TermDraft> drafts) {
    return drafts.stream().flatMap(draft -> term(draft).stream()).toList();
  }

  private Optional<Term> term(Pack.TermDraft draft) {
    Optional<Person> person = subjects.person(draft.person());
    Optional<Entity> party = draft.party().flatMap(subjects::entity);
    return person.map(
        p ->
            new Term(
                p,
                draft.period(),
                draft.number(),
                draft.acting(),
                party,
                draft.district(),
                draft.citation()));
  }

  private void checkLife(Term term) {
    Person person = term.person();
    LocalDate born = person.born().map(EdtfDate::earliest).orElse(LocalDate.MIN);
    LocalDate died = person.died().map(EdtfDate::latest).orElse(LocalDate.MAX);
    if (!term.period().touches(born, died)) {
      problem(term.citation(), "this term lies outside of the life of " + person.name());
    } else if (term.period().end().isPresent()
        && term.period().end().get().earliest().isAfter(died)) {
      problem(term.citation(), "this term ends after the death of " + person.name());
    }
  }

  /** No more holders at once than there are seats, but for acting ones. */
  private void checkSeats(List<Term> terms, int seats) {
    List<Term> sitting = new ArrayList<>();
    for (Term term : terms) {
      if (!term.acting()) {
        sitting.removeIf(t -> !t.period().surelyOverlaps(term.period()));
        sitting.stream()
            .filter(t -> t.person().equals(term.person()))
            .findFirst()
            .ifPresent(t -> twice(term));
        if (sitting.size() >= seats) {
          crowded(sitting.getLast(), term, seats);
        }
        sitting.add(term);
      }
    }
  }

  private void twice(Term term) {
    problem(
        term.citation(),
        term.person().name() + " holds this office already at that time; join the terms");
  }

  private void crowded(Term earlier, Term later, int seats) {
    String seat = seats == 1 ? "one seat" : "one of " + seats + " seats";
    problem(
        later.citation(),
        "%s and %s hold %s at the same time; mend a date or mark one of them acting"
            .formatted(earlier.person().name(), later.person().name(), seat));
  }

  private void problem(Citation citation, String message) {
    problems.add(new Problem(citation.pack(), citation.span(), message));
  }
}
