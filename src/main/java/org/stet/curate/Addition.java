package org.stet.curate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stet.fact.EdtfDate;
import org.stet.fact.Facts;
import org.stet.fact.Office;
import org.stet.fact.Period;
import org.stet.fact.Person;
import org.stet.fact.Term;
import org.stet.text.Source;
import org.stet.yaml.Flow;
import org.stet.yaml.YamlNode;

/** Writes one fact into a pack, with whatever the packs lack of what it speaks of. */
public final class Addition {
  private final Facts facts;
  private final PackEdit pack;
  private final WhoAndWhat names;
  private final NewNames newNames;
  private final Map<String, String> citation = new LinkedHashMap<>();
  private final List<String> notes = new ArrayList<>();

  private Addition(Facts facts, Source pack, String url, LocalDate checked) {
    this.facts = facts;
    this.pack = new PackEdit(pack);
    this.names = new WhoAndWhat(facts);
    this.newNames = new NewNames(this.pack, names, citation, notes);
    if (!this.pack.head("source").equals(Optional.of(url))) {
      citation.put("source", Flow.scalar(url));
    }
    if (!this.pack.head("checked").equals(Optional.of(checked.toString()))) {
      citation.put("checked", checked.toString());
    }
  }

  /**
   * A pack with a fact in it.
   *
   * @param pack the whole pack
   * @param written what was written into it, line by line
   * @param notes what whoever adds it should know
   */
  public record Draft(Source pack, List<String> written, List<String> notes) {
    public Draft {
      written = List.copyOf(written);
      notes = List.copyOf(notes);
    }
  }

  /**
   * Writes a fact into a pack.
   *
   * @param facts all facts that are known, those of the pack too
   * @param pack the pack as it is
   * @param url the public page that says so
   * @param checked the day on which somebody saw it there
   * @throws UnclearException when the facts do not tell who or what is meant
   */
  public static Draft of(
      Assertion assertion, Facts facts, Source pack, String url, LocalDate checked) {
    Addition addition = new Addition(facts, pack, url, checked);
    switch (assertion) {
      case Assertion.Took took -> addition.took(took);
      case Assertion.Left left -> addition.left(left);
      case Assertion.Held held -> addition.held(held);
      case Assertion.Born born -> addition.life(born.person(), "born", born.on());
      case Assertion.Died died -> addition.life(died.person(), "died", died.on());
    }
    return new Draft(addition.pack.source(), addition.pack.written(), addition.notes);
  }

  private void took(Assertion.Took took) {
    WhoAndWhat.Title title = WhoAndWhat.Title.of(took.office());
    String office = newNames.office(title);
    String person = newNames.person(took.person());
    open(office, person)
        .ifPresent(
            term -> {
              throw new UnclearException(
                  "%s holds this office already, %s"
                      .formatted(term.person().name(), term.period().words()));
            });
    Period period = new Period(Optional.of(took.from()), Optional.empty());
    if (!title.acting()) {
      endPredecessor(office, took.from());
    }
    holder(office, person, period, title.acting());
  }

  private void held(Assertion.Held held) {
    WhoAndWhat.Title title = WhoAndWhat.Title.of(held.office());
    Period period = new Period(Optional.of(held.from()), Optional.of(held.to()));
    holder(newNames.office(title), newNames.person(held.person()), period, title.acting());
  }

  private void left(Assertion.Left left) {
    WhoAndWhat.Title title = WhoAndWhat.Title.of(left.office());
    Office office =
        names
            .office(title)
            .orElseThrow(
                () -> new UnclearException("no pack knows the office \"" + left.office() + "\""));
    Person person =
        names
            .person(left.person())
            .orElseThrow(() -> new UnclearException("no pack knows \"" + left.person() + "\""));
    Term term =
        open(office.id(), person.id())
            .orElseThrow(
                () ->
                    new UnclearException(
                        "no pack has %s as %s without an end"
                            .formatted(person.name(), office.fullTitle())));
    Period period = new Period(term.period().start(), Optional.of(left.on()));
    if (!replaceTerm(office.id(), person.id(), term.period(), period)) {
      holder(office.id(), person.id(), period, term.acting());
    }
  }

  private Optional<Term> open(String office, String person) {
    return facts.office(office).stream()
        .flatMap(o -> o.terms().stream())
        .filter(t -> t.person().id().equals(person) && t.period().end().isEmpty())
        .findFirst();
  }

  /** Who holds the one seat in this very pack leaves it; terms of other packs are cut by layers. */
  private void endPredecessor(String office, EdtfDate on) {
    Optional<Office> known = facts.office(office);
    if (known.isEmpty() || !known.get().hasOneSeat()) {
      return;
    }
    for (Term term : known.get().terms()) {
      if (!term.acting() && term.period().end().isEmpty()) {
        Period ended = new Period(term.period().start(), Optional.of(on));
        replaceTerm(office, term.person().id(), term.period(), ended);
        notes.add("the term of %s ends on that day".formatted(term.person().name()));
      }
    }
  }

  private boolean replaceTerm(String office, String person, Period old, Period fresh) {
    for (YamlNode.Mapping holder : pack.holders(office)) {
      boolean isMeant =
          PackEdit.scalar(holder, "person").filter(p -> p.value().equals(person)).isPresent()
              && PackEdit.scalar(holder, "term")
                  .filter(t -> t.value().strip().equals(old.text()))
                  .isPresent();
      if (isMeant) {
        pack.set(holder, "term", fresh.text());
        return true;
      }
    }
    return false;
  }

  private void holder(String office, String person, Period period, boolean acting) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("person", person);
    fields.put("term", period.text());
    if (acting) {
      fields.put("acting", "true");
    }
    fields.putAll(citation);
    String holder = new Flow().raw(fields).toString();
    if (pack.entry("offices", office).isPresent()) {
      pack.addHolder(office, holder);
    } else {
      pack.addEntry("offices", office, "{holders: [" + holder + "]}");
    }
  }

  private void life(String words, String key, EdtfDate date) {
    Optional<Person> known = names.person(words);
    String id = known.map(Person::id).orElseGet(() -> names.newPerson(words));
    Optional<YamlNode.Mapping> entry = pack.entry("people", id);
    if (entry.isPresent()) {
      pack.set(entry.get(), key, date.text());
      return;
    }
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("name", Flow.scalar(known.map(Person::name).orElse(words)));
    fields.put(key, date.text());
    fields.putAll(citation);
    pack.addEntry("people", id, new Flow().raw(fields).toString());
    if (known.isEmpty()) {
      names.near(words).ifPresent(notes::add);
    }
  }
}
