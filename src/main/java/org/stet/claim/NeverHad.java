package org.stet.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.stet.fact.Facts;
import org.stet.fact.Office;
import org.stet.fact.Person;
import org.stet.mention.Modifier;
import org.stet.mention.TitleMention;

/**
 * Judges a title of the past that somebody never had: "John Glenn, who served as governor of Ohio".
 * All who had it in that person's life must be known, and the person must be known there.
 */
final class NeverHad {
  /** Nobody is a governor or a minister before that age. */
  private static final int YOUNGEST = 18;

  /** So long before the first office that is known, hardly anybody had another one. */
  private static final int RISE_YEARS = 10;

  private final OfficeCase office;
  private final TitleMention title;

  NeverHad(OfficeCase office) {
    this.office = office;
    this.title = office.title();
  }

  Verdict judge(Person person) {
    boolean isTold =
        title.qualifier().filter(TitleMention.Qualifier::isFirm).isPresent()
            && !title.has(Modifier.ACTING)
            && office.looksBack();
    boolean isKnown =
        isTold && title.offices().stream().allMatch(o -> isKnownThroughout(o, person));
    return isKnown ? own(person).map(this::wrong).orElse(OfficeCase.NO_FACT) : OfficeCase.NO_FACT;
  }

  private boolean isKnownThroughout(Office meant, Person person) {
    Optional<LocalDate> grown = person.born().map(b -> b.earliest().plusYears(YOUNGEST));
    Optional<LocalDate> rise =
        office.reading().facts().tenuresOf(person).stream()
            .map(t -> t.term().period().earliest())
            .filter(day -> !day.equals(LocalDate.MIN))
            .min(LocalDate::compareTo)
            .map(day -> day.minusYears(RISE_YEARS));
    return meant.hasOneSeat()
        && meant.of().isPlace()
        && !meant.sharedTitle()
        && (grown.filter(meant::isCompleteSince).isPresent()
            || rise.filter(meant::isCompleteSince).isPresent());
  }

  /** What the person was in that very place, or under that title in another one. */
  private Optional<Facts.Tenure> own(Person person) {
    List<Facts.Tenure> begun =
        office.reading().facts().tenuresOf(person).stream()
            .filter(t -> office.moment().hasBegun(t.term()))
            .toList();
    boolean isNear = begun.stream().anyMatch(t -> isOfThatPlace(t) && isNear(t));
    return isNear
        ? Optional.empty()
        : begun.stream()
            .filter(this::hasThatTitle)
            .reduce((a, b) -> b)
            .or(() -> begun.stream().filter(this::isOfThatPlace).reduce((a, b) -> b));
  }

  private boolean isOfThatPlace(Facts.Tenure tenure) {
    return title.offices().stream().anyMatch(o -> o.of().equals(tenure.office().of()));
  }

  private boolean hasThatTitle(Facts.Tenure tenure) {
    return tenure.office().of().isPlace()
        && title.offices().stream().anyMatch(o -> o.title().equals(tenure.office().title()));
  }

  /** An acting one, a deputy or a lieutenant is called so now and then. */
  private boolean isNear(Facts.Tenure tenure) {
    return tenure.term().acting()
        || tenure.office().title().contains(title.offices().getFirst().title());
  }

  private Verdict wrong(Facts.Tenure own) {
    return new Contradiction(office)
        .known(own)
        .repair(
            hasThatTitle(own)
                ? office.repairs().qualifier(title.qualifier().orElseThrow(), own.office().of())
                : office.repairs().titleAndName(own.office(), own.term().person()))
        .say(
            "%s was %s, and never %s."
                .formatted(
                    own.term().person().name(),
                    own.office().fullTitle(),
                    title.offices().getFirst().fullTitle()),
            false);
  }
}
