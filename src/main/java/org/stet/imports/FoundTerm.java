package org.stet.imports;

import java.util.Optional;
import java.util.OptionalInt;
import org.stet.fact.EdtfDate;

/**
 * A term as a source tells of it.
 *
 * @param office the key of the office
 * @param person the key of the holder
 * @param start its first day, when known
 * @param end its last day; empty while it lasts
 * @param seat the district or the like, where there is one
 * @param party the key of the holder's party, when known
 * @param preferred whether the source holds it to be better than others
 * @param where in the source it stands, for people: "row 7", "Q11696"
 * @param source the page that says so, where there is one
 */
record FoundTerm(
    String office,
    String person,
    Optional<EdtfDate> start,
    Optional<EdtfDate> end,
    boolean acting,
    OptionalInt number,
    Optional<String> seat,
    Optional<String> party,
    boolean preferred,
    String where,
    Optional<String> source) {

  /** Somebody's time in an office, with nothing else known. */
  static FoundTerm of(
      String office,
      String person,
      Optional<EdtfDate> start,
      Optional<EdtfDate> end,
      String where) {
    return new FoundTerm(
        office,
        person,
        start,
        end,
        false,
        OptionalInt.empty(),
        Optional.empty(),
        Optional.empty(),
        false,
        where,
        Optional.empty());
  }

  FoundTerm withEnd(Optional<EdtfDate> end) {
    return new FoundTerm(
        office, person, start, end, acting, number, seat, party, preferred, where, source);
  }

  FoundTerm withSeat(Optional<String> seat) {
    return new FoundTerm(
        office, person, start, end, acting, number, seat, party, preferred, where, source);
  }

  FoundTerm withParty(Optional<String> party) {
    return new FoundTerm(
        office, person, start, end, acting, number, seat, party, preferred, where, source);
  }

  FoundTerm withNumber(OptionalInt number) {
    return new FoundTerm(
        office, person, start, end, acting, number, seat, party, preferred, where, source);
  }

  FoundTerm withActing(boolean acting) {
    return new FoundTerm(
        office, person, start, end, acting, number, seat, party, preferred, where, source);
  }

  FoundTerm withPreferred(boolean preferred) {
    return new FoundTerm(
        office, person, start, end, acting, number, seat, party, preferred, where, source);
  }

  FoundTerm withSource(Optional<String> source) {
    return new FoundTerm(
        office, person, start, end, acting, number, seat, party, preferred, where, source);
  }

  /** {@code 2021-01-20/2025-01-20}, as packs write it. */
  String period() {
    return Runs.text(Runs.period(this));
  }
}
