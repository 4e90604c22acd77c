package org.stet.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.stet.claim.ToldAge.Form;
import org.stet.fact.EdtfDate;
import org.stet.fact.Person;
import org.stet.mention.Gap;
import org.stet.mention.Reading;
import org.stet.mention.SentenceReading;
import org.stet.mention.WordList;

/** Holds the age of somebody of the facts against the day of birth. */
final class KnownAge {
  /** Numbers beside names in a sentence with one of these are shares of a vote, or points. */
  private static final WordList COUNTING =
      WordList.of("poll polls polling points percent pct votes electoral scored homers yards");

  /** A trade is named in so few words; more of them tell of the person. */
  private static final int TRADE_WORDS = 2;

  private static final WordList DETERMINERS = WordList.of("the a an his her their its our my");

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
    List<Evidence> evidence = List.of(Life.upTo(day, person));
    OptionalInt year = yearOfBirthday();
    if (year.isPresent()) {
      return inYear(born, year.getAsInt(), evidence);
    }
    AgeTime time = new AgeTime(claim, person, reading);
    List<Ages> right = time.right(born, day);
    if (right.stream().anyMatch(ages -> ages.contains(told.years()))) {
      return new Verdict.Supported(evidence);
    }
    Ages now = right.getFirst();
    if (!time.isPlain(now, day) || time.mayBeOther(born, now)) {
      return new Verdict.Undecided(Verdict.Reason.TIME_UNCLEAR);
    }
    if (!isSurelyThePerson(now)) {
      return new Verdict.Undecided(Verdict.Reason.NO_FACT);
    }
    return contradiction(now, evidence);
  }

  /** "turned 93 in 2016": the year in which it was. */
  private OptionalInt yearOfBirthday() {
    SentenceReading sentence = claim.sentence();
    int end = told.number().end();
    int in = end < sentence.size() && sentence.word(end).is("birthday") ? end + 1 : end;
    boolean isTold =
        told.form() == Form.TURNED
            && in + 1 < sentence.size()
            && sentence.word(in).is("in")
            && PrintedDate.isYear(sentence.word(in + 1));
    return isTold
        ? OptionalInt.of(Integer.parseInt(sentence.word(in + 1).key()))
        : OptionalInt.empty();
  }

  private Verdict inYear(EdtfDate born, int year, List<Evidence> evidence) {
    int age = year - born.earliest().getYear();
    if (age == told.years()) {
      return new Verdict.Supported(evidence);
    }
    boolean isSure = Attested.in(reading).isSure(person) && Ages.isNear(age, told.years());
    if (!isSure || born.earliest().getYear() != born.latest().getYear()) {
      return new Verdict.Undecided(Verdict.Reason.TIME_UNCLEAR);
    }
    return new Verdict.Contradicted(
        "%s turned %d in %d, not %d.".formatted(person.name(), age, year, told.years()),
        evidence,
        told.repairs(age),
        isInFull);
  }

  /**
   * Many people share a name with somebody of the facts. The age of a namesake is rarely one slip
   * away from that of the person, and the article does not speak of the person's office.
   */
  private boolean isSurelyThePerson(Ages now) {
    Attested attested = Attested.in(reading);
    return attested.isTitled(person)
        ? now.isSlip(told.years()) || told.years() > now.oldest()
        : now.isSlip(told.years()) && attested.isSure(person) && !isResident() && !isPrivate();
  }

  /** "John Roberts, 34, of Dover". */
  private boolean isResident() {
    SentenceReading sentence = claim.sentence();
    int end = told.number().end();
    return end < sentence.size() && sentence.word(end).is("of");
  }

  /** "The owner, Elizabeth Warren, 66": somebody introduced by a trade and by no office. */
  private boolean isPrivate() {
    SentenceReading sentence = claim.sentence();
    int name = Affiliation.firstOf(sentence, claim.name());
    if (name < 2 || name >= sentence.size() || sentence.word(name).gap() != Gap.COMMA) {
      return false;
    }
    boolean isOffice = sentence.titles().stream().anyMatch(t -> t.end() == name);
    int first = name - 1;
    while (first > Math.max(0, name - 1 - TRADE_WORDS)
        && sentence.word(first).gap() == Gap.SPACE
        && !DETERMINERS.contains(sentence.word(first).key())) {
      first--;
    }
    return !isOffice && DETERMINERS.contains(sentence.word(first).key());
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
    return new Verdict.Contradicted(message, evidence, told.repairs(age), isSure);
  }

  /** Where the birthday is near, the age on the day of publication. */
  private int nearest(Ages now) {
    LocalDate day = reading.published().orElseThrow();
    Ages today = Ages.between(person.born().orElseThrow(), day, day);
    return AgeTime.death(person, day).isPresent() ? now.oldest() : today.oldest();
  }
}
