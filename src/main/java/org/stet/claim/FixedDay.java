package org.stet.claim;

import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.stet.mention.DatedWeekday;
import org.stet.mention.Reading;
import org.stet.mention.SentenceReading;
import org.stet.mention.WordList;
import org.stet.text.Span;

/**
 * On which day of the year something is that always is on that day, or on one of a few: "The first
 * day of spring is March 22".
 *
 * @param sentence the sentence
 * @param name its words
 * @param days when it is
 * @param date the day that is printed
 * @param quoted whether it stands inside quotation marks
 */
record FixedDay(SentenceReading sentence, String name, Days days, DatedWeekday date, boolean quoted)
    implements TimeClaim {
  /** Further off than this, the seasons of the other half of the world may be meant. */
  private static final int NEAR_DAYS = 10;

  private static final Set<String> VERBS = Set.of("is", "was", "falls", "fell");

  /** A day that is kept at another time. */
  private static final WordList MOVED =
      WordList.of(
          """
          observed celebrated moved parade party not n't instead early late meteorological orthodox if
          """);

  private static final int MOST_WORDS = 4;

  private static final Map<String, Days> KNOWN = new HashMap<>();

  static {
    add(Month.MARCH, 19, 21, "first day of spring", "spring equinox", "vernal equinox");
    add(Month.JUNE, 20, 22, "first day of summer", "summer solstice");
    add(Month.SEPTEMBER, 21, 24, "first day of fall", "first day of autumn", "autumnal equinox");
    add(Month.SEPTEMBER, 21, 24, "autumn equinox", "fall equinox");
    add(Month.DECEMBER, 20, 23, "first day of winter", "winter solstice");
    add(Month.DECEMBER, 24, 24, "christmas eve");
    add(Month.DECEMBER, 25, 25, "christmas day");
    add(Month.DECEMBER, 26, 26, "boxing day");
    add(Month.DECEMBER, 31, 31, "new year's eve");
    add(Month.JANUARY, 1, 1, "new year's day");
    add(Month.OCTOBER, 31, 31, "halloween");
    add(Month.FEBRUARY, 14, 14, "valentine's day");
    add(Month.FEBRUARY, 2, 2, "groundhog day");
    add(Month.MARCH, 17, 17, "st patrick's day");
    add(Month.MARCH, 8, 8, "international women's day");
    add(Month.APRIL, 22, 22, "earth day");
    add(Month.APRIL, 25, 25, "anzac day");
    add(Month.MAY, 5, 5, "cinco de mayo");
    add(Month.JUNE, 19, 19, "juneteenth");
    add(Month.JULY, 1, 1, "canada day");
    add(Month.JULY, 14, 14, "bastille day");
    add(Month.JANUARY, 26, 26, "australia day");
    add(Month.NOVEMBER, 5, 5, "bonfire night");
    add(Month.NOVEMBER, 11, 11, "veterans day", "armistice day", "remembrance day");
    add(Month.DECEMBER, 1, 1, "world aids day");
  }

  /** One day of a month, or several that follow each other. */
  record Days(Month month, int first, int last) {
    String words() {
      String name = month.name().charAt(0) + month.name().substring(1).toLowerCase(Locale.ROOT);
      return first == last ? name + " " + first : "%s %d to %d".formatted(name, first, last);
    }
  }

  private static void add(Month month, int first, int last, String... names) {
    Arrays.stream(names).forEach(name -> KNOWN.put(name, new Days(month, first, last)));
  }

  /** The last words of their names. */
  static Stream<String> lastWords() {
    return KNOWN.keySet().stream().map(name -> name.substring(name.lastIndexOf(' ') + 1));
  }

  static List<FixedDay> in(CuedSentence cued, Reading reading) {
    if (!cued.hasAll(Cue.FIXED_DAY, Cue.MONTH)) {
      return List.of();
    }
    SentenceReading sentence = cued.sentence();
    List<FixedDay> found = new ArrayList<>();
    for (int i = cued.next(Cue.FIXED_DAY, 0);
        i + 2 < sentence.size();
        i = cued.next(Cue.FIXED_DAY, i + 1)) {
      at(sentence, i + 1, reading).ifPresent(found::add);
    }
    return found.isEmpty() || sentence.hasAnyOf(MOVED) || !Mood.isAsserting(sentence)
        ? List.of()
        : found;
  }

  private static Optional<FixedDay> at(SentenceReading sentence, int end, Reading reading) {
    boolean isSaid = VERBS.contains(sentence.word(end).key());
    int date = end + 1 < sentence.size() && sentence.word(end + 1).is("on") ? end + 2 : end + 1;
    if (!isSaid || date >= sentence.size()) {
      return Optional.empty();
    }
    Optional<DatedWeekday> printed = reading.dateAt(sentence.word(date).span().start());
    return printed.flatMap(d -> known(sentence, end, d, reading));
  }

  private static Optional<FixedDay> known(
      SentenceReading sentence, int end, DatedWeekday date, Reading reading) {
    for (int first = Math.max(0, end - MOST_WORDS - 1); first < end; first++) {
      String name = name(sentence, first, end);
      Days days = KNOWN.get(name);
      if (days != null) {
        return Optional.of(new FixedDay(sentence, name, days, date, reading.isQuoted(date.span())))
            .filter(FixedDay::isInMonth);
      }
    }
    return Optional.empty();
  }

  private static String name(SentenceReading sentence, int first, int end) {
    StringBuilder name = new StringBuilder();
    for (int i = first; i < end; i++) {
      name.append(i == first || sentence.word(i).isPossessive() ? "" : " ");
      name.append(sentence.word(i).key());
    }
    return name.toString();
  }

  private boolean isInMonth() {
    return date.month() == days.month()
        && date.day() >= days.first() - NEAR_DAYS
        && date.day() <= days.last() + NEAR_DAYS;
  }

  @Override
  public Span span() {
    return date.daySpan();
  }

  @Override
  public String says() {
    return "%s is %s".formatted(name, new Days(date.month(), date.day(), date.day()).words());
  }

  @Override
  public Verdict judge(Reading reading) {
    Evidence evidence =
        new Evidence.FromArticle("Every year it is %s.".formatted(days.words()), date.span());
    if (date.day() >= days.first() && date.day() <= days.last()) {
      return new Verdict.Supported(List.of(evidence));
    }
    int right = date.day() < days.first() ? days.first() : days.last();
    boolean isOne = days.first() == days.last();
    return new Verdict.Contradicted(
        "The date of %s is %s, not %s."
            .formatted(name, days.words(), new Days(date.month(), date.day(), date.day()).words()),
        List.of(evidence),
        isOne ? List.of(new Repair(span(), String.valueOf(right))) : List.of(),
        false);
  }
}
