package org.stet.curate;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stet.fact.EdtfDate;
import org.stet.fact.Entity;
import org.stet.fact.Facts;
import org.stet.fact.Membership;
import org.stet.fact.Office;
import org.stet.fact.Period;
import org.stet.fact.Person;
import org.stet.fact.Term;
import org.stet.json.JsonWriter;

/** Writes facts in the form of the Popolo project. */
public final class Popolo {
  private final Facts facts;
  private final JsonWriter json;

  private Popolo(Facts facts, Writer out) throws IOException {
    this.facts = facts;
    this.json = new JsonWriter(out);
  }

  /** Writes people, organisations, areas, posts, and who held which post and was a member. */
  public static void write(Facts facts, Writer out) throws IOException {
    new Popolo(facts, out).write();
  }

  private void write() throws IOException {
    json.object().array("persons");
    for (Person person : facts.people()) {
      person(person);
    }
    json.end().array("organizations");
    for (Entity entity : facts.entities()) {
      entity(entity, false);
    }
    json.end().array("areas");
    for (Entity entity : facts.entities()) {
      entity(entity, true);
    }
    json.end().array("posts");
    for (Office office : facts.offices()) {
      post(office);
    }
    json.end().array("memberships");
    for (Office office : facts.offices()) {
      for (Term term : facts.holdersOf(office)) {
        term(office, term);
      }
    }
    for (Membership membership : facts.memberships()) {
      membership(membership);
    }
    json.end().end().finish();
  }

  private void person(Person person) throws IOException {
    json.object().field("id", person.id()).field("name", person.name());
    json.field("family_name", person.family());
    otherNames(person.also(), person.formerNames());
    field("birth_date", person.born().map(Popolo::date));
    field("death_date", person.died().map(Popolo::date));
    field("gender", person.pronouns().flatMap(Popolo::gender));
    if (person.wikidata().isPresent()) {
      json.array("identifiers").object().field("scheme", "wikidata");
      json.field("identifier", person.wikidata().get()).end().end();
    }
    source(person.citation().url());
    json.end();
  }

  private static Optional<String> gender(Person.Pronouns pronouns) {
    return switch (pronouns) {
      case HE -> Optional.of("male");
      case SHE -> Optional.of("female");
      case THEY -> Optional.empty();
    };
  }

  private void otherNames(List<String> also, List<Person.FormerName> former) throws IOException {
    if (also.isEmpty() && former.isEmpty()) {
      return;
    }
    json.array("other_names");
    for (String name : also) {
      json.object().field("name", name).end();
    }
    for (Person.FormerName name : former) {
      json.object().field("name", name.name());
      period(name.period());
      json.end();
    }
    json.end();
  }

  private void entity(Entity entity, boolean places) throws IOException {
    if (entity.isPlace() == places) {
      json.object().field("id", entity.id()).field("name", entity.name());
      Stream<String> also = Stream.concat(entity.also().stream(), entity.acronym().stream());
      otherNames(also.toList(), List.of());
      source(entity.citation().url());
      json.end();
    }
  }

  private void post(Office office) throws IOException {
    json.object().field("id", office.id()).field("label", office.title());
    if (!office.also().isEmpty()) {
      json.field("other_label", office.also().getFirst());
    }
    json.field(office.of().isPlace() ? "area_id" : "organization_id", office.of().id());
    source(office.citation().url());
    json.end();
  }

  private void term(Office office, Term term) throws IOException {
    json.object().field("person_id", term.person().id()).field("post_id", office.id());
    json.field("role", (term.acting() ? "acting " : "") + office.title());
    field("on_behalf_of_id", term.party().map(Entity::id));
    period(term.period());
    source(term.citation().url());
    json.end();
  }

  private void membership(Membership membership) throws IOException {
    String key = membership.member() instanceof Person ? "person_id" : "member_id";
    json.object().field(key, membership.member().id());
    json.field("organization_id", membership.body().id()).field("role", "member");
    period(membership.period());
    source(membership.citation().url());
    json.end();
  }

  private void period(Period period) throws IOException {
    field("start_date", period.start().map(Popolo::date));
    field("end_date", period.end().map(Popolo::date));
  }

  /** Popolo has no word for "about". */
  private static String date(EdtfDate date) {
    return date.text().replace("~", "");
  }

  private void field(String key, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      json.field(key, value.get());
    }
  }

  private void source(String url) throws IOException {
    json.array("sources").object().field("url", url).end().end();
  }
}
