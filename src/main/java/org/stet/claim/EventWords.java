package org.stet.claim;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stet.fact.Entity;
import org.stet.fact.Event;
import org.stet.fact.Person;
import org.stet.fact.Subject;
import org.stet.mention.SentenceReading;
import org.stet.mention.Word;
import org.stet.mention.WordList;

/**
 * The words by which a sentence speaks of an event: those of its names, of its place and of who
 * takes part in it, and those that its pack lists.
 */
final class EventWords {
  /** Words of names that tell nothing about what happened. */
  private static final WordList EMPTY =
      WordList.of(
          """
          the of in on at and for with from against during near first second third last great north south east west
          northern southern eastern western new old united states city state national international world people
          january february march april may june july august september october november december jan feb mar apr jun
          jul aug sept sep oct nov dec day act day's general american british french german russian u.s
          """);

  /** Words of names that tell that something happens again and again. */
  private static final WordList RECURRING =
      WordList.of(
          """
          election elections referendum runoff primary olympics olympic games cup bowl series final championship
          championships awards award oscars ceremony summit convention midterms midterm debate super
          """);

  /** Words that stand in many names, for much else. */
  private static final WordList WIDE =
      WordList.of(
          """
          school high elementary middle college university church hospital hotel airport street square park house
          hall center centre tower bridge station building president prime minister king queen prince princess pope
          gen sen rep airlines airways flight air lines island islands mount lake river county court supreme congress
          senate parliament government party police army navy force forces union federal committee council agency
          association company club team man men women children people black white red blue green big good
          american group grand home life time times news post
          """);

  /** Names of its own, which print writes with a capital. */
  private final Set<String> names = new HashSet<>();

  /** Other words of its own. */
  private final Set<String> own = new HashSet<>();

  /** Words that tell of other events of its kind, and in its place, too. */
  private final Set<String> common = new HashSet<>();

  private final IdentityHashMap<SentenceReading, Set<String>> told = new IdentityHashMap<>();
  private final IdentityHashMap<SentenceReading, Set<String>> ownTold = new IdentityHashMap<>();
  private final boolean isRecurring;
  private final boolean isKnownByDay;

  private EventWords(Event event) {
    List<String> called = Stream.concat(Stream.of(event.name()), event.also().stream()).toList();
    Stream.concat(called.stream(), event.what().stream())
        .flatMap(EventWords::words)
        .forEach(this::add);
    participants(event);
    names.removeAll(common);
    event.words().stream()
        .flatMap(EventWords::words)
        .forEach(w -> (w.isCapitalized() ? names : own).add(Stem.of(w.key())));
    isRecurring = words(event.name()).anyMatch(w -> RECURRING.contains(w.key()));
    isKnownByDay = called.stream().anyMatch(EventWords::isDay);
  }

  private void add(Word word) {
    String stem = Stem.of(word.key());
    Set<String> kind = Happenings.of(stem);
    common.addAll(kind);
    if (kind.isEmpty()) {
      boolean isName = word.isCapitalized() && !WIDE.contains(word.key());
      (isName ? names : common).add(stem);
    }
  }

  private void participants(Event event) {
    Stream.of(event.on().stream(), event.by().stream(), event.place().stream())
        .flatMap(s -> s)
        .forEach(this::participant);
  }

  /** People are named for little else; places and bodies are. */
  private void participant(Subject subject) {
    switch (subject) {
      case Person person -> words(person.name()).forEach(w -> names.add(Stem.of(w.key())));
      case Entity entity ->
          Stream.concat(Stream.of(entity.name()), entity.demonyms().stream())
              .flatMap(EventWords::words)
              .forEach(w -> common.add(Stem.of(w.key())));
    }
  }

  static EventWords of(Event event) {
    return new EventWords(event);
  }

  /** The words of a name that tell something. */
  private static Stream<Word> words(String name) {
    return Word.of(name).stream()
        .filter(w -> w.key().length() > 2 && !EMPTY.contains(w.key()))
        .filter(w -> w.letters() != Word.Letters.DIGITS);
  }

  /** "Sept. 11 attacks", "9/11". */
  private static boolean isDay(String name) {
    return name.matches(
        "(?:(?:Jan|Feb|Aug|Sept|Oct|Nov|Dec)\\.|March|April|May|June|July|January|October|September) \\d\\d? .*"
            + "|\\d\\d?/\\d\\d?.*");
  }

  /** Whether something like it happens again and again, so that a day tells nothing. */
  boolean isRecurring() {
    return isRecurring;
  }

  /** Whether it goes by the name of its day. */
  boolean isKnownByDay() {
    return isKnownByDay;
  }

  boolean has(Word word) {
    return isOwn(word) || common.contains(Stem.of(word.key()));
  }

  /** Whether it stands in names or words of this event, and not in those of others of its kind. */
  boolean isOwn(Word word) {
    String stem = Stem.of(word.key());
    return own.contains(stem) || (word.isCapitalized() && names.contains(stem));
  }

  /** Whether a word tells what happened, and not only who or where: such words are small. */
  boolean tells(Word word) {
    return word.letters() == Word.Letters.LOWER
        && has(word)
        && Happenings.isTold(Stem.of(word.key()));
  }

  /** The different words of a sentence that speak of it; kept, since each of its dates asks. */
  Set<String> in(SentenceReading sentence) {
    return told.computeIfAbsent(
        sentence, s -> stems(s, w -> w.letters() != Word.Letters.DIGITS && has(w)));
  }

  /** The different words of a sentence that are its own. */
  Set<String> ownIn(SentenceReading sentence) {
    return ownTold.computeIfAbsent(sentence, s -> stems(s, this::isOwn));
  }

  private static Set<String> stems(SentenceReading sentence, Predicate<Word> isMeant) {
    return sentence.words().stream()
        .filter(isMeant)
        .map(w -> Stem.of(w.key()))
        .collect(Collectors.toSet());
  }

  /** Whether a place or body has to do with it, or is one that nothing is told from. */
  boolean names(Entity entity) {
    List<Word> words = words(entity.name()).toList();
    return words.isEmpty() || words.stream().anyMatch(this::has);
  }
}
