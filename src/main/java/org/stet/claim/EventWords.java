package org.stet.claim;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.stet.fact.Entity;
import org.stet.fact.Event;
import org.stet.fact.Person;
import org.stet.fact.Subject;
import org.stet.mention.NameForms;
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

  /** Words of its own. */
  private final Set<String> own = new HashSet<>();

  /** Words that tell of other events of its kind, and in its place, too. */
  private final Set<String> common = new HashSet<>();

  private final boolean isRecurring;
  private final boolean isKnownByDay;

  private EventWords(Event event) {
    List<String> names = Stream.concat(Stream.of(event.name()), event.also().stream()).toList();
    Stream.concat(names.stream(), event.what().stream())
        .flatMap(EventWords::stems)
        .forEach(this::add);
    participants(event);
    own.removeAll(common);
    event.words().stream().flatMap(EventWords::stems).forEach(own::add);
    isRecurring = keys(event.name()).anyMatch(k -> RECURRING.contains(k) || isYear(k));
    isKnownByDay = names.stream().anyMatch(EventWords::isDay);
  }

  private void add(String stem) {
    Set<String> kind = Happenings.of(stem);
    if (kind.isEmpty()) {
      own.add(stem);
    } else {
      common.addAll(kind);
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
      case Person person -> stems(person.name()).forEach(own::add);
      case Entity entity ->
          Stream.concat(Stream.of(entity.name()), entity.demonyms().stream())
              .flatMap(EventWords::stems)
              .forEach(common::add);
    }
  }

  static EventWords of(Event event) {
    return new EventWords(event);
  }

  private static Stream<String> stems(String name) {
    return keys(name).map(Stem::of);
  }

  /** The words of a name that tell something. */
  private static Stream<String> keys(String name) {
    return NameForms.keys(name).stream()
        .filter(k -> k.length() > 2 && !EMPTY.contains(k))
        .filter(k -> k.length() == 4 || !k.chars().allMatch(Character::isDigit));
  }

  private static boolean isYear(String key) {
    return key.length() == 4 && key.chars().allMatch(Character::isDigit);
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
    String stem = Stem.of(word.key());
    return own.contains(stem) || common.contains(stem);
  }

  /** Whether a word tells what happened, and not only who or where: such words are small. */
  boolean tells(Word word) {
    return word.letters() == Word.Letters.LOWER && has(word);
  }

  /** The different words of a sentence that speak of it. */
  Set<String> in(SentenceReading sentence) {
    Set<String> found = new HashSet<>();
    for (Word word : sentence.words()) {
      if (word.letters() != Word.Letters.DIGITS && has(word)) {
        found.add(Stem.of(word.key()));
      }
    }
    return found;
  }

  /** How many of some words are its own. */
  long countOwn(Set<String> found) {
    return found.stream().filter(own::contains).count();
  }

  /** Whether a place or body has to do with it, or is one that nothing is told from. */
  boolean names(Entity entity) {
    List<String> stems = stems(entity.name()).toList();
    return stems.isEmpty() || stems.stream().anyMatch(s -> own.contains(s) || common.contains(s));
  }
}
