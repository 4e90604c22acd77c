package org.stet.curate;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.fact.EdtfDate;

/** A fact as somebody tells it in a sentence; people and offices are still words. */
public sealed interface Assertion {
  /** The words for the person. */
  String person();

  /** Somebody took an office. */
  record Took(String person, String office, EdtfDate from) implements Assertion {}

  /** Somebody left an office. */
  record Left(String person, String office, EdtfDate on) implements Assertion {}

  /** Somebody held an office from a day to a day. */
  record Held(String person, String office, EdtfDate from, EdtfDate to) implements Assertion {}

  /** Somebody was born. */
  record Born(String person, EdtfDate on) implements Assertion {}

  /** Somebody died. */
  record Died(String person, EdtfDate on) implements Assertion {}

  /** The sentences that are understood, for people. */
  List<String> FORMS =
      List.of(
          "Jane Roe became mayor of Springfield on 2026-03-01",
          "Jane Roe was sworn in as (or: took office as) mayor of Springfield on March 1, 2026",
          "Jane Roe has been mayor of Springfield since 2026-03",
          "Jane Roe resigned as (or: left office as, stepped down as) mayor of Springfield on 2026-03-01",
          "Jane Roe was mayor of Springfield from 2018 to 2026-03-01",
          "Jane Roe was born on 1970-05-04",
          "Jane Roe died on 2026-03-01");

  /** Reads a sentence; empty when it has none of the forms or a date is none. */
  static Optional<Assertion> read(String sentence) {
    String plain = sentence.strip().replaceAll("\\s+", " ").replaceFirst("\\.$", "");
    return Forms.held(plain)
        .or(() -> Forms.took(plain))
        .or(() -> Forms.left(plain))
        .or(() -> Forms.life(plain));
  }

  /** How the forms are told apart. */
  final class Forms {
    private static final Pattern TOOK =
        Pattern.compile(
            "(.+?) (?:(?:became|was sworn in as|took office as) (?:the )?(.+) (?:on|in)"
                + "|has been (?:the )?(.+) since) (.+)");
    private static final Pattern LEFT =
        Pattern.compile(
            "(.+?) (?:resigned as|left office as|stepped down as) (?:the )?(.+) (?:on|in) (.+)");
    private static final Pattern HELD =
        Pattern.compile("(.+?) was (?:the )?(.+) from (.+?),? to (.+)");
    private static final Pattern LIFE = Pattern.compile("(.+?) (was born|died) (?:on|in) (.+)");

    private Forms() {}

    private static Optional<Assertion> took(String sentence) {
      Matcher matcher = TOOK.matcher(sentence);
      return matcher.matches()
          ? WrittenDate.parse(matcher.group(4))
              .map(
                  from ->
                      new Took(
                          matcher.group(1),
                          Optional.ofNullable(matcher.group(2)).orElseGet(() -> matcher.group(3)),
                          from))
          : Optional.empty();
    }

    private static Optional<Assertion> left(String sentence) {
      Matcher matcher = LEFT.matcher(sentence);
      return matcher.matches()
          ? WrittenDate.parse(matcher.group(3))
              .map(on -> new Left(matcher.group(1), matcher.group(2), on))
          : Optional.empty();
    }

    private static Optional<Assertion> held(String sentence) {
      Matcher matcher = HELD.matcher(sentence);
      if (!matcher.matches()) {
        return Optional.empty();
      }
      Optional<EdtfDate> from = WrittenDate.parse(matcher.group(3));
      Optional<EdtfDate> to = WrittenDate.parse(matcher.group(4));
      return from.isPresent() && to.isPresent()
          ? Optional.of(new Held(matcher.group(1), matcher.group(2), from.get(), to.get()))
          : Optional.empty();
    }

    private static Optional<Assertion> life(String sentence) {
      Matcher matcher = LIFE.matcher(sentence);
      if (!matcher.matches()) {
        return Optional.empty();
      }
      boolean isBirth = matcher.group(2).equals("was born");
      return WrittenDate.parse(matcher.group(3))
          .map(on -> isBirth ? new Born(matcher.group(1), on) : new Died(matcher.group(1), on));
    }
  }
}
