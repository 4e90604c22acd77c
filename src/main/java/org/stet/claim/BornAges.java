package org.stet.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stet.claim.ToldAge.Form;
import org.stet.mention.Gap;
import org.stet.mention.Numeral;
import org.stet.mention.Reading;
import org.stet.mention.SentenceReading;
import org.stet.mention.WordList;

/** Finds ages of people whose birth the article tells too, whoever they are. */
final class BornAges {
  /** "born to a doctor and a nurse in a village near Nairobi in 1936": so far a date may stand. */
  private static final int REACH = 12;

  private static final Set<String> PRONOUNS = Set.of("he", "she");

  /** Behind these, a date or an age is that of something or somebody else. */
  private static final WordList OTHERS =
      WordList.of(
          """
          who when whose after before since while until moved emigrated raised grew that which became
          """);

  private static final WordList RELATIVES =
      WordList.of(
          """
          son daughter wife husband widow widower brother sister father mother twin twins child children
          """);

  private final Reading reading;
  private final List<AgeClaim> found = new ArrayList<>();

  private BornAges(Reading reading) {
    this.reading = reading;
  }

  static List<AgeClaim> in(Reading reading) {
    BornAges ages = new BornAges(reading);
    for (CuedSentence cued : Cues.in(reading, Cue.BIRTH)) {
      SentenceReading sentence = cued.sentence();
      for (int i = cued.next(Cue.BIRTH, 0); i < sentence.size(); i = cued.next(Cue.BIRTH, i + 1)) {
        ages.read(sentence, i);
      }
    }
    return ages.found;
  }

  private void read(SentenceReading sentence, int born) {
    Optional<PrintedDate> date = date(sentence, born + 1);
    if (date.isEmpty()) {
      return;
    }
    int end = endOf(sentence, date.get());
    if (born == 0) {
      obituary(sentence, date.get(), end);
    } else if (isPronounOf(sentence, born)) {
      death(sentence, date.get());
    }
    present(sentence, date.get(), end);
  }

  /** The first date with a year behind a word, in the same clause. */
  private Optional<PrintedDate> date(SentenceReading sentence, int first) {
    int end = Math.min(sentence.size(), first + REACH);
    for (int i = first; i < end && !OTHERS.contains(sentence.word(i).key()); i++) {
      Optional<PrintedDate> date = PrintedDate.at(sentence, i, reading);
      if (date.isPresent()) {
        return date.filter(d -> d.year().isPresent());
      }
    }
    return Optional.empty();
  }

  private static int endOf(SentenceReading sentence, PrintedDate date) {
    int end = 0;
    while (end < sentence.size() && sentence.word(end).span().start() < date.span().end()) {
      end++;
    }
    return end;
  }

  /** "He was born", "She was born": the one of the sentence before. */
  private static boolean isPronounOf(SentenceReading sentence, int born) {
    return born == 2 && PRONOUNS.contains(sentence.word(0).key()) && sentence.word(1).is("was");
  }

  /** "Born in the Bronx in 1924, she was 89." behind the sentence that tells the death. */
  private void obituary(SentenceReading sentence, PrintedDate date, int end) {
    boolean fits =
        end + 2 < sentence.size()
            && sentence.word(end).gap() == Gap.COMMA
            && PRONOUNS.contains(sentence.word(end).key())
            && sentence.word(end + 1).is("was");
    if (fits && reading.before(sentence, 2).stream().anyMatch(BornAges::tellsDeath)) {
      numeral(sentence, end + 2)
          .filter(n -> n.end() == sentence.size())
          .ifPresent(n -> add(n, Form.DIED, date));
    }
  }

  /** "Jane Roe died on Tuesday, aged 89. She was born in 1924". */
  private void death(SentenceReading sentence, PrintedDate date) {
    reading.before(sentence, 1).stream()
        .filter(before -> tellsDeath(before) && !before.hasAnyOf(RELATIVES))
        .flatMap(before -> before.numerals().stream().filter(n -> isAtDeath(n, before)))
        .findFirst()
        .ifPresent(number -> add(number, Form.DIED, date));
  }

  /** "died on Tuesday aged 89", "died at the age of 89". */
  private static boolean isAtDeath(Numeral number, SentenceReading sentence) {
    return number.whole().isPresent()
        && (isAged(number)
            || AgeScanner.in(sentence).stream()
                .anyMatch(t -> t.form() == Form.DIED && t.number().equals(number)));
  }

  private static boolean tellsDeath(SentenceReading sentence) {
    return sentence.words().stream().filter(w -> w.is("died")).count() == 1;
  }

  private static boolean isAged(Numeral number) {
    return number.first() > 0 && number.sentence().word(number.first() - 1).is("aged");
  }

  /** "who was born in 1922 and is 90". */
  private void present(SentenceReading sentence, PrintedDate date, int end) {
    boolean fits =
        end + 2 < sentence.size()
            && sentence.word(end).is("and")
            && sentence.word(end).gap() == Gap.SPACE
            && sentence.word(end + 1).is("is");
    if (fits) {
      numeral(sentence, end + 2)
          .filter(n -> n.end() == sentence.size() || sentence.word(n.end()).gap() != Gap.SPACE)
          .ifPresent(n -> add(n, Form.IS, date));
    }
  }

  private static Optional<Numeral> numeral(SentenceReading sentence, int first) {
    return sentence.numerals().stream()
        .filter(n -> n.first() == first && n.kind() == Numeral.Kind.CARDINAL)
        .filter(n -> !n.percent() && n.currency().isEmpty() && n.whole().isPresent())
        .findFirst();
  }

  private void add(Numeral number, Form form, PrintedDate date) {
    ToldAge told = new ToldAge(number, form, number.first(), true);
    found.add(
        new AgeClaim(
            told, date.span(), new AgeClaim.Who.Born(date), reading.isQuoted(number.span())));
  }
}
