package org.stet.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.stet.fact.EdtfDate;
import org.stet.mention.DatePhrase;
import org.stet.mention.NumberStyle;
import org.stet.mention.Numeral;
import org.stet.mention.Reading;
import org.stet.mention.SentenceReading;
import org.stet.mention.WordList;
import org.stet.text.Span;

/**
 * How manieth anniversary or birthday is kept of a day that the sentence itself names: "the 110th
 * anniversary of the earthquake of April 18, 1906".
 *
 * @param number the how manieth
 * @param date the day that comes back
 * @param years how many years ago it was, on the day of the article
 * @param quoted whether it stands inside quotation marks
 */
record DatedAnniversary(Numeral number, DatePhrase date, int years, boolean quoted)
    implements TimeClaim {
  private static final WordList OWN = WordList.of("his her their");

  /** Behind these, a date is that of something else. */
  private static final WordList OTHERS =
      WordList.of("after before since until and while but because");

  /** "born in a farmhouse near Strasburg on March 12": so far may a date stand. */
  private static final int REACH = 8;

  static List<DatedAnniversary> in(CuedSentence sentence, Reading reading) {
    if (!sentence.has(Cue.ANNIVERSARY) || reading.published().isEmpty()) {
      return List.of();
    }
    List<DatedAnniversary> found = new ArrayList<>();
    for (Numeral number : sentence.sentence().numerals()) {
      if (isCount(number) && sentence.is(number.end(), Cue.ANNIVERSARY)) {
        date(number).flatMap(d -> of(number, d, reading)).ifPresent(found::add);
      }
    }
    return found;
  }

  private static boolean isCount(Numeral number) {
    return number.kind() == Numeral.Kind.ORDINAL
        && number.whole().filter(n -> n > 1).isPresent()
        && number.end() < number.sentence().size();
  }

  private static Optional<DatePhrase> date(Numeral number) {
    boolean isBirthday = number.sentence().word(number.end()).is("birthday");
    return isBirthday ? birth(number) : first(number);
  }

  /** "of the earthquake of April 18, 1906": the first date behind. */
  private static Optional<DatePhrase> first(Numeral number) {
    SentenceReading sentence = number.sentence();
    int of = number.end() + 1;
    return of < sentence.size() && sentence.word(of).is("of")
        ? sentence.datePhrases().stream()
            .filter(d -> d.first() > of)
            .findFirst()
            .filter(d -> isFree(sentence, of, d.first()))
        : Optional.empty();
  }

  private static boolean isFree(SentenceReading sentence, int from, int to) {
    return IntStream.range(from, to).noneMatch(i -> OTHERS.contains(sentence.word(i).key()));
  }

  /** "was born on March 12, 1915, and celebrated his 100th birthday". */
  private static Optional<DatePhrase> birth(Numeral number) {
    SentenceReading sentence = number.sentence();
    boolean isOwn = number.first() > 0 && OWN.contains(sentence.word(number.first() - 1).key());
    return sentence.datePhrases().stream()
        .filter(d -> isOwn && d.end() < number.first())
        .filter(
            d ->
                IntStream.range(Math.max(0, d.first() - REACH), d.first())
                    .anyMatch(i -> sentence.word(i).is("born")))
        .findFirst();
  }

  private static Optional<DatedAnniversary> of(Numeral number, DatePhrase date, Reading reading) {
    LocalDate now = reading.published().orElseThrow();
    int years = date.isDay() ? AnniversaryWords.yearsSince(date.earliest(), now) : -1;
    return years > 0 && AnniversaryWords.isKept(number)
        ? Optional.of(new DatedAnniversary(number, date, years, reading.isQuoted(number.span())))
        : Optional.empty();
  }

  @Override
  public Span span() {
    return number.span();
  }

  @Override
  public String says() {
    return "the %s %s of %s".formatted(printed(), kind(), date.words());
  }

  private String printed() {
    return number.sentence().text(number.first(), number.end());
  }

  private String kind() {
    return number.sentence().word(number.end()).key();
  }

  @Override
  public Verdict judge(Reading reading) {
    Evidence evidence =
        new Evidence.FromArticle(
            "The article names the day.", number.sentence().spanOf(date.first(), date.end()));
    if (number.whole().orElseThrow() == years) {
      return new Verdict.Supported(List.of(evidence));
    }
    int year = date.year() + years - number.whole().orElseThrow();
    return new Verdict.Contradicted(
        "It is the %s %s of %s, not the %s."
            .formatted(
                NumberStyle.ordinal(years),
                kind(),
                EdtfDate.words(date.earliest()),
                NumberStyle.ordinal(number.whole().orElseThrow())),
        List.of(evidence),
        List.of(
            new Repair(span(), NumberStyle.ordinalLike(printed(), years)),
            new Repair(number.sentence().word(date.yearAt()).span(), String.valueOf(year))),
        false);
  }
}
