package org.stet.claim;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stet.fact.Facts;
import org.stet.fact.Period;
import org.stet.fact.Person;
import org.stet.mention.Reading;
import org.stet.mention.SentenceReading;
import org.stet.text.Span;

/**
 * The other people of the article, by their offices: those who have one now and had none in the
 * past holder's time, and those of that time only. Who is named together mostly served together.
 */
final class Contemporaries {
  /** How many sentences around still tell of the same matter. */
  private static final int NEAR = 2;

  private static final int MANY = 2;

  /** When somebody had offices, and what it tells to be named beside him or near. */
  private enum Time {
    NOW(Optional.of(PastSign.COLLEAGUE_OF_NOW), Optional.of(PastSign.COLLEAGUE_OF_NOW_NEAR)),
    THEN(Optional.of(PastSign.COLLEAGUE_OF_THEN), Optional.of(PastSign.COLLEAGUE_OF_THEN_NEAR)),
    NEITHER(Optional.empty(), Optional.empty());

    private final Optional<PastSign> beside;
    private final Optional<PastSign> near;

    Time(Optional<PastSign> beside, Optional<PastSign> near) {
      this.beside = beside;
      this.near = near;
    }
  }

  private final Reading reading;
  private final SentenceReading sentence;
  private final Person holder;
  private final Period then;
  private final LocalDate day;

  Contemporaries(OfficeCase office, Facts.Tenure last) {
    this.reading = office.reading();
    this.sentence = office.claim().pair().sentence();
    this.holder = last.term().person();
    this.then = last.term().period();
    this.day = reading.published().orElseThrow();
  }

  Set<PastSign> signs() {
    Map<Time, Set<Person>> cast = new EnumMap<>(Time.class);
    Set<PastSign> signs = EnumSet.noneOf(PastSign.class);
    Span near = near();
    for (PersonMention mention : Cast.of(reading).in(new Span(0, reading.prose().length()))) {
      Time time = time(mention.person());
      cast.computeIfAbsent(time, t -> new HashSet<>()).add(mention.person());
      if (sentence.span().contains(mention.span())) {
        time.beside.ifPresent(signs::add);
      } else if (near.contains(mention.span())) {
        time.near.ifPresent(signs::add);
      }
    }
    int ofNow = cast.getOrDefault(Time.NOW, Set.of()).size();
    int ofThen = cast.getOrDefault(Time.THEN, Set.of()).size();
    addIf(ofNow == 0, PastSign.NOBODY_OF_NOW, signs);
    addIf(ofNow >= MANY, PastSign.MANY_OF_NOW, signs);
    addIf(ofThen > 0, PastSign.SOMEBODY_OF_THEN, signs);
    addIf(ofThen > ofNow, PastSign.MORE_OF_THEN, signs);
    return signs;
  }

  private static void addIf(boolean holds, PastSign sign, Set<PastSign> signs) {
    if (holds) {
      signs.add(sign);
    }
  }

  private Time time(Person person) {
    List<Facts.Tenure> tenures =
        person.equals(holder) ? List.of() : reading.facts().tenuresOf(person);
    boolean isNow = tenures.stream().anyMatch(t -> t.term().period().touches(day, day));
    boolean isThen =
        tenures.stream().anyMatch(t -> t.term().period().touches(then.earliest(), then.latest()));
    if (isNow == isThen) {
      return Time.NEITHER;
    }
    return isNow ? Time.NOW : Time.THEN;
  }

  private Span near() {
    List<SentenceReading> before = reading.before(sentence, NEAR);
    List<SentenceReading> after = reading.after(sentence, NEAR);
    Span from = before.isEmpty() ? sentence.span() : before.getFirst().span();
    return from.to((after.isEmpty() ? sentence : after.getLast()).span());
  }
}
