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
import org.stet.mention.Numeral;
import org.stet.mention.Reading;
import org.stet.mention.SentenceReading;
import org.stet.mention.TimeHints;
import org.stet.mention.Word;
import org.stet.mention.WordList;
import org.stet.text.Block;

/** Holds the age of somebody of the facts against the day of birth. */
final class KnownAge {
  /** An article is written some days before it is printed, and read some days after. */
  private static final int TOLERANCE_DAYS = 3;

  /** So long after a death, news still tells it, and gives the age at death. */
  private static final int MOURNING_DAYS = 60;

  /** So many sentences back, a year still sets the time of an age. */
  private static final int NEARBY = 3;

  /** Words by which a sentence tells an age of another time. */
  private static final WordList OTHER_TIMES =
      WordList.of("then time photo file pictured portrait ago");

  /** Numbers beside names in a sentence with one of these are shares of a vote, or points. */
  private static final WordList COUNTING =
      WordList.of("poll polls polling points percent pct votes electoral scored homers yards");

  private static final Set<String> PRESENT = Set.of("is", "has", "remains", "will", "would");
  private static final Set<String> LATELY = Set.of("today", "just", "recently", "week", "month");

  private final AgeClaim claim;
  private final ToldAge told;
  private final Person person;
  private final boolean isInFull;
  private final Reading reading;

  KnownAge(AgeClaim claim, AgeClaim.Who.Known known, Reading reading) {
    this.claim = claim;
    this.told = claim.told();
    this.person = known.person();
    this.isInFull = known.isInFull();
    this.reading = reading;
  }

  Verdict judge() {
    if (reading.published().isEmpty()) {
      return new Verdict.Undecided(Verdict.Reason.DATE_UNKNOWN);
    }
    if (person.born().isEmpty() || claim.sentence().hasAnyOf(COUNTING)) {
      return new Verdict.Undecided(Verdict.Reason.NO_FACT);
    }
    return judge(person.born().get(), reading.published().get());
  }

  private Verdict judge(EdtfDate born, LocalDate day) {
    List<Evidence> evidence = List.of(Life.of(person));
    List<Ages> right = right(born, day);
    if (right.stream().anyMatch(ages -> ages.contains(told.years()))) {
      return new Verdict.Supported(evidence);
    }
    Ages now = right.getFirst();
    if (!mayBeWrong(now, day) || mayBeOfOtherTime(born, now)) {
      return new Verdict.Undecided(Verdict.Reason.TIME_UNCLEAR);
    }
    if (!isSurelyThePerson(now)) {
      return new Verdict.Undecided(Verdict.Reason.NO_FACT);
    }
    return contradiction(now, evidence);
  }

  /** The ages that fit, that of the time which the claim most likely speaks of first. */
  private List<Ages> right(EdtfDate born, LocalDate day) {
    List<Ages> ages = new ArrayList<>();
    Optional<EdtfDate> died = person.died().filter(d -> !d.earliest().isAfter(day));
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
  private boolean mayBeWrong(Ages now, LocalDate day) {
    boolean isLongDead =
        person.died().filter(d -> d.latest().isBefore(day.minusDays(MOURNING_DAYS))).isPresent();
    boolean isOfNow =
        switch (told.form()) {
          case BESIDE, YEAR_OLD, IS -> !isLongDead;
          case DIED -> person.died().isPresent();
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
    return sentence.words().stream().anyMatch(KnownAge::isLately)
        && windows(sentence).isEmpty()
        && !sentence.hasAnyOf(OTHER_TIMES);
  }

  private static boolean isLately(Word word) {
    return Calendar.weekday(word).isPresent() || LATELY.contains(word.key());
  }

  /** An age that the person had at a time which is told nearby, or that a caption may be from. */
  private boolean mayBeOfOtherTime(EdtfDate born, Ages now) {
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

  /**
   * Many people share a name with somebody of the facts. The age of a namesake is rarely one slip
   * away from that of the person, and the article does not speak of the person's office.
   */
  private boolean isSurelyThePerson(Ages now) {
    Attested attested = Attested.in(reading);
    return attested.isTitled(person)
        ? now.isSlip(told.years()) || told.years() > now.oldest()
        : now.isSlip(told.years()) && attested.isSure(person) && !isResident();
  }

  /** "John Roberts, 34, of Dover". */
  private boolean isResident() {
    SentenceReading sentence = claim.sentence();
    int end = told.number().end();
    return end < sentence.size() && sentence.word(end).is("of");
  }

  private Verdict contradiction(Ages now, List<Evidence> evidence) {
    boolean isDeath = told.form() == Form.DIED;
    int age = now.youngest() == now.oldest() ? now.oldest() : nearest(now);
    String message =
        isDeath
            ? "%s died at %d, not %d.".formatted(person.name(), age, told.years())
            : "%s was %d years old at the time, not %d."
                .formatted(person.name(), age, told.years());
    boolean isSure =
        Math.abs(told.years() - age) > 1 && (isInFull || Attested.in(reading).isTitled(person));
    return new Verdict.Contradicted(message, evidence, repairs(age), isSure);
  }

  /** Where the birthday is near, the age on the day of publication. */
  private int nearest(Ages now) {
    LocalDate day = reading.published().orElseThrow();
    Ages today = Ages.between(person.born().orElseThrow(), day, day);
    return person.died().isPresent() ? now.oldest() : today.oldest();
  }

  private List<Repair> repairs(int age) {
    Numeral number = told.number();
    boolean isDigits = claim.sentence().word(number.first()).letters() == Word.Letters.DIGITS;
    return isDigits ? List.of(new Repair(claim.span(), String.valueOf(age))) : List.of();
  }
}
