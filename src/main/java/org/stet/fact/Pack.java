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
    List<Example> examples) {

  /** An id and where it is written. */
  record Reference(String id, Span span) {}

  /** An office whose place and holders are still ids. */
  record OfficeDraft(
      String id,
      Source source,
      String title,
      List<String> also,
      List<String> beforeName,
      Optional<Reference> of,
      List<Reference> alsoOf,
      boolean sole,
      boolean keepsTitle,
      Optional<LocalDate> covered,
      List<TermDraft> terms,
      Citation citation) {}

  /** A term whose holder is still an id. */
  record TermDraft(
      Reference person, Period period, OptionalInt number, boolean acting, Citation citation) {}
}
