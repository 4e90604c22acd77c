package org.stet.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.stet.fact.Entity;
import org.stet.fact.Facts;
import org.stet.fact.Office;
import org.stet.fact.Person;
import org.stet.fact.Term;
import org.stet.mention.Difference;
import org.stet.mention.Modifier;
import org.stet.mention.NameForms;
import org.stet.mention.NameIndex;
import org.stet.mention.NameRun;
import org.stet.mention.Reading;
import org.stet.mention.TitleMention;
import org.stet.mention.TitledName;

/**
 * Finds out who is meant by a name beside a title: exactly, then by family name, then by a near
 * spelling.
 */
final class Resolver {
  private final Reading reading;
  private final NameIndex names;
  private final TitledName pair;
  private final Moment moment;
  private final NameRun name;
  private final List<String> keys;

  private Resolver(Reading reading, TitledName pair) {
    this.reading = reading;
    this.names = reading.gazetteer().names();
    this.pair = pair;
    this.moment = Moment.of(pair.sentence(), reading);
    this.name = pair.name();
    this.keys = name.bareKeys();
  }

  /**
   * A name with the people it can mean.
   *
   * @param name the words of the name: fewer than the pair has where a headline runs on
   */
  record Resolved(NameRun name, Resolution resolution) {}

  static Resolved resolve(Reading reading, TitledName pair) {
    Resolver resolver = new Resolver(reading, pair);
    if (!pair.people().isEmpty()) {
      return resolver.as(
          pair.name().goesOn() ? new Resolution.Stranger() : resolver.among(pair.people()));
    }
    return pair.sentence().isTitleCase() ? resolver.inHeadline() : resolver.as(resolver.whole());
  }

  private Resolved as(Resolution resolution) {
    return new Resolved(name, resolution);
  }

  /**
   * In a headline the words after the name are capitalised too, so only known names tell where it
   * ends.
   */
  private Resolved inHeadline() {
    for (int length = Math.min(3, name.length()); length > 0; length--) {
      NameRun part = name.first(length);
      List<Person> people = names.people(part.bareKeys());
      boolean isGivenName =
          length == 1 && name.length() > 1 && names.isGivenName(part.bareKeys().getFirst());
      if (!people.isEmpty() && !isGivenName) {
        return new Resolved(part, new Resolution.Named(people, length == 1));
      }
    }
    return name.length() == 2 ? as(whole()) : as(new Resolution.Stranger());
  }

  private Resolution whole() {
    return among(names.people(keys));
  }

  private Resolution among(List<Person> candidates) {
    List<Person> people = candidates.stream().filter(this::mayBeMeant).toList();
    if (people.isEmpty()) {
      return misnamed().or(this::misplaced).orElseGet(Resolution.Stranger::new);
    }
    boolean alone = people.stream().allMatch(p -> names.forms(p).familySize() == keys.size());
    Resolution named = inOffice(new Resolution.Named(people, alone));
    return people.stream().noneMatch(this::isInOffice) ? misnamed().orElse(named) : named;
  }

  /**
   * Whether somebody holds an office at the time, or held this one ever. A namesake who does
   * neither is hardly the one who is meant.
   */
  private boolean isInOffice(Person person) {
    for (Facts.Tenure tenure : reading.facts().allTenuresOf(person)) {
      boolean isInQuestion = tenure.term().period().isKnown() && moment.touches(tenure.term());
      if (isInQuestion || isOfTitle(tenure)) {
        return true;
      }
    }
    return false;
  }

  private boolean isHolder(Person person) {
    return reading.facts().allTenuresOf(person).stream().anyMatch(this::isOfTitle);
  }

  private boolean isOfTitle(Facts.Tenure tenure) {
    return pair.title().sameTitle().contains(tenure.office());
  }

  /**
   * Whether somebody may be meant by name and title: a holder of the office, or else a contemporary
   * who is in the news. Those of old with no recorded time have namesakes today.
   */
  private boolean mayBeMeant(Person person) {
    return (moment.mayRemember(person) && !reading.facts().isWithoutTime(person))
        || isHolder(person);
  }

  /**
   * The same, or that the office is another country's: "Danish Prime Minister Benjamin Netanyahu".
   */
  private Resolution inOffice(Resolution.Named named) {
    TitleMention title = pair.title();
    boolean hasFirmQualifier = title.qualifier().filter(TitleMention.Qualifier::isFirm).isPresent();
    if (!hasFirmQualifier || named.people().size() > 1 || named.alone()) {
      return named;
    }
    Person person = named.people().getFirst();
    return Held.isAny(person, title.offices(), reading.facts())
        ? named
        : elsewhere(person).orElse(named);
  }

  /** "The American CIA director" is right: a country beside the title of a body's office. */
  private Optional<Resolution> elsewhere(Person person) {
    List<Entity> entities = pair.title().qualifier().orElseThrow().entities();
    List<Office> sameTitle = pair.title().sameTitle();
    boolean isPlace = entities.stream().anyMatch(Entity::isPlace);
    boolean isKnownBody = sameTitle.stream().anyMatch(o -> entities.stream().anyMatch(o::isOf));
    if (!isPlace && !isKnownBody) {
      return Optional.empty(); // Nobody knows who speaks for that body.
    }
    return sameTitle.stream()
        .filter(o -> o.of().isPlace() || !isPlace)
        .filter(o -> !OneOfMany.is(o, reading))
        .filter(o -> entities.stream().noneMatch(e -> mayBe(o.of(), e)))
        .flatMap(
            o ->
                o.termsOf(person).stream()
                    .filter(this::isInQuestion)
                    .map(t -> new Resolution.Elsewhere(o, t)))
        .reduce((a, b) -> b)
        .map(r -> r);
  }

  /** Of two towns of one name either may be meant. */
  private boolean mayBe(Entity place, Entity printed) {
    return place.adjective().equals(printed.adjective())
        || isWithin(place, printed)
        || isWithin(printed, place);
  }

  /**
   * "Argentine archbishop Jorge Bergoglio": a city's office is one of its country as well. And
   * "Canberra's treasurer" is Australia's: print names a government by its city.
   */
  private boolean isWithin(Entity place, Entity larger) {
    return reading.facts().statementsOn(place).stream()
        .filter(s -> s.relation().id().equals("located-in"))
        .flatMap(s -> s.valueSubject().stream())
        .anyMatch(larger::equals);
  }

  private Optional<Resolution> misnamed() {
    HolderNames holders = HolderNames.of(reading.gazetteer());
    HolderNames.Printed printed = new HolderNames.Printed(keys);
    List<Resolution.Misnamed> found = new ArrayList<>();
    for (Office office : pair.title().offices()) {
      for (Term term : holders.near(office, printed)) {
        if (isInQuestion(term)) {
          names
              .difference(keys, term.person())
              .ifPresent(
                  difference -> found.add(new Resolution.Misnamed(office, term, difference)));
        }
      }
    }
    return found.stream()
        .min(Comparator.comparing(Resolution.Misnamed::difference, Resolver::byLikelihood))
        .map(r -> r);
  }

  /** A slip is likelier than another given name. */
  private static int byLikelihood(Difference a, Difference b) {
    return Boolean.compare(b.isSpelling(), a.isSpelling());
  }

  private boolean isInQuestion(Term term) {
    boolean looksBack = pair.title().has(Modifier.FORMER) || pair.title().has(Modifier.SOMEBODYS);
    return !moment.isKnown() || moment.touches(term) || (looksBack && moment.hasBegun(term));
  }

  /** Somebody in another office at the time whose name is as good as this one. */
  private Optional<Resolution> misplaced() {
    if (keys.size() < 2 || !moment.isKnown()) {
      return Optional.empty();
    }
    Facts facts = reading.facts();
    List<NameForms> family = names.family(keys.getLast());
    if (family.size() > 1) {
      return Optional.empty(); // A frequent name says little about who is meant.
    }
    return family.stream()
        .map(NameForms::person)
        .filter(p -> names.difference(keys, p).filter(d -> d == Difference.GIVEN_NEAR).isPresent())
        .flatMap(p -> facts.tenuresOf(p).stream())
        .filter(t -> moment.touches(t.term()))
        .findFirst()
        .map(t -> new Resolution.Misplaced(t.office(), t.term(), Difference.GIVEN_NEAR));
  }
}
