package org.stet.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stet.fact.EdtfDate;
import org.stet.fact.Facts;
import org.stet.fact.Office;
import org.stet.fact.Person;
import org.stet.mention.Modifier;
import org.stet.mention.SentenceReading;
import org.stet.mention.TitledName;
import org.stet.mention.WordList;

/**
 * Judges a title beside somebody who had it once and has it no longer. Most such words are right:
 * history, told without a "former". They are an error only where nothing tells of the past and the
 * sentence speaks of the present.
 */
final class PastHolder {
  /** So soon after a hand-over, a story may tell what the old holder did in office. */
  private static final int FRESH_DAYS = 60;

  /** How far back a year still sets the time of a sentence. */
  private static final int HISTORY_SENTENCES = 4;

  /** Nobody in the news is older, in years; and nobody lives so long after a term of office. */
  private static final int OLDEST = 110;

  private static final int OLDEST_RULE = 75;

  private static final int OLD_STORY = 30;

  /** Words by which a sentence tells of somebody's life and not of these days. */
  private static final WordList BIOGRAPHY =
      WordList.of(
          """
          once worked aide aides ago anniversary memoir memoirs biography died born widow widower
          wife husband mother father son daughter brother sister grandson granddaughter
          remembered history historian decades era clerked nominated appointee
          """);

  /** Words by which a sentence sets those after it in the past. */
  private static final WordList LOOKING_BACK =
      WordList.of("ago anniversary decades history historian memoir");

  /** Titles that are for life, whoever reigns. */
  private static final Set<String> ROYAL =
      Set.of("king", "queen", "emperor", "empress", "prince", "princess", "queen consort");

  private final OfficeCase office;
  private final Moment moment;
  private final Facts.Tenure last;

  PastHolder(OfficeCase office, Facts.Tenure last) {
    this.office = office;
    this.moment = office.moment();
    this.last = last;
  }

  /**
   * The verdict.
   *
   * @param isSure whether the title is understood and the name a full one
   */
  Verdict judge(boolean isSure) {
    if (isPartOfHistory(office.claim().pair().sentence())) {
      return new Verdict.Supported(List.of(Known.term(last)));
    }
    Optional<Facts.Tenure> now = office.holder(last.office());
    if (!isSure || now.isEmpty() || isToldOfThePast()) {
      return history();
    }
    boolean isPresent = Present.isSpokenOf(office.claim());
    boolean isSaid = isPresent && !(last.office().keepsTitle() && isAlive());
    return isPresent || !mayBeHistory() ? contradicted(now.get(), isSaid) : history();
  }

  /**
   * The title of the dead is theirs for good. Of the living it is outdated, but around a hand-over,
   * and where it is not even told of which place or body it is the title, nobody can say.
   */
  private Verdict history() {
    if (isLongDead() || ROYAL.contains(last.office().title())) {
      return new Verdict.Supported(List.of(Known.term(last)));
    }
    return isLongGone() && isTold()
        ? outdated()
        : new Verdict.Undecided(Verdict.Reason.TIME_UNCLEAR);
  }

  private Verdict outdated() {
    return new Verdict.Outdated(
        "%s was %s %s, not when this was published."
            .formatted(person().name(), last.office().fullTitle(), last.term().period().words()),
        List.of(Known.term(last)));
  }

  private Person person() {
    return last.term().person();
  }

  private Verdict contradicted(Facts.Tenure now, boolean isPresent) {
    return new Contradiction(office)
        .holder(Optional.of(now))
        .known(last)
        .say(
            "On %s, the %s was %s; %s held the office until %s."
                .formatted(
                    EdtfDate.words(moment.published().orElseThrow()),
                    last.office().fullTitle(),
                    now.term().person().name(),
                    person().name(),
                    last.term().period().end().map(EdtfDate::words).orElse("then")),
            isPresent);
  }

  private boolean isToldOfThePast() {
    SentenceReading sentence = office.claim().pair().sentence();
    return office.claim().quoted()
        || sentence.hasAnyOf(BIOGRAPHY)
        || office.reading().before(sentence, HISTORY_SENTENCES).stream()
            .anyMatch(s -> s.hasAnyOf(LOOKING_BACK))
        || moment.hints().looksBack()
        || !moment.speaksOfNow()
        || !isLongGone()
        || !isTold()
        || isPossessor(sentence)
        || isCalledFormer()
        || hasDiedLately();
  }

  /** "Attorney General William Barr's letter" may be an old one. */
  private boolean isPossessor(SentenceReading sentence) {
    int next = office.claim().name().end();
    return next < sentence.size() && sentence.word(next).isPossessive();
  }

  /**
   * Presidents keep the title in print, of the dead nobody says what they were, and who left many
   * years ago is named in history: such a sentence may tell of the past.
   */
  private boolean mayBeHistory() {
    LocalDate day = moment.published().orElseThrow();
    return last.office().keepsTitle()
        || !isAlive()
        || last.term().period().latest().isBefore(day.minusYears(OLD_STORY));
  }

  /** Many bodies have a spokesman and a director, and people go from one to another. */
  private boolean isTold() {
    Office held = last.office();
    if (held.sharedTitle()) {
      return office.title().qualifier().isPresent();
    }
    return held.of().isPlace()
        ? Anchor.isOfCountry(office.title(), held) || office.reading().names().mentions(held.of())
        : Anchor.isTold(office.title(), held, office.reading()) && !isBusyElsewhere();
  }

  private boolean isBusyElsewhere() {
    return office.reading().facts().tenuresOf(person()).stream()
        .anyMatch(t -> moment.touches(t.term()));
  }

  private boolean isAlive() {
    LocalDate day = moment.published().orElseThrow();
    boolean isOver =
        person().born().filter(b -> b.latest().isBefore(day.minusYears(OLDEST))).isPresent()
            || last.term().period().latest().isBefore(day.minusYears(OLDEST_RULE));
    return !isOver && person().died().filter(d -> d.latest().isBefore(day)).isEmpty();
  }

  private boolean isLongDead() {
    return !isAlive() && !hasDiedLately();
  }

  /** Who died lately is told of without a "former", and with the days of the week. */
  private boolean hasDiedLately() {
    LocalDate day = moment.published().orElseThrow();
    return person().died().filter(d -> d.latest().isAfter(day.minusYears(1))).isPresent()
        && !isAlive();
  }

  private boolean isLongGone() {
    LocalDate day = moment.published().orElseThrow();
    return last.term().period().latest().isBefore(day.minusDays(FRESH_DAYS));
  }

  /** Whether the article says elsewhere that the person had the title once. */
  private boolean isCalledFormer() {
    return office.reading().titledNames().stream()
        .filter(pair -> pair.title().has(Modifier.FORMER) || pair.title().has(Modifier.SOMEBODYS))
        .anyMatch(this::isSamePerson);
  }

  private boolean isSamePerson(TitledName pair) {
    List<String> keys = pair.name().bareKeys();
    return pair.people().contains(person())
        || office.reading().gazetteer().names().people(keys).contains(person());
  }

  /**
   * Whether the sentences before, in the same part of the article, tell of the person's time in
   * office: a year there sets the time of those that follow, and then the title is right.
   */
  private boolean isPartOfHistory(SentenceReading sentence) {
    return office.reading().before(sentence, HISTORY_SENTENCES).stream()
        .flatMap(s -> s.hints().windows().stream())
        .anyMatch(w -> last.term().period().touches(w.from(), w.to()));
  }
}
