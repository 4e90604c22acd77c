package org.stet.claim;

import java.util.Optional;
import java.util.Set;
import org.stet.language.Chunk;
import org.stet.mention.NameRun;
import org.stet.mention.SentenceReading;

/** Whether a sentence speaks of what somebody does these days. */
final class Present {
  private static final Set<String> DAYS =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "today",
          "tonight");

  private Present() {}

  /** By a day of the week, or by a verb behind the name: "has said", "is losing", "will sign". */
  static boolean isSpokenOf(SentenceReading sentence, NameRun name) {
    return sentence.words().stream().anyMatch(w -> DAYS.contains(w.key()))
        || hasPresentVerb(sentence, name);
  }

  /** A plain present tense tells nothing: captions tell of the past in it. */
  private static boolean hasPresentVerb(SentenceReading sentence, NameRun name) {
    Optional<Chunk> next =
        sentence.analysis().chunks().stream()
            .filter(c -> c.span().start() >= name.span().end())
            .findFirst();
    return next.filter(c -> c.type().equals("VP")).filter(c -> isPresent(sentence, c)).isPresent();
  }

  private static boolean isPresent(SentenceReading sentence, Chunk verb) {
    String first = firstWord(sentence, verb);
    boolean isPerfect = first.equals("has") && !contains(sentence, verb, "been");
    boolean isProgressive = first.equals("is") && hasTag(sentence, verb, "VBG");
    return isPerfect || isProgressive || first.equals("will");
  }

  private static String firstWord(SentenceReading sentence, Chunk verb) {
    return sentence.words().stream()
        .filter(w -> w.span().start() == verb.span().start())
        .findFirst()
        .map(w -> w.key())
        .orElse("");
  }

  private static boolean contains(SentenceReading sentence, Chunk verb, String key) {
    return sentence.words().stream().anyMatch(w -> verb.span().contains(w.span()) && w.is(key));
  }

  private static boolean hasTag(SentenceReading sentence, Chunk verb, String tag) {
    return sentence.analysis().tokens().stream()
        .anyMatch(t -> verb.span().contains(t.span()) && t.tag().equals(tag));
  }
}
