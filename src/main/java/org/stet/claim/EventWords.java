package org.stet.claim;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Stream;
import org.stet.fact.Entity;
import org.stet.fact.Event;
import org.stet.fact.Person;
import org.stet.fact.Subject;
import org.stet.mention.Gazetteer;
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

  /** A word of its names, which print writes with a capital. */
  private static final int NAME = 1;

  /** Another word of its own. */
  private static final int OWN = 2;

  /** A word that tells of other events of its kind, and in its place, too. */
  private static final int COMMON = 4;

  private final Map<String, Integer> sortsByStem;
  private final boolean isRecurring;
  private final boolean isKnownByDay;

  private EventWords(Event event) {
    this.sortsByStem = Map.copyOf(new Collector(event).sorts);
    this.isRecurring = isRecurring(event);
    this.isKnownByDay = called(event).anyMatch(EventWords::isDay);
  }

  /** The words of an event; made once, since articles on one thing tell of the same events. */
  static EventWords of(Event event, Gazetteer gazetteer) {
    return gazetteer
        .once(Known.class, g -> new Known(new ConcurrentHashMap<>()))
        .byId()
        .computeIfAbsent(event.id(), id -> new EventWords(event));
  }

  /** Those of which an article has asked; there are no more than the packs have events. */
  private record Known(ConcurrentMap<String, EventWords> byId) {}

  private static Stream<String> called(Event event) {
    return Stream.concat(Stream.of(event.name()), event.also().stream());
  }

  /** Sorts the words of an event. */
  private static final class Collector {
    private final Set<String> names = new HashSet<>();
    private final Set<String> common = new HashSet<>();
    private final Map<String, Integer> sorts = new HashMap<>();

    Collector(Event event) {
      Stream.concat(called(event), event.what().stream())
          .flatMap(EventWords::words)
          .forEach(this::add);
      Stream.of(event.on().stream(), event.by().stream(), event.place().stream())
          .flatMap(s -> s)
          .forEach(this::participant);
      names.removeAll(common);
      names.forEach(stem -> sort(stem, NAME));
      common.forEach(stem -> sort(stem, COMMON));
      event.words().stream()
          .flatMap(EventWords::words)
          .forEach(w -> sort(Stem.of(w.key()), w.isCapitalized() ? NAME : OWN));
    }

    private void sort(String stem, int sort) {
      sorts.merge(stem, sort, (a, b) -> a | b);
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

  /** Whether something like an event happens again and again, so that a day tells nothing. */
  static boolean isRecurring(Event event) {
    return words(event.name()).anyMatch(w -> RECURRING.contains(w.key()));
  }

  boolean isRecurring() {
    return isRecurring;
  }

  /** Whether it goes by the name of its day. */
  boolean isKnownByDay() {
    return isKnownByDay;
  }

  boolean has(Word word) {
    return has(Stem.of(word.key()), word.isCapitalized());
  }

  boolean has(String stem, boolean isCapitalized) {
    int sort = sortsByStem.getOrDefault(stem, 0);
    return (sort & (OWN | COMMON)) != 0 || (isCapitalized && sort != 0);
  }

  /** Whether it stands in names or words of this event, and not in those of others of its kind. */
  boolean isOwn(Word word) {
    return isOwn(Stem.of(word.key()), word.isCapitalized());
  }

  boolean isOwn(String stem, boolean isCapitalized) {
    int sort = sortsByStem.getOrDefault(stem, 0);
    return (sort & OWN) != 0 || (isCapitalized && (sort & NAME) != 0);
  }

  /** Whether a word tells what happened, and not only who or where: such words are small. */
  boolean tells(Word word) {
    return word.letters() == Word.Letters.LOWER
        && has(word)
        && Happenings.isTold(Stem.of(word.key()));
  }

  /** Whether a place or body has to do with it, or is one that nothing is told from. */
  boolean names(Entity entity) {
    List<Word> words = words(entity.name()).toList();
    return words.isEmpty() || words.stream().anyMatch(this::has);
  }
}
