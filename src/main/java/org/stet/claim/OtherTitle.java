package org.stet.claim;

import java.util.List;
import java.util.Set;
import org.stet.fact.Facts;
import org.stet.fact.Office;
import org.stet.fact.Person;
import org.stet.fact.Term;
import org.stet.mention.Modifier;
import org.stet.mention.TitleMention;

/**
 * Judges a title beside somebody who has another office at the time: "CIA Director Antony Blinken".
 */
final class OtherTitle {
  /** Nobody has two of these offices in one country. */
  private static final Set<String> HEADS = Set.of("president", "prime minister", "chancellor");

  private final OfficeCase office;
  private final TitleMention title;

  OtherTitle(OfficeCase office) {
    this.office = office;
    this.title = office.title();
  }

  Verdict judge(Person person) {
    List<Facts.Tenure> own =
        office.reading().facts().tenuresOf(person).stream()
            .filter(
                t ->
                    t.term().acting() == title.has(Modifier.ACTING)
                        && office.moment().hasSurelyBegun(t.term()))
            .toList();
    boolean isBusy = office.moment().fill(own.stream().map(Facts.Tenure::term).toList());
    if (!isBusy || office.looksBack()) {
      return OfficeCase.NO_FACT;
    }
    Facts.Tenure right =
        own.stream()
            .filter(t -> office.moment().touches(t.term()))
            .reduce((a, b) -> b)
            .orElseThrow();
    boolean isOther =
        !OneOfMany.is(right.office(), office.reading())
            && isHeldByOthers(right.office())
            && !sharesDomain(right.office());
    return isOther ? wrong(right) : OfficeCase.NO_FACT;
  }

  /**
   * Whether the facts know who has the office that is meant. Without a jurisdiction beside it that
   * must be an office of the person's own country, or one that only the home country has: other
   * countries have ministers whom no pack knows.
   */
  private boolean isHeldByOthers(Office right) {
    List<Office> meant = meant(right);
    boolean isTold =
        title.qualifier().isPresent() || meant.stream().anyMatch(o -> o.sole() || o.of().isPlace());
    return isTold && meant.stream().anyMatch(this::isFilled);
  }

  /**
   * Whether the facts know everybody who has an office. State legislatures have senators and
   * representatives too, so of an office whose title is shared the state must stand beside it.
   */
  private boolean isFilled(Office meant) {
    boolean isFull =
        meant.hasOneSeat()
            ? office.holder(meant).isPresent()
            : office
                .moment()
                .published()
                .filter(day -> meant.termsBetween(day, day).size() >= meant.seats())
                .isPresent();
    return isFull && (!meant.sharedTitle() || title.qualifier().isPresent());
  }

  private List<Office> meant(Office right) {
    if (title.qualifier().isPresent() || title.offices().stream().allMatch(Anchor::isHome)) {
      return title.offices();
    }
    return title.offices().stream().filter(o -> o.of().equals(right.of()) || o.sole()).toList();
  }

  /**
   * "Defense Secretary" for a British defence secretary is another country's word for the same
   * thing, no error.
   */
  private boolean sharesDomain(Office right) {
    return title.offices().stream()
        .anyMatch(o -> Domain.isShared(o.title(), right.title()) && !o.of().equals(right.of()));
  }

  /** "the prime minister of Liberia" of its president: nobody is both at once. */
  Verdict ofState(Person person) {
    boolean isHead = title.sameTitle().stream().anyMatch(o -> HEADS.contains(o.title()));
    if (!isHead || office.looksBack() || title.has(Modifier.ACTING) || !office.moment().isKnown()) {
      return OfficeCase.NO_FACT;
    }
    return office.reading().facts().tenuresOf(person).stream()
        .filter(t -> HEADS.contains(t.office().title()) && t.office().hasOneSeat())
        .filter(t -> title.qualifier().orElseThrow().entities().contains(t.office().of()))
        .filter(t -> office.moment().fill(List.of(t.term())))
        .findFirst()
        .map(this::wrong)
        .orElse(OfficeCase.NO_FACT);
  }

  private Verdict wrong(Facts.Tenure right) {
    Person person = right.term().person();
    return new Contradiction(office)
        .known(right)
        .repair(office.repairs().titleAndName(right.office(), person))
        .holder(office.holder(meant(right.office())))
        .say(
            "%s was %s%s, not %s."
                .formatted(
                    person.name(),
                    right.term().acting() ? "acting " : "",
                    right.office().fullTitle(),
                    office.claim().titleText())
                .replace("..", "."));
  }

  /** "Secretary of State Gabby Ashkenazi", who is foreign minister of Israel and spelled Gabi. */
  Verdict misplaced(Office right, Term term) {
    boolean isTold =
        office.isAsserted()
            && !OneOfMany.is(right, office.reading())
            && office.reading().names().mentions(right.of());
    return isTold && !title.sameTitle().contains(right)
        ? wrong(new Facts.Tenure(right, term))
        : OfficeCase.NO_FACT;
  }
}
