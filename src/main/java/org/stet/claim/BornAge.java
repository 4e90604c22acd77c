package org.stet.claim;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stet.fact.EdtfDate;
import org.stet.mention.Reading;
import org.stet.mention.SentenceReading;
import org.stet.mention.WordList;

/** Holds an age against the day or the year of birth that the article itself gives. */
final class BornAge {
  /** An obituary may be printed so many days after the death. */
  private static final int DAYS = 45;

  /** A death told with a weekday is news. */
  private static final WordList WEEKDAYS =
      WordList.of("monday tuesday wednesday thursday friday saturday sunday yesterday");

  private final AgeClaim claim;
  private final PrintedDate born;
  private final Reading reading;

  BornAge(AgeClaim claim, AgeClaim.Who.Born who, Reading reading) {
    this.claim = claim;
    this.born = who.date();
    this.reading = reading;
  }

  Verdict judge() {
    Optional<Ages> ages = reading.published().flatMap(this::ages);
    if (ages.isEmpty()) {
      return new Verdict.Undecided(Verdict.Reason.DATE_UNKNOWN);
    }
    List<Evidence> evidence =
        List.of(new Evidence.FromArticle("The article tells of the birth there.", born.span()));
    int years = claim.told().years();
    if (ages.get().contains(years)) {
      return new Verdict.Supported(evidence);
    }
    if (isOfOtherTime(reading.published().orElseThrow()) || !ages.get().isSlip(years)) {
      return new Verdict.Undecided(Verdict.Reason.TIME_UNCLEAR);
    }
    return contradiction(ages.get(), evidence);
  }

  private Verdict contradiction(Ages ages, List<Evidence> evidence) {
    int years = claim.told().years();
    String right =
        ages.isExact() && ages.youngest() < ages.oldest()
            ? ages.youngest() + " or " + ages.oldest()
            : String.valueOf(ages.oldest());
    return new Verdict.Contradicted(
        "Somebody born %s was %s years old at the time, not %d.".formatted(words(), right, years),
        evidence,
        repairs(ages, years),
        Math.min(Math.abs(years - ages.youngest()), Math.abs(years - ages.oldest())) > 1);
  }

  /** Either the age is wrong, or the year of birth. */
  private List<Repair> repairs(Ages ages, int years) {
    List<Repair> repairs = new ArrayList<>(claim.told().repairs(ages.oldest()));
    int year = born.year().orElseThrow() + ages.oldest() - years;
    born.yearSpan().ifPresent(span -> repairs.add(new Repair(span, String.valueOf(year))));
    return repairs;
  }

  /** How old somebody of that day or year is at publication, or was shortly before. */
  private Optional<Ages> ages(LocalDate published) {
    int year = born.year().orElseThrow();
    Optional<LocalDate> day = born.date().flatMap(d -> YearlessDate.in(d, year));
    if (born.date().isPresent() && day.isEmpty()) {
      return Optional.empty();
    }
    LocalDate first = day.orElse(LocalDate.of(year, 1, 1));
    LocalDate last = day.orElse(LocalDate.of(year, 12, 31));
    LocalDate to = published.plusDays(1);
    LocalDate from =
        claim.told().form() == ToldAge.Form.DIED
            ? published.minusDays(DAYS)
            : published.minusDays(3);
    return last.isAfter(from)
        ? Optional.empty()
        : Optional.of(
            new Ages(
                (int) ChronoUnit.YEARS.between(last, from),
                (int) ChronoUnit.YEARS.between(first, to)));
  }

  /** Whether a sentence names another time than that of the publication. */
  private boolean isOfOtherTime(LocalDate published) {
    if (claim.told().form() == ToldAge.Form.IS) {
      return false;
    }
    return reading.before(claim.sentence(), 2).stream().anyMatch(s -> isOfOtherTime(s, published))
        || (!claim.sentence().span().contains(born.span())
            && isOfOtherTime(claim.sentence(), published));
  }

  private static boolean isOfOtherTime(SentenceReading sentence, LocalDate published) {
    boolean isOther =
        sentence.hasAnyOf(StrangerAge.OTHER_TIMES)
            || sentence.hints().windows().stream()
                .anyMatch(w -> w.to().isBefore(published.minusDays(DAYS)));
    return isOther && !sentence.hasAnyOf(WEEKDAYS);
  }

  private String words() {
    return born.date()
        .flatMap(d -> YearlessDate.in(d, born.year().orElseThrow()))
        .map(d -> "on " + EdtfDate.words(d) + ",")
        .orElse("in " + born.year().orElseThrow());
  }
}
