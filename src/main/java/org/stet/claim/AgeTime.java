package org.stet.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stet.claim.ToldAge.Form;
import org.stet.fact.EdtfDate;
import org.stet.fact.Person;
import org.stet.mention.Calendar;
import org.stet.mention.Gap;
import org.stet.mention.Reading;
import org.stet.mention.SentenceReading;
import org.stet.mention.TimeHints;
import org.stet.mention.Word;
import org.stet.mention.WordList;
import org.stet.text.Block;

/** Of which time an age of somebody of the facts is told. */
final class AgeTime {
  /** An article is written some days before it is printed, and read some days after. */
  private static final int TOLERANCE_DAYS = 3;

  /** So long after a death, news still gives the age at death, as at the end of the year. */
  private static final int MOURNING_DAYS = 370;

  /** So many sentences back, a year still sets the time of an age. */
  private static final int NEARBY = 8;

  /** Words by which a sentence tells an age of another time. */
  private static final WordList OTHER_TIMES =
      WordList.of("then time photo file pictured portrait ago");

  private static final Set<String> PRESENT = Set.of("is", "has", "remains", "will", "would");
  private static final Set<String> LATELY = Set.of("today", "just", "recently", "week", "month");

  private final AgeClaim claim;
  private final ToldAge told;
  private final Person person;
  private final Reading reading;

  AgeTime(AgeClaim claim, Person person, Reading reading) {
    this.claim = claim;
    this.told = claim.told();
    this.person = person;
    this.reading = reading;
  }

  /** When somebody died, if that was before a day. */
  static Optional<EdtfDate> death(Person person, LocalDate day) {
    return person.died().filter(d -> !d.earliest().isAfter(day));
  }

  /** The ages that fit, that of the time which the claim most likely speaks of first. */
  List<Ages> right(EdtfDate born, LocalDate day) {
    List<Ages> ages = new ArrayList<>();
    Optional<EdtfDate> died = death(person, day);
    LocalDate from = day.minusDays(TOLERANCE_DAYS);
    LocalDate to = day.plusDays(TOLERANCE_DAYS);
    died.ifPresent(d -> ages.add(Ages.between(born, d.earliest(), d.latest())));
    if (died.isEmpty() || told.form() != Form.DIED) {
      ages.add(Ages.between(born, from, isAhead() ? to.plusYears(1) : to));
      windows(claim.sentence()).stream()
          .filter(w -> !isThisYear(w, day))
          .forEach(w -> ages.add(Ages.between(born, w.from(), w.to())));
    }
    return ages;
  }

  /** The year of publication beside an age of these days makes it no less one of that day. */
  private boolean isThisYear(TimeHints.Window window, LocalDate day) {
    boolean isOfNow =
        switch (told.form()) {
          case BESIDE, YEAR_OLD, IS, AT -> true;
          case WAS, TURNED, TURNS, DIED, WOULD -> false;
        };
    return isOfNow && window.from().getYear() == day.getYear();
  }

  private boolean isAhead() {
    return told.form() == Form.TURNS || told.form() == Form.WOULD;
  }

  private static List<TimeHints.Window> windows(SentenceReading sentence) {
    return sentence.hints().windows();
  }

  /** Whether the wording tells an age of these days that can be held against the facts. */
  boolean isPlain(Ages now, LocalDate day) {
    boolean isLongDead =
        person.died().filter(d -> d.latest().isBefore(day.minusDays(MOURNING_DAYS))).isPresent();
    boolean isOfNow =
        switch (told.form()) {
          case BESIDE, YEAR_OLD, IS -> !isLongDead;
          case DIED -> death(person, day).isPresent();
          case AT -> !isLongDead && isPresentBehindName();
          case TURNED -> !isLongDead && tellsOfThisWeek();
          case WAS, TURNS, WOULD -> false;
        };
    boolean isDependent =
        told.isNameBefore() && NamedBeside.isDependent(claim.sentence(), claim.name());
    return isOfNow && now.isExact() && !isDependent;
  }

  private boolean isPresentBehindName() {
    SentenceReading sentence = claim.sentence();
    return sentence.words().stream()
        .filter(w -> w.span().start() >= claim.name().end())
        .findFirst()
        .filter(w -> w.gap() == Gap.SPACE && PRESENT.contains(w.key()))
        .isPresent();
  }

  private boolean tellsOfThisWeek() {
    SentenceReading sentence = claim.sentence();
    return sentence.words().stream().anyMatch(AgeTime::isLately)
        && windows(sentence).isEmpty()
        && !sentence.hasAnyOf(OTHER_TIMES);
  }

  private static boolean isLately(Word word) {
    return Calendar.weekday(word).isPresent() || LATELY.contains(word.key());
  }

  /** An age that the person had at a time which is told nearby, or that a caption may be from. */
  boolean mayBeOther(EdtfDate born, Ages now) {
    if (told.form() == Form.DIED) {
      return false;
    }
    SentenceReading sentence = claim.sentence();
    boolean isYounger = told.years() < now.youngest();
    return sentence.hasAnyOf(OTHER_TIMES)
        || isBeforeWhen(sentence)
        || (isYounger && sentence.kind() == Block.Kind.CAPTION)
        || (isYounger && !now.isSlip(told.years()))
        || (isYounger && isToldOf(born));
  }

  /** "Joe Biden, 29, was young when he came to Washington". */
  private boolean isBeforeWhen(SentenceReading sentence) {
    return sentence.words().stream()
        .anyMatch(w -> w.is("when") && w.span().start() > claim.span().end());
  }

  private boolean isToldOf(EdtfDate born) {
    List<TimeHints.Window> windows = new ArrayList<>(windows(claim.sentence()));
    reading.before(claim.sentence(), NEARBY).forEach(s -> windows.addAll(windows(s)));
    return windows.stream()
        .map(w -> Ages.between(born, w.from().minusYears(1), w.to().plusYears(1)))
        .anyMatch(ages -> ages.contains(told.years()));
  }
}
