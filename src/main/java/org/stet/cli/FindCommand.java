package org.stet.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stet.fact.Citation;
import org.stet.fact.EdtfDate;
import org.stet.fact.Entity;
import org.stet.fact.Event;
import org.stet.fact.Facts;
import org.stet.fact.Office;
import org.stet.fact.Person;
import org.stet.fact.Term;
import org.stet.mention.NameSearch;
import org.stet.text.Screen;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code stet facts find}: looks for whatever bears a name. */
@Command(
    name = "find",
    description = "Lists people, offices, places, bodies and events of a name, with their ids.",
    mixinStandardHelpOptions = true)
final class FindCommand implements Callable<Integer> {
  /** More than anybody reads. */
  private static final int MOST = 50;

  /** So many of an office's latest holders are shown. */
  private static final int LATEST = 3;

  private final Console console;

  @Parameters(paramLabel = "NAME", description = "A name, a family name, or an id.")
  private String name = "";

  @Mixin private final RulesOptions rules = new RulesOptions();

  FindCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    return rules.facts(console).map(this::find).orElse(ExitCode.USAGE).code();
  }

  private ExitCode find(Facts facts) {
    List<NameSearch.Hit> hits = NameSearch.find(name, facts);
    if (hits.isEmpty()) {
      console
          .err()
          .println("stet: no pack has anything of the name \"" + Screen.clean(name) + "\"");
      return ExitCode.FINDINGS;
    }
    hits.stream().limit(MOST).forEach(hit -> print(hit, facts));
    if (hits.size() > MOST) {
      console.out().println("... and " + (hits.size() - MOST) + " more");
    }
    return ExitCode.CLEAN;
  }

  private void print(NameSearch.Hit hit, Facts facts) {
    switch (hit) {
      case NameSearch.Hit.OfPerson found -> person(found.person(), facts);
      case NameSearch.Hit.OfOffice found -> office(found.office());
      case NameSearch.Hit.OfEntity found -> entity(found.entity());
      case NameSearch.Hit.OfEvent found -> event(found.event());
    }
  }

  private void line(Citation citation, String kind, String id, String name, String more) {
    String tail = more.isEmpty() ? "" : ", " + more;
    console
        .out()
        .println(
            Place.of(citation) + ": " + Screen.clean(kind + " " + id + " \"" + name + "\"" + tail));
  }

  private void person(Person person, Facts facts) {
    line(person.citation(), "person", person.id(), person.name(), life(person));
    for (Facts.Tenure tenure : facts.allTenuresOf(person)) {
      String title = tenure.office().fullTitle() + " " + tenure.term().period().text();
      console.out().println("  " + Screen.clean(title + acting(tenure.term())));
    }
  }

  private static String life(Person person) {
    return Stream.of(
            person.born().map(d -> "born " + d.text()), person.died().map(d -> "died " + d.text()))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(", "));
  }

  private static String acting(Term term) {
    return term.acting() ? " (acting)" : "";
  }

  private void office(Office office) {
    line(office.citation(), "office", office.id(), office.fullTitle(), "");
    List<Term> terms = office.terms();
    if (terms.size() > LATEST) {
      console.out().println("  ... " + (terms.size() - LATEST) + " earlier");
    }
    terms.stream()
        .skip(Math.max(0, terms.size() - LATEST))
        .map(t -> t.person().name() + " " + t.period().text() + acting(t))
        .forEach(t -> console.out().println("  " + Screen.clean(t)));
  }

  private void entity(Entity entity) {
    String also = String.join(", ", entity.also());
    line(
        entity.citation(),
        entity.isPlace() ? "place" : "body",
        entity.id(),
        entity.name(),
        also.isEmpty() ? "" : "also " + also);
  }

  private void event(Event event) {
    String when =
        event.period().start().equals(event.period().end())
            ? event.period().start().map(EdtfDate::text).orElse("")
            : event.period().text();
    line(event.citation(), "event", event.id(), event.name(), when);
  }
}
