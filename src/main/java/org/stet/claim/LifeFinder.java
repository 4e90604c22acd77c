package org.stet.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.stet.mention.Gap;
import org.stet.mention.Reading;
import org.stet.mention.SentenceReading;
import org.stet.mention.Word;

/** Finds what an article says of births and deaths. */
final class LifeFinder {
  /** "born to a doctor and a nurse in a village near Nairobi in 1936": so far a date may stand. */
  private static final int REACH = 12;

  /** Words between a name and "born" or "died". */
  private static final Set<String> BEFORE_VERB =
      Set.of("was", "who", "has", "had", "shot", "also", "were");

  private static final Set<String> DEATHS = Set.of("died", "assassinated");

  /** The words at which {@link #read} looks. */
  static Stream<String> words() {
    return Stream.concat(Stream.of("born", "death", "late"), DEATHS.stream());
  }

  /** Behind these, a date belongs to something else. */
  private static final Set<String> OTHER_CLAUSE =
      Set.of(
          "but",
          "who",
          "when",
          "after",
          "before",
          "since",
          "while",
          "until",
          "died",
          "moved",
          "emigrated",
          "born",
          "raised",
          "grew",
          "as",
          "that",
          "which",
          "served",
          "became");

  private final Reading reading;
  private final NamedBeside named;
  private final List<LifeClaim> found = new ArrayList<>();

  private LifeFinder(Reading reading) {
    this.reading = reading;
    this.named = new NamedBeside(reading);
  }

  static List<LifeClaim> in(Reading reading) {
    LifeFinder finder = new LifeFinder(reading);
    for (CuedSentence cued : Cues.in(reading, Cue.LIFE, Cue.YEAR)) {
      SentenceReading sentence = cued.sentence();
      for (int i = 0; i < sentence.size(); i++) {
        if (cued.is(i, Cue.LIFE) || cued.is(i, Cue.YEAR)) {
          finder.read(sentence, i);
        }
      }
    }
    return finder.found;
  }

  private void read(SentenceReading sentence, int i) {
    Word word = sentence.word(i);
    switch (word.key()) {
      case "born" -> born(sentence, i);
      case "death" -> death(sentence, i);
      case "late" -> late(sentence, i);
      default -> {
        if (DEATHS.contains(word.key())) {
          died(sentence, i);
        } else if (PrintedDate.isYear(word) && sentence.gapText(i).strip().equals("(")) {
          years(sentence, i);
        }
      }
    }
  }

  private void add(SentenceReading sentence, PersonMention who, LifeClaim.Told told) {
    LifeClaim claim = new LifeClaim(sentence, who, told, false);
    found.add(new LifeClaim(sentence, who, told, reading.isQuoted(claim.span())));
  }

  private void born(SentenceReading sentence, int i) {
    boolean isBracketed = i > 0 && sentence.gapText(i).strip().equals("(");
    Optional<PersonMention> who = isBracketed ? named.endingAt(sentence, i) : subject(sentence, i);
    Optional<PrintedDate> date = date(sentence, i + 1);
    if (date.isEmpty() && isBracketed && i + 1 < sentence.size()) {
      date = Optional.of(sentence.word(i + 1)).filter(PrintedDate::isYear).map(PrintedDate::of);
    }
    if (who.isPresent() && date.isPresent()) {
      add(sentence, who.get(), new LifeClaim.Told.Born(date.get()));
    }
  }

  private void died(SentenceReading sentence, int i) {
    Optional<PersonMention> who = subject(sentence, i);
    Optional<PrintedDate> date = date(sentence, i + 1);
    if (who.isPresent() && date.isPresent()) {
      add(sentence, who.get(), new LifeClaim.Told.Died(date.get()));
    }
  }

  /** "Scalia's death in 2016". */
  private void death(SentenceReading sentence, int i) {
    if (i < 2 || !sentence.word(i - 1).isPossessive() || i + 2 >= sentence.size()) {
      return;
    }
    Optional<PersonMention> who = named.endingAt(sentence, i - 1);
    Optional<PrintedDate> date =
        PrintedDate.at(sentence, i + 2, reading)
            .filter(d -> sentence.word(i + 1).is("in") || sentence.word(i + 1).is("on"));
    if (who.isPresent() && date.isPresent()) {
      add(sentence, who.get(), new LifeClaim.Told.Died(date.get()));
    }
  }

  /** Who stands before a verb: "Joe Biden was", "Joe Biden, who was", or "Joe Biden," alone. */
  private Optional<PersonMention> subject(SentenceReading sentence, int verb) {
    int end = verb;
    while (end > 0 && BEFORE_VERB.contains(sentence.word(end - 1).key())) {
      end--;
    }
    boolean isVerb = end < verb || !sentence.word(verb).is("born");
    boolean isBeside =
        end < sentence.size()
            && (isVerb
                ? sentence.word(end).gap() == Gap.SPACE || sentence.word(end).is("who")
                : sentence.word(end).gap() == Gap.COMMA);
    return isBeside
        ? named
            .endingAt(sentence, end)
            .filter(
                m ->
                    !NamedBeside.isDependent(sentence, m.span())
                        || NamedBeside.isOfDeed(sentence, m.span()))
        : Optional.empty();
  }

  /** The first date behind a word, in the same clause. */
  private Optional<PrintedDate> date(SentenceReading sentence, int first) {
    int end = Math.min(sentence.size(), first + REACH);
    for (int i = first; i < end; i++) {
      Optional<PrintedDate> date = PrintedDate.at(sentence, i, reading);
      if (date.isPresent()) {
        return date;
      }
      if (OTHER_CLAUSE.contains(sentence.word(i).key())
          || sentence.gapText(i).indexOf(';') >= 0
          || sentence.gapText(i).indexOf('(') >= 0) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "the late John McCain", but not "the late-night host" and not "the late Trump era". */
  private void late(SentenceReading sentence, int i) {
    boolean fits =
        i > 0
            && i + 1 < sentence.size()
            && sentence.word(i - 1).is("the")
            && sentence.word(i).gap() == Gap.SPACE
            && sentence.word(i + 1).gap() == Gap.SPACE;
    if (fits) {
      named
          .from(sentence, i + 1)
          .ifPresent(who -> add(sentence, who, new LifeClaim.Told.Late(sentence.word(i).span())));
    }
  }

  /** "George H.W. Bush (1924-2018)". */
  private void years(SentenceReading sentence, int i) {
    boolean fits =
        i > 0
            && i + 1 < sentence.size()
            && sentence.word(i + 1).gap() == Gap.HYPHEN
            && PrintedDate.isYear(sentence.word(i + 1))
            && (i + 2 < sentence.size() ? sentence.gapText(i + 2) : sentence.tail())
                .startsWith(")");
    if (fits) {
      named
          .endingAt(sentence, i)
          .ifPresent(
              who ->
                  add(
                      sentence,
                      who,
                      new LifeClaim.Told.Years(
                          PrintedDate.of(sentence.word(i)), PrintedDate.of(sentence.word(i + 1)))));
    }
  }
}
