package org.stet.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.stet.fact.Entity;
import org.stet.fact.Membership;
import org.stet.mention.Gap;
import org.stet.mention.NameRun;
import org.stet.mention.Reading;
import org.stet.mention.SentenceReading;
import org.stet.mention.Spelling;
import org.stet.mention.StateTags;
import org.stet.mention.Word;
import org.stet.mention.WordList;

/** Finds slips in the names of countries and of the states of the United States. */
final class PlaceSlips {
  /** Shorter names are near to too many words. */
  private static final int SHORTEST = 7;

  /** So long must be the second word of "New Hampshire", which is half known by its first. */
  private static final int SHORTEST_SECOND = 5;

  /** Words behind which a place stands, and hardly anything else. */
  private static final WordList PLACING =
      WordList.of(
          """
          in into to from across throughout near outside inside within northern southern eastern western central northeastern
          northwestern southeastern southwestern upstate rural neighboring neighbouring
          """);

  /** Names of other places, people and things, and other languages' names of these. */
  private static final WordList OTHERS =
      WordList.of(
          """
          columbia granada guiana guyane georgiana georgina virginie virginio brasil argentine kentuck moldavia
          siberia bahrein roumania rumania tunisie lebanese germanic germania indianna montagna bermuda
          arabica macedon salvator hampton indonesie malaysie albanie
          """);

  private final Reading reading;
  private final Map<String, Entity> bySecond = new HashMap<>();
  private final Map<String, Entity> byName = new HashMap<>();

  private PlaceSlips(Reading reading) {
    this.reading = reading;
  }

  static List<PlaceSlip> in(Reading reading) {
    return new PlaceSlips(reading).find();
  }

  private List<PlaceSlip> find() {
    List<PlaceSlip> found = new ArrayList<>();
    for (SentenceReading sentence : reading.sentences()) {
      for (int i = 1; i < sentence.size(); i++) {
        if (isCandidate(sentence, i)) {
          at(sentence, i).ifPresent(found::add);
        }
      }
    }
    return found;
  }

  private boolean isCandidate(SentenceReading sentence, int i) {
    Word word = sentence.word(i);
    return word.isCapitalized()
        && word.key().length() >= SHORTEST_SECOND - 1
        && (word.gap() == Gap.SPACE || word.gap() == Gap.COMMA)
        && !sentence.isNamed(i)
        && endsName(sentence, i)
        && !isTown(sentence, i)
        && !OTHERS.contains(word.key())
        && isNobodys(word.key());
  }

  /** "Virginie Despentes" is no state. */
  private static boolean endsName(SentenceReading sentence, int i) {
    return i + 1 >= sentence.size()
        || !sentence.word(i + 1).gap().joins()
        || !sentence.word(i + 1).isCapitalized();
  }

  /** "Vienna, Virginia": a town, and the place that it is in. */
  private static boolean isTown(SentenceReading sentence, int i) {
    return i + 1 < sentence.size()
        && sentence.word(i + 1).gap() == Gap.COMMA
        && sentence.word(i + 1).isCapitalized();
  }

  private boolean isNobodys(String key) {
    var known = reading.gazetteer().names();
    return !known.isFamily(key)
        && !known.isGivenName(key)
        && !known.isOther(key)
        && !reading.names().isOrdinary(key);
  }

  private Optional<PlaceSlip> at(SentenceReading sentence, int i) {
    if (byName.isEmpty()) {
      places().forEach(this::learn);
    }
    Optional<PlaceSlip> whole =
        isPlaced(sentence, i) && !reading.names().endsFullName(sentence.word(i).key())
            ? near(byName, sentence.word(i).key(), SHORTEST, "")
                .map(e -> slip(sentence, i, i + 1, e))
            : Optional.empty();
    boolean hasFirst = sentence.word(i).gap() == Gap.SPACE && sentence.word(i - 1).isCapitalized();
    return whole.or(
        () ->
            hasFirst
                ? near(
                        bySecond,
                        sentence.word(i).key(),
                        SHORTEST_SECOND,
                        sentence.word(i - 1).key() + " ")
                    .map(e -> slip(sentence, i - 1, i + 1, e))
                : Optional.empty());
  }

  private PlaceSlip slip(SentenceReading sentence, int first, int end, Entity place) {
    NameRun run = new NameRun(sentence, first, end);
    return new PlaceSlip(run, place, reading.isQuoted(run.span()));
  }

  /** "in Virgina", "Richmond, Virgina,": what stands before it says that it is a place. */
  private static boolean isPlaced(SentenceReading sentence, int i) {
    boolean isBehindThe = i > 1 && sentence.word(i - 1).is("the") && isPlural(sentence.word(i));
    Word before = sentence.word(isBehindThe ? i - 2 : i - 1);
    if (sentence.word(i).gap() == Gap.SPACE) {
      return PLACING.contains(before.key());
    }
    boolean isClosed = i + 1 == sentence.size() || !sentence.word(i + 1).gap().joins();
    return before.isCapitalized() && isClosed && sentence.entityEndingAt(i).isPresent();
  }

  /** "the Philippines". */
  private static boolean isPlural(Word word) {
    return word.key().endsWith("s");
  }

  private Stream<Entity> places() {
    Stream<Entity> countries =
        reading.facts().entity("united-nations").stream()
            .flatMap(un -> reading.facts().membersOf(un).stream())
            .map(Membership::member)
            .filter(Entity.class::isInstance)
            .map(Entity.class::cast);
    Stream<Entity> states =
        StateTags.ids().stream().flatMap(id -> reading.facts().entity(id).stream());
    return Stream.concat(countries, states);
  }

  private void learn(Entity place) {
    String name = place.name().toLowerCase(Locale.ROOT);
    int space = name.indexOf(' ');
    if (space < 0 && name.length() >= SHORTEST) {
      byName.put(name, place);
    } else if (space > 0 && name.length() - space > SHORTEST_SECOND) {
      bySecond.put(name, place);
    }
  }

  private static Optional<Entity> near(
      Map<String, Entity> places, String key, int shortest, String first) {
    Set<Entity> near = new LinkedHashSet<>();
    places.forEach(
        (name, place) -> {
          if (name.startsWith(first) && isSlip(key, name.substring(first.length()), shortest)) {
            near.add(place);
          }
        });
    return near.size() == 1 ? Optional.of(near.iterator().next()) : Optional.empty();
  }

  private static boolean isSlip(String printed, String right, int shortest) {
    return right.length() >= shortest
        && printed.charAt(0) == right.charAt(0)
        && Spelling.isOneSlip(printed, right)
        && !Variants.isInflected(printed, right)
        && !isOfPeople(printed, right);
  }

  /** "Pennsylvanian", "Hondurans". */
  private static boolean isOfPeople(String printed, String right) {
    return printed.startsWith(right)
        || right.startsWith(printed)
        || isEnding("an", printed, right)
        || isEnding("ans", printed, right)
        || isEnding("ese", printed, right);
  }

  private static boolean isEnding(String ending, String printed, String right) {
    return printed.endsWith(ending) && !right.endsWith(ending);
  }
}
