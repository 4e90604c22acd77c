package org.stet.claim;

import java.util.HashSet;
import java.util.Set;
import org.stet.fact.Entity;
import org.stet.fact.Facts;
import org.stet.fact.Office;
import org.stet.fact.Person;
import org.stet.mention.Reading;
import org.stet.mention.StateTags;
import org.stet.mention.TitleMention;

/**
 * The politicians of an article who are surely those of the facts, and no namesakes in a town hall
 * or in a state's own legislature: somewhere a title stands beside the name that the person has,
 * and it is told whose office that is.
 */
final class Settled {
  private final Set<Person> people = new HashSet<>();
  private final Reading reading;

  private Settled(Reading reading) {
    this.reading = reading;
    OfficeClaims.of(reading).all().forEach(this::add);
    for (Affiliation said : Affiliations.of(reading).all()) {
      said.state()
          .filter(s -> said.form() != Affiliation.Form.REFERENCE)
          .filter(s -> isSeat(said, s))
          .ifPresent(s -> people.add(said.named().person()));
    }
  }

  static Settled in(Reading reading) {
    return reading.once(Settled.class, Settled::new);
  }

  boolean has(Person person) {
    return people.contains(person);
  }

  private boolean isSeat(Affiliation said, StateTags.Found state) {
    return said.party().isPresent()
        && reading.facts().tenuresOf(said.named().person()).stream()
            .filter(t -> t.office().of().id().equals(state.state().id()))
            .flatMap(t -> t.term().party().stream())
            .anyMatch(p -> p.id().equals(said.party().get().partyId()));
  }

  private void add(OfficeClaim claim) {
    Cast.of(reading)
        .startingAt(claim.name().span().start())
        .map(PersonMention::person)
        .filter(p -> hasTitle(claim, p))
        .ifPresent(people::add);
  }

  private boolean hasTitle(OfficeClaim claim, Person person) {
    Moment moment = Moment.of(claim.pair().sentence(), reading);
    return reading.facts().tenuresOf(person).stream()
        .filter(t -> claim.pair().title().sameTitle().contains(t.office()))
        .filter(t -> moment.hasBegun(t.term()))
        .map(Facts.Tenure::office)
        .anyMatch(o -> isTold(claim.pair().title(), o));
  }

  private boolean isTold(TitleMention title, Office office) {
    if (title.qualifier().isPresent()) {
      return title.qualifier().get().entities().stream()
          .anyMatch(e -> office.isOf(e) || isNation(e));
    }
    return !StateTags.isState(office.of().id())
        ? Anchor.isOfCountry(title, office)
        : reading.names().mentions(office.of());
  }

  private static boolean isNation(Entity entity) {
    return entity.id().equals("united-states");
  }
}
