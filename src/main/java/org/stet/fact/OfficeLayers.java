package org.stet.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Lets a later layer of packs win over an earlier one, statement by statement: what it says of an
 * office replaces that, and its terms replace those that they cannot stand beside.
 */
final class OfficeLayers {
  private OfficeLayers() {}

  /** An office that is in force already, as if it were written in a pack. */
  static Pack.OfficeDraft draft(Office office, List<Term> holders) {
    return new Pack.OfficeDraft(
        office.id(),
        Optional.of(office.title()),
        office.also(),
        office.beforeName(),
        Optional.of(reference(office.of().id(), office.citation())),
        office.alsoOf().stream().map(e -> reference(e.id(), office.citation())).toList(),
        office.sole(),
        office.keepsTitle(),
        office.sharedTitle(),
        OptionalInt.of(office.seats()),
        Optional.of(office.covered()).filter(day -> !day.equals(LocalDate.MAX)),
        holders.stream().map(OfficeLayers::draft).toList(),
        office.overruled().stream().map(OfficeLayers::draft).toList(),
        office.citation());
  }

  private static Pack.TermDraft draft(Term term) {
    return new Pack.TermDraft(
        reference(term.person().id(), term.citation()),
        term.period(),
        term.number(),
        term.acting(),
        term.party().map(p -> reference(p.id(), term.citation())),
        term.district(),
        term.citation());
  }

  private static Pack.Reference reference(String id, Citation citation) {
    return new Pack.Reference(id, citation.pack(), citation.span());
  }

  /** What an office is when a later layer speaks of it too. */
  static Pack.OfficeDraft amended(Pack.OfficeDraft earlier, Pack.OfficeDraft later) {
    OptionalInt seats = later.seats().isPresent() ? later.seats() : earlier.seats();
    List<Pack.TermDraft> terms = new ArrayList<>();
    List<Pack.TermDraft> overruled = new ArrayList<>(earlier.overruled());
    for (Pack.TermDraft term : earlier.terms()) {
      List<Pack.TermDraft> left = left(term, later.terms(), seats.orElse(1) == 1);
      if (!left.equals(List.of(term)) && later.terms().stream().noneMatch(t -> isSame(t, term))) {
        overruled.add(term);
      }
      terms.addAll(left);
    }
    terms.addAll(later.terms());
    return new Pack.OfficeDraft(
        later.id(),
        later.title().or(earlier::title),
        later.also().isEmpty() ? earlier.also() : later.also(),
        later.beforeName().isEmpty() ? earlier.beforeName() : later.beforeName(),
        later.of().or(earlier::of),
        later.alsoOf().isEmpty() ? earlier.alsoOf() : later.alsoOf(),
        later.sole() || earlier.sole(),
        later.keepsTitle() || earlier.keepsTitle(),
        later.sharedTitle() || earlier.sharedTitle(),
        seats,
        later.covered().or(earlier::covered),
        terms,
        overruled,
        later.citation());
  }

  /** Whether a later layer only says again what an earlier one does. */
  private static boolean isSame(Pack.TermDraft term, Pack.TermDraft other) {
    return term.person().id().equals(other.person().id()) && term.period().equals(other.period());
  }

  /** What remains of an earlier layer's term beside those of a later one. */
  private static List<Pack.TermDraft> left(
      Pack.TermDraft term, List<Pack.TermDraft> later, boolean oneSeat) {
    List<Pack.TermDraft> left = List.of(term);
    for (Pack.TermDraft other : later) {
      left =
          left.stream()
              .flatMap(part -> left(part, other, oneSeat && !other.acting()).stream())
              .toList();
    }
    return left;
  }

  private static List<Pack.TermDraft> left(
      Pack.TermDraft term, Pack.TermDraft other, boolean takesSeat) {
    if (term.person().id().equals(other.person().id())) {
      return isAnother(term.period(), other.period()) ? List.of(term) : List.of();
    }
    boolean clashes =
        takesSeat
            && !term.acting()
            && term.period().isKnown()
            && term.period().surelyOverlaps(other.period());
    return clashes
        ? term.period().beside(other.period()).stream().map(term::during).toList()
        : List.of(term);
  }

  /**
   * Whether two terms of one person are two: they share no day, or the one begins on the day on
   * which the other ends. One without time says nothing against one that has a time.
   */
  private static boolean isAnother(Period own, Period other) {
    if (!own.isKnown() || !other.isKnown()) {
      return own.isKnown();
    }
    return !other.touches(own.earliest(), own.latest()) || own.handsOver(other);
  }
}
