package org.stet.claim;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.stet.claim.TermClaim.Edge;
import org.stet.fact.EdtfDate;
import org.stet.fact.Facts;
import org.stet.fact.Office;
import org.stet.mention.DatePhrase;
import org.stet.mention.Reading;
import org.stet.mention.SentenceReading;
import org.stet.mention.WordList;

/** Holds the date of a beginning or an end in office against the terms of that person. */
final class TermJudge {
  /** Sources count the day of the vote, of the oath or the next one. */
  private static final int HAND_OVER_DAYS = 7;

  /** A governor who is sworn in in January was chosen, and is told of, in the year before. */
  private static final int NEAR_DAYS = 31;

  /** With a month printed, no more than this blurs. */
  private static final int NEAR_MONTH_DAYS = 10;

  /** From a choice to the first day in office. */
  private static final int CHOICE_DAYS = 430;

  /** From an announcement to the last day in office. */
  private static final int NOTICE_DAYS = 200;

  /** Fewer than {@link Mood} has: "until" tells a date here, and "May" is a name or a month. */
  private static final WordList SUPPOSING =
      WordList.of(
          """
          if whether would could should might believe believes believed claim claims claimed insist
          insists insisted wish wishes imagine pretend unless not never
          """);

  private final TermClaim claim;
  private final Reading reading;
  private final LocalDate from;
  private final LocalDate to;

  TermJudge(TermClaim claim, Reading reading) {
    this.claim = claim;
    this.reading = reading;
    this.from = claim.date().earliest();
    this.to = claim.date().latest();
  }

  Verdict judge() {
    List<Facts.Tenure> tenures = tenures();
    Optional<Facts.Tenure> fitting =
        tenures.stream().filter(t -> edge(t).filter(this::fits).isPresent()).findFirst();
    if (fitting.isPresent()) {
      return new Verdict.Supported(List.of(Known.term(fitting.get())));
    }
    if (tenures.stream().anyMatch(t -> edge(t).isEmpty())) {
      return new Verdict.Undecided(Verdict.Reason.TERM_UNKNOWN);
    }
    if (!isAsserted()) {
      return new Verdict.Undecided(Verdict.Reason.NOT_ASSERTED);
    }
    if (mayBeOtherwise(tenures)) {
      return new Verdict.Undecided(Verdict.Reason.TIME_UNCLEAR);
    }
    return contradicted(nearest(runs(tenures)));
  }

  private boolean isAsserted() {
    SentenceReading sentence = claim.date().sentence();
    return Mood.isAsserting(sentence)
        && !sentence.hasAnyOf(SUPPOSING)
        && !sentence.tail().startsWith("?");
  }

  private List<Facts.Tenure> tenures() {
    return claim.offices().stream()
        .flatMap(o -> o.termsOf(claim.person()).stream().map(t -> new Facts.Tenure(o, t)))
        .toList();
  }

  private Optional<EdtfDate> edge(Facts.Tenure tenure) {
    return claim.edge() == Edge.START
        ? tenure.term().period().start()
        : tenure.term().period().end();
  }

  private boolean fits(EdtfDate edge) {
    long before =
        claim.wording().isLoose() && claim.edge() == Edge.START ? CHOICE_DAYS : HAND_OVER_DAYS;
    return isWithin(edge, before, HAND_OVER_DAYS);
  }

  /** Whether the printed date is at most so many days before the edge, or after it. */
  private boolean isWithin(EdtfDate edge, long before, long after) {
    return !to.isBefore(edge.earliest().minusDays(before))
        && !from.isAfter(edge.latest().plusDays(after));
  }

  private boolean mayBeOtherwise(List<Facts.Tenure> tenures) {
    return isOfAnyAssembly()
        || isOfUnknownTime(tenures)
        || tenures.stream().anyMatch(t -> isNear(edge(t).orElseThrow()))
        || tenures.stream().anyMatch(this::isAgain)
        || (!claim.wording().isTold() && isOfAnotherOffice());
  }

  /** "a senator since 2009": states have senators too. */
  private boolean isOfAnyAssembly() {
    return !claim.wording().isTold() && claim.offices().stream().anyMatch(Office::sharedTitle);
  }

  /** A term may be missing, or the date is still to come. */
  private boolean isOfUnknownTime(List<Facts.Tenure> tenures) {
    return !tenures.stream().map(Facts.Tenure::office).allMatch(o -> o.isCompleteSince(from))
        || reading.published().filter(day -> to.isAfter(day)).isPresent();
  }

  private boolean isNear(EdtfDate edge) {
    long days = claim.date().hasMonth() ? NEAR_MONTH_DAYS : NEAR_DAYS;
    long notice = claim.wording().isEvent() && claim.edge() == Edge.END ? NOTICE_DAYS : days;
    boolean isNotice = claim.date().hasMonth() || from.getYear() == edge.latest().getYear() - 1;
    return isWithin(edge, isNotice ? Math.max(days, notice) : days, days);
  }

  /** A second oath or vote, within the time in office. */
  private boolean isAgain(Facts.Tenure tenure) {
    return claim.wording().repeats() && tenure.term().period().touches(from, to);
  }

  /** The date of another office of the same person, which the words may mean. */
  private boolean isOfAnotherOffice() {
    return reading.facts().allTenuresOf(claim.person()).stream()
        .filter(t -> !claim.offices().contains(t.office()))
        .anyMatch(t -> edge(t).filter(this::fits).isPresent());
  }

  /** Edges of one run of consecutive terms; only its own first and last are edges of it. */
  private List<Facts.Tenure> runs(List<Facts.Tenure> tenures) {
    List<Facts.Tenure> ends =
        tenures.stream()
            .filter(t -> tenures.stream().noneMatch(other -> continues(t, other)))
            .toList();
    return ends.isEmpty() ? tenures : ends;
  }

  private boolean continues(Facts.Tenure tenure, Facts.Tenure other) {
    Facts.Tenure first = claim.edge() == Edge.START ? other : tenure;
    Facts.Tenure second = claim.edge() == Edge.START ? tenure : other;
    return tenure.office().equals(other.office())
        && first.term().period().start().isPresent()
        && first.term().period().earliest().isBefore(second.term().period().earliest())
        && first
            .term()
            .period()
            .touches(
                second.term().period().earliest().minusDays(NEAR_DAYS),
                second.term().period().earliest());
  }

  private Facts.Tenure nearest(List<Facts.Tenure> runs) {
    return runs.stream()
        .min(Comparator.comparingLong(t -> distance(edge(t).orElseThrow())))
        .orElseThrow();
  }

  private long distance(EdtfDate edge) {
    return Math.min(
        Math.abs(ChronoUnit.DAYS.between(edge.earliest(), from)),
        Math.abs(ChronoUnit.DAYS.between(edge.latest(), to)));
  }

  private Verdict contradicted(Facts.Tenure right) {
    EdtfDate edge = edge(right).orElseThrow();
    Office office = right.office();
    String message =
        claim.edge() == Edge.START ? "%s became %s %s, not in %s." : "%s was %s until %s, not %s.";
    String when = claim.edge() == Edge.START ? edge.when() : edge.words();
    return new Verdict.Contradicted(
        message.formatted(claim.person().name(), office.fullTitle(), when, claim.date().words()),
        List.of(Known.term(right)),
        repair(edge).toList(),
        false);
  }

  /** The year where only that is printed or wrong. */
  private Stream<Repair> repair(EdtfDate edge) {
    DatePhrase date = claim.date();
    boolean isYear = !date.hasMonth() || edge.earliest().getMonth() == date.earliest().getMonth();
    if (!isYear || edge.earliest().getYear() != edge.latest().getYear()) {
      return edge.isDay() ? Stream.of(new Repair(claim.span(), month(edge))) : Stream.empty();
    }
    return Stream.of(
        new Repair(
            date.sentence().spanOf(date.yearAt(), date.yearAt() + 1),
            String.valueOf(edge.earliest().getYear())));
  }

  /** "October 2015", or the day where a day is printed. */
  private String month(EdtfDate edge) {
    LocalDate day = edge.earliest();
    return claim.date().isDay()
        ? edge.words()
        : day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + day.getYear();
  }
}
