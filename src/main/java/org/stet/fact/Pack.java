package org.stet.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.stet.text.Source;
import org.stet.text.Span;

/**
 * One file of facts as it is written: offices name people and places by id, and nobody has looked
 * them up yet.
 */
record Pack(
    Source source,
    List<Entity> entities,
    List<Person> people,
    List<OfficeDraft> offices,
    List<Relation> relations,
    List<StatementDraft> statements,
    List<MemberDraft> members,
    List<EventDraft> events,
    List<Example> examples) {

  /** An id, or another text that is to be looked up, and where it is written. */
  record Reference(String id, Source source, int start, int end) {
    Reference(String id, Source source, Span span) {
      this(id, source, span.start(), span.end());
    }

    Span span() {
      return new Span(start, end);
    }

    /** The same with a text that others have too, so that it is in memory once. */
    Reference sharing(String same) {
      return new Reference(same, source, start, end);
    }
  }

  /** An office whose place and holders are still ids. What is empty is left to earlier layers. */
  record OfficeDraft(
      String id,
      Optional<String> title,
      List<String> also,
      List<String> beforeName,
      Optional<Reference> of,
      List<Reference> alsoOf,
      boolean sole,
      boolean keepsTitle,
      boolean sharedTitle,
      OptionalInt seats,
      Optional<LocalDate> covered,
      List<TermDraft> terms,
      List<TermDraft> overruled,
      Citation citation) {
    OfficeDraft withTerms(List<TermDraft> others) {
      return new OfficeDraft(
          id,
          title,
          also,
          beforeName,
          of,
          alsoOf,
          sole,
          keepsTitle,
          sharedTitle,
          seats,
          covered,
          others,
          overruled,
          citation);
    }
  }

  /** A term whose holder is still an id. */
  record TermDraft(
      Reference person,
      Period period,
      OptionalInt number,
      boolean acting,
      Optional<Reference> party,
      Optional<String> district,
      Citation citation) {

    /** The same, naming the person by the text of the person's own id. */
    TermDraft sharing(Person same) {
      return new TermDraft(
          person.sharing(same.id()), period, number, acting, party, district, citation);
    }

    TermDraft during(Period other) {
      return new TermDraft(person, other, number, acting, party, district, citation);
    }
  }

  /** A fact of a relation, all of it still as written. */
  record StatementDraft(
      Reference subject, Reference relation, Reference value, Period period, Citation citation) {}

  /** A membership; body and member are still ids. */
  record MemberDraft(
      Reference body, Reference member, Period period, boolean complete, Citation citation) {}

  /** An event; whoever takes part is still an id. */
  record EventDraft(
      String id,
      String name,
      List<String> also,
      List<String> what,
      List<String> words,
      List<Reference> on,
      Optional<Reference> by,
      boolean sole,
      Optional<Reference> place,
      Period period,
      Citation citation) {}
}
