package org.stet.curate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
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
  private final List<Source> beside;

  /** The keys that say who says so. */
  private final Map<String, String> told = new LinkedHashMap<>();

  private final List<String> notes = new ArrayList<>();

  private Addition(Facts facts, Into into, String url, LocalDate checked) {
    this.facts = facts;
    this.pack = new PackEdit(into.pack());
    this.beside = into.beside();
    this.names = new WhoAndWhat(facts);
    told.put("source", url);
    told.put("checked", checked.toString());
    this.newNames = new NewNames(this.pack, names, this.pack.unsaid(told, List.of()), notes);
  }

  /**
   * Where a fact is written.
   *
   * @param pack the pack as it is
   * @param beside the packs of its folder, among which an id is defined once
   */
  public record Into(Source pack, List<Source> beside) {
    public Into {
      String name = pack.name();
      beside = beside.stream().filter(other -> !other.name().equals(name)).toList();
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
   * @param into the pack, and those beside it
   * @param url the public page that says so
   * @param checked the day on which somebody saw it there
   * @throws UnclearException when the facts do not tell who or what is meant
   */
  public static Draft of(
      Assertion assertion, Facts facts, Into into, String url, LocalDate checked) {
    Addition addition = new Addition(facts, into, url, checked);
    switch (assertion) {
      case Assertion.Took took -> addition.took(took);
      case Assertion.Left left -> addition.left(left);
      case Assertion.Held held -> addition.held(held);
      case Assertion.Born born -> addition.life(born.person(), "born", born.on());
      case Assertion.Died died -> addition.life(died.person(), "died", died.on());
    }
    return new Draft(addition.pack.source(), addition.pack.written(), addition.notes);
  }

  /**
   * A pack in which nothing stands yet.
   *
   * @param file its file
   * @param name its name
   */
  public static Source emptyPack(String file, String name, String url, LocalDate checked) {
    return new Source(
        file,
        "pack: %s\nabout: Facts that were added one at a time\nsource: %s\nchecked: %s\n"
            .formatted(Flow.scalar(name), Flow.scalar(url), checked));
  }

  private void took(Assertion.Took took) {
    WhoAndWhat.Title title = WhoAndWhat.Title.of(took.office());
    String office = newNames.office(title);
    stayInOnePack("offices", office, "office");
    String person = newNames.person(took.person());
    Optional<Term> before = open(office, person);
    before
        .filter(term -> title.acting() || !term.acting())
        .ifPresent(
            term -> {
              throw new UnclearException(
                  "%s holds this office already, %s"
                      .formatted(term.person().name(), term.period().words()));
            });
    if (!title.acting()) {
      checkNoneIsLater(took, office, person);
      before.ifPresent(term -> endActing(office, term, took.from()));
      endPredecessor(office, took.from());
    }
    Period period = new Period(Optional.of(took.from()), Optional.empty());
    holder(office, person, period, title.acting());
  }

  /** Whoever took an office before others did has left it; only an end tells when. */
  private void checkNoneIsLater(Assertion.Took took, String office, String person) {
    Optional<Office> known = facts.office(office);
    boolean oneSeat = known.filter(Office::hasOneSeat).isPresent();
    known.stream()
        .flatMap(o -> o.terms().stream())
        .filter(t -> t.acting() ? isOpen(t, person) : oneSeat)
        .filter(t -> !t.period().earliest().isBefore(took.from().earliest()))
        .findFirst()
        .ifPresent(
            later -> {
              throw new UnclearException(
                  "the packs have %s in this office %s, so an end date is needed: \"%s was %s from %s to ...\""
                      .formatted(
                          later.person().name(),
                          later.period().words(),
                          took.person(),
                          took.office(),
                          took.from().text()));
            });
  }

  private void endActing(String office, Term acting, EdtfDate on) {
    String person = acting.person().id();
    Period ended = new Period(acting.period().start(), Optional.of(on));
    if (!replaceTerm(office, person, acting.period(), ended)) {
      holder(office, person, ended, true);
    }
    notes.add("the acting term of %s ends on that day".formatted(acting.person().name()));
  }

  private void held(Assertion.Held held) {
    WhoAndWhat.Title title = WhoAndWhat.Title.of(held.office());
    Period period = new Period(Optional.of(held.from()), Optional.of(held.to()));
    String office = newNames.office(title);
    stayInOnePack("offices", office, "office");
    holder(office, newNames.person(held.person()), period, title.acting());
  }

  private void left(Assertion.Left left) {
    WhoAndWhat.Title title = WhoAndWhat.Title.of(left.office());
    Office office =
        names
            .office(title)
            .orElseThrow(
                () -> new UnclearException("no pack knows the office \"" + left.office() + "\""));
    stayInOnePack("offices", office.id(), "office");
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
        .filter(t -> isOpen(t, person))
        .findFirst();
  }

  private static boolean isOpen(Term term, String person) {
    return term.person().id().equals(person) && term.period().end().isEmpty();
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
        boolean isOfLayerBelow = holdersOf(office, term.person().id()).isEmpty();
        if (replaceTerm(office, term.person().id(), term.period(), ended) || isOfLayerBelow) {
          notes.add("the term of %s ends on that day".formatted(term.person().name()));
        }
      }
    }
  }

  private boolean replaceTerm(String office, String person, Period old, Period fresh) {
    List<Integer> meant =
        holdersOf(office, person).stream()
            .filter(i -> isTerm(pack.holders(office).get(i), old))
            .toList();
    if (meant.isEmpty()) {
      return false;
    }
    int index = meant.getFirst();
    List<YamlNode.Mapping> around = new ArrayList<>();
    around.add(pack.holders(office).get(index));
    pack.entry("offices", office).ifPresent(around::add);
    Map<String, String> values = new LinkedHashMap<>();
    values.put("term", fresh.text());
    values.putAll(pack.unsaid(told, around));
    pack.setAll(() -> pack.holders(office).get(index), values);
    return true;
  }

  /** Where in the pack's list of holders a person stands. */
  private List<Integer> holdersOf(String office, String person) {
    List<YamlNode.Mapping> holders = pack.holders(office);
    return IntStream.range(0, holders.size())
        .filter(i -> isValue(holders.get(i), "person", person))
        .boxed()
        .toList();
  }

  private static boolean isTerm(YamlNode.Mapping holder, Period period) {
    return isValue(holder, "term", period.text());
  }

  private static boolean isValue(YamlNode.Mapping mapping, String key, String value) {
    return PackEdit.scalar(mapping, key).filter(s -> s.value().strip().equals(value)).isPresent();
  }

  /** Packs of one folder define an id once, so what one of them speaks of is written there. */
  private void stayInOnePack(String section, String id, String what) {
    if (pack.entry(section, id).isPresent()) {
      return;
    }
    beside.stream()
        .filter(other -> other.content().contains(id))
        .filter(other -> new PackEdit(other).entry(section, id).isPresent())
        .findFirst()
        .ifPresent(
            other -> {
              throw new UnclearException(
                  "the %s is defined in %s; use --into %s"
                      .formatted(what, other.name(), other.name()));
            });
  }

  private void holder(String office, String person, Period period, boolean acting) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("person", person);
    fields.put("term", period.text());
    if (acting) {
      fields.put("acting", "true");
    }
    fields.putAll(pack.unsaid(told, pack.entry("offices", office).stream().toList()));
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
      Map<String, String> values = new LinkedHashMap<>();
      values.put(key, date.text());
      values.putAll(pack.unsaid(told, List.of(entry.get())));
      pack.setAll(() -> pack.entry("people", id).orElseThrow(), values);
      return;
    }
    stayInOnePack("people", id, "person");
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("name", Flow.scalar(known.map(Person::name).orElse(words)));
    fields.put(key, date.text());
    fields.putAll(pack.unsaid(told, List.of()));
    pack.addEntry("people", id, new Flow().raw(fields).toString());
    if (known.isEmpty()) {
      names.near(words).ifPresent(notes::add);
    }
  }
}
