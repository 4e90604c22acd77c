package org.stet.claim;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.stet.mention.NameRun;
import org.stet.mention.Reading;
import org.stet.mention.SentenceReading;
import org.stet.mention.WordList;

/** Who an article says said a quotation: the person beside "said" behind it. */
final class Speakers {
  private static final WordList SAYING =
      WordList.of("said says added wrote told tweeted recalled explained");

  /** So many characters may stand between a quotation and its speaker. */
  private static final int FARTHEST = 12;

  private final Reading reading;
  private final TreeMap<Integer, NameRun> names = new TreeMap<>();

  private Speakers(Reading reading) {
    this.reading = reading;
    reading.names().full().forEach(run -> names.put(run.span().start(), run));
    reading
        .names()
        .alone()
        .values()
        .forEach(runs -> runs.forEach(run -> names.put(run.span().start(), run)));
  }

  static Speakers in(Reading reading) {
    return reading.once(Speakers.class, Speakers::new);
  }

  /** Whether two quotations have two speakers. */
  boolean differ(Quoted quote, Quoted earlier) {
    Optional<NameRun> one = of(quote);
    Optional<NameRun> other = of(earlier);
    return one.isPresent() && other.isPresent() && !isSame(one.get(), other.get());
  }

  private static boolean isSame(NameRun one, NameRun other) {
    return one.bareKeys().contains(other.bareKeys().getLast())
        || other.bareKeys().contains(one.bareKeys().getLast());
  }

  /** The same words that two people are said to have said. */
  Optional<Verdict.Contradicted> contradiction(Quoted quote, Quoted earlier) {
    if (!quote.keys().equals(earlier.keys()) || !differ(quote, earlier)) {
      return Optional.empty();
    }
    NameRun here = of(quote).orElseThrow();
    NameRun there = of(earlier).orElseThrow();
    String message =
        "%s says the words that %s says elsewhere in this article."
            .formatted(here.text(), there.text());
    return Optional.of(
        new Verdict.Contradicted(
            message,
            List.of(
                new Evidence.FromArticle("There " + there.text() + " says them.", there.span())),
            List.of(new Repair(here.span(), there.text()), new Repair(there.span(), here.text()))));
  }

  /** "...," Adams said; "...," said Adams. */
  Optional<NameRun> of(Quoted quote) {
    int end = quote.span().end();
    return names.subMap(end, end + FARTHEST).values().stream()
        .findFirst()
        .filter(run -> run.sentence().span().start() < end && isPerson(run))
        .filter(run -> isBehind(run, end) && isSpeaking(run));
  }

  /** A family name alone is a person's where the article has the full name too. */
  private boolean isPerson(NameRun run) {
    String family = run.bareKeys().getLast();
    int alone = reading.names().alone().getOrDefault(family, List.of()).size();
    return run.length() > 1
        ? Introduction.isOfPerson(run, reading.gazetteer().names())
        : reading.names().timesAsFamily(family) > alone;
  }

  /** Whether nothing but "said" stands between the quotation and the name. */
  private static boolean isBehind(NameRun run, int end) {
    int before = run.first() - 1;
    int previous = SAYING.contains(word(run.sentence(), before)) ? before - 1 : before;
    return previous < 0 || run.sentence().word(previous).span().end() <= end;
  }

  private static boolean isSpeaking(NameRun run) {
    return SAYING.contains(word(run.sentence(), run.first() - 1))
        || SAYING.contains(word(run.sentence(), run.end()));
  }

  private static String word(SentenceReading sentence, int index) {
    return index < 0 || index >= sentence.size() ? "" : sentence.word(index).key();
  }
}
