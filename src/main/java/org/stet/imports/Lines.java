package org.stet.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.stet.fact.EdtfDate;
import org.stet.fact.Entity;
import org.stet.fact.Person;
import org.stet.fact.Term;
import org.stet.yaml.Flow;

/** The lines of a pack, one for each thing; the review shows what is known in the same form. */
final class Lines {
  private Lines() {}

  static String person(String id, FoundPerson person) {
    Flow flow =
        new Flow()
            .text("name", person.name())
            .texts("also", person.also())
            .text("family", person.family());
    person.born().map(EdtfDate::text).ifPresent(d -> flow.raw("born", d));
    person.died().map(EdtfDate::text).ifPresent(d -> flow.raw("died", d));
    person.pronouns().ifPresent(p -> flow.raw("pronouns", p.name().toLowerCase(Locale.ROOT)));
    flow.text("wikidata", person.wikidata()).text("source", person.source());
    return id + ": " + flow;
  }

  /** What is known of somebody, for the review: the names and the life. */
  static String life(Person person) {
    return life(person.id(), person.name(), person.also(), person.born(), person.died());
  }

  /** The same of somebody who was found. */
  static String life(FoundPerson person) {
    return life(person.key(), person.name(), person.also(), person.born(), person.died());
  }

  private static String life(
      String id, String name, List<String> also, Optional<EdtfDate> born, Optional<EdtfDate> died) {
    Flow flow = new Flow().text("name", name).texts("also", also);
    born.map(EdtfDate::text).ifPresent(d -> flow.raw("born", d));
    died.map(EdtfDate::text).ifPresent(d -> flow.raw("died", d));
    return id + ": " + flow;
  }

  static String holder(FoundTerm term) {
    Flow flow = new Flow().text("person", term.person()).raw("term", term.period());
    term.number().ifPresent(n -> flow.raw("number", String.valueOf(n)));
    if (term.acting()) {
      flow.raw("acting", "true");
    }
    // In quotation marks, so that it stays a text.
    term.seat().ifPresent(d -> flow.raw("district", quoted(d)));
    flow.text("party", term.party()).text("source", term.source());
    return flow.toString();
  }

  private static String quoted(String text) {
    String scalar = Flow.scalar(text);
    return scalar.startsWith("\"") ? scalar : "\"" + scalar + "\"";
  }

  /** A term that is known, for the review. */
  static String term(Term term) {
    return term(
        FoundTerm.of("", term.person().id(), term.period().start(), term.period().end(), "")
            .withNumber(term.number())
            .withActing(term.acting())
            .withSeat(term.district())
            .withParty(term.party().map(Entity::id)));
  }

  /** The same of a term that was found. */
  static String term(FoundTerm term) {
    return holder(term.withSource(Optional.empty()));
  }

  static String entity(FoundEntity entity) {
    return entity.key()
        + ": "
        + new Flow().text("name", entity.name()).texts("also", entity.also());
  }

  static String relation(Relation relation) {
    return relation.id()
        + ": "
        + new Flow()
            .raw("one-value", "true")
            .raw("value", relation.value())
            .texts("phrases", relation.phrases());
  }

  static String fact(FoundFact fact) {
    Flow flow =
        new Flow()
            .text("subject", fact.subject())
            .raw("relation", fact.relation().id())
            .text("value", fact.value());
    return dated(flow, fact).toString();
  }

  static String member(FoundFact fact, boolean isPlace) {
    return dated(new Flow().text(isPlace ? "place" : "body", fact.value()), fact).toString();
  }

  private static Flow dated(Flow flow, FoundFact fact) {
    fact.since().map(EdtfDate::text).ifPresent(d -> flow.raw("since", d));
    fact.until().map(EdtfDate::text).ifPresent(d -> flow.raw("until", d));
    return flow;
  }

  /** The lines of an office above its holders. */
  static List<String> office(FoundOffice office, int seats) {
    List<String> lines = new ArrayList<>();
    lines.add("title: " + Flow.scalar(office.title()));
    if (!office.also().isEmpty()) {
      lines.add("also: " + Flow.list(office.also()));
    }
    if (!office.beforeName().isEmpty()) {
      lines.add("before-name: " + Flow.list(office.beforeName()));
    }
    lines.add("of: " + office.of());
    if (seats > 1) {
      lines.add("seats: " + seats);
    }
    office.source().ifPresent(s -> lines.add("source: " + Flow.scalar(s)));
    return lines;
  }
}
