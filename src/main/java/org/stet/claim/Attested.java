package org.stet.claim;

import java.util.HashSet;
import java.util.Set;
import org.stet.fact.Entity;
import org.stet.fact.Facts;
import org.stet.fact.Office;
import org.stet.fact.Person;
import org.stet.mention.ArticleNames;
import org.stet.mention.Reading;
import org.stet.mention.WordList;

/**
 * Whom of the facts an article surely speaks of, and not of a namesake: somebody whom it gives a
 * title, or whose office it speaks of.
 */
final class Attested {
  /** An article with one of these speaks of politics. */
  private static final WordList POLITICS =
      WordList.of(
          """
          congress senate house congressional legislature senator representative governor election elections
          candidate candidates campaign lawmaker lawmakers lawmaking republican democrat democratic republicans
          democrats congresswoman congressman minister president parliament
          """);

  /** What packs say of those who are known the world over. */
  private static final Set<String> FAME = Set.of("nationality", "birthplace");

  private final Reading reading;
  private final Set<Person> titled = new HashSet<>();
  private final Set<Office> spokenOf = new HashSet<>();
  private final boolean isPolitical;

  private Attested(Reading reading) {
    this.reading = reading;
    Cast cast = Cast.of(reading);
    OfficeClaims.of(reading).all().stream()
        .filter(claim -> claim.resolution() instanceof Resolution.Named)
        .flatMap(claim -> cast.startingAt(claim.name().span().start()).stream())
        .forEach(mention -> titled.add(mention.person()));
    Affiliations.of(reading).all().stream()
        .filter(said -> said.form() == Affiliation.Form.TAG)
        .forEach(said -> titled.add(said.named().person()));
    reading.sentences().forEach(s -> s.titles().forEach(t -> spokenOf.addAll(t.meanings())));
    this.isPolitical = reading.sentences().stream().anyMatch(s -> s.hasAnyOf(POLITICS));
  }

  static Attested in(Reading reading) {
    return reading.once(Attested.class, Attested::new);
  }

  /** Whether the article gives the person a title. */
  boolean isTitled(Person person) {
    return titled.contains(person);
  }

  /** Whether the person is surely the one of the facts. */
  boolean isSure(Person person) {
    return isTitled(person)
        || isWorldFamous(person)
        || reading.facts().tenuresOf(person).stream()
            .map(Facts.Tenure::office)
            .anyMatch(this::fits);
  }

  /** Somebody whom packs know for what offices are not: an actor, an athlete, named in full. */
  private boolean isWorldFamous(Person person) {
    return reading.facts().allTenuresOf(person).isEmpty()
        && reading.facts().statementsOn(person).stream()
            .anyMatch(s -> FAME.contains(s.relation().id()))
        && reading.names().inFull().contains(person);
  }

  /** The office is spoken of by its title and its place, or is a member's of Congress. */
  private boolean fits(Office office) {
    ArticleNames names = reading.names();
    Entity of = office.of();
    boolean isPlaced = office.sole() || Anchor.isHome(office) || names.mentions(of);
    return isPlaced
        && (spokenOf.contains(office) || (of.isPlace() ? isPolitical : names.mentions(of)));
  }
}
