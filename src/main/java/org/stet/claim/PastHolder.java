package org.stet.claim;

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

/**
 * Judges a title beside somebody who had it once and has it no longer. Most such words are right:
 * history, told without a "former". They are an error where nothing tells of the past and the
 * sentence speaks of the present, and doubtful where all signs together tell of these days.
 */
final class PastHolder {
  /** How far back a year still sets the time of a sentence. */
  private static final int HISTORY_SENTENCES = 4;

  /** Titles that are for life, whoever reigns. */
  private static final Set<String> ROYAL =
      Set.of("king", "queen", "emperor", "empress", "prince", "princess", "queen consort");

  private final OfficeCase office;
  private final Moment moment;
  private final Facts.Tenure last;
  private final AfterTerm after;

  PastHolder(OfficeCase office, Facts.Tenure last) {
    this.office = office;
    this.moment = office.moment();
    this.last = last;
    this.after = new AfterTerm(office, last);
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
    if (!isSure || now.isEmpty() || mayBeRight()) {
      return history();
    }
    if (hasAnotherTitleThere() && !moment.hints().looksBack() && moment.speaksOfNow()) {
      return contradicted(now.get(), false);
    }
    if (isToldOfThePast()) {
      return isOneOfTwo() && PastSigns.of(office, last).tellOfNow()
          ? contradicted(now.get(), false)
          : history();
    }
    if (Present.isSpokenOf(office.claim())) {
      return contradicted(now.get(), !(last.office().keepsTitle() && after.isAlive()));
    }
    PastSigns signs = PastSigns.of(office, last);
    boolean isNews = after.isOfOurTime() && signs.standAlone();
    return isNews || (isOneOfTwo() && signs.tellOfNow())
        ? contradicted(now.get(), false)
        : history();
  }

  /**
   * The title of the dead is theirs for good. Of the living it is outdated, but around a hand-over,
   * and where it is not even told of which place or body it is the title, nobody can say.
   */
  private Verdict history() {
    if (after.isLongDead() || ROYAL.contains(last.office().title())) {
      return new Verdict.Supported(List.of(Known.term(last)));
    }
    return after.isLongGone() && isTold()
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

  /** Whether something rules a slip out, or leaves open which title it is. */
  private boolean mayBeRight() {
    return office.claim().quoted()
        || !after.isLongGone()
        || !isTold()
        || isRelated()
        || isCalledFormer()
        || after.hasDiedLately();
  }

  private boolean isToldOfThePast() {
    Retrospect retrospect = new Retrospect(office);
    boolean isDoubtful = !last.office().of().isPlace() && after.isBusyElsewhere();
    return retrospect.isBiography()
        || retrospect.isLedUpTo()
        || moment.hints().looksBack()
        || !moment.speaksOfNow()
        || isDoubtful
        || isPossessor(office.claim().pair().sentence());
  }

  /** "Prime Minister Indira Gandhi's grandson": of the other it is news, not of the holder. */
  private boolean isRelated() {
    return isPossessor(office.claim().pair().sentence()) && new Retrospect(office).isBiography();
  }

  /** "Attorney General William Barr's letter" may be an old one. */
  private boolean isPossessor(SentenceReading sentence) {
    int next = office.claim().name().end();
    return next < sentence.size() && sentence.word(next).isPossessive();
  }

  /** Whether it can only be one holder of the office in place of another. */
  private boolean isOneOfTwo() {
    boolean isOfOne = last.office().hasOneSeat() && !new Incumbent(office, last).isNamesake();
    boolean isBeside =
        switch (office.claim().pair().form()) {
          case BEFORE_NAME, BEFORE_COMMA, AFTER_COMMA -> true;
          case IN_LIST, COPULA, PAST_COPULA -> false;
        };
    return isOfOne && isBeside;
  }

  /** Who once led a committee and is now its ranking member, is hardly called by what is over. */
  private boolean hasAnotherTitleThere() {
    return !last.office().of().isPlace()
        && last.office().hasOneSeat()
        && office.reading().facts().tenuresOf(person()).stream()
            .filter(t -> !t.office().equals(last.office()))
            .anyMatch(t -> t.office().of().equals(last.office().of()) && moment.touches(t.term()));
  }

  /** Many bodies have a spokesman and a director, and people go from one to another. */
  private boolean isTold() {
    Office held = last.office();
    if (held.sharedTitle()) {
      return office.title().qualifier().isPresent();
    }
    return held.of().isPlace()
        ? Anchor.isOfCountry(office.title(), held) || office.reading().names().mentions(held.of())
        : Anchor.isTold(office.title(), held, office.reading());
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
