package org.stet.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stet.fact.Entity;
import org.stet.mention.Gap;
import org.stet.mention.NameRun;
import org.stet.mention.Reading;
import org.stet.mention.SentenceReading;
import org.stet.mention.Word;
import org.stet.mention.WordList;

/** Finds slips in the names of countries and of the states of the United States. */
final class PlaceSlips {
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
  private final PlaceNames places;

  private PlaceSlips(Reading reading) {
    this.reading = reading;
    this.places = PlaceNames.of(reading.gazetteer());
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
        && word.key().length() >= PlaceNames.SHORTEST_SECOND - 1
        && (word.gap() == Gap.SPACE || word.gap() == Gap.COMMA)
        && (isPlaced(sentence, i) || hasFirst(sentence, i))
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
    String key = sentence.word(i).key();
    Optional<PlaceSlip> whole =
        isPlaced(sentence, i) && !reading.names().endsFullName(key)
            ? places.near(key).map(e -> slip(sentence, i, i + 1, e))
            : Optional.empty();
    return whole.or(
        () ->
            hasFirst(sentence, i)
                ? places
                    .near(sentence.word(i - 1).key(), key)
                    .map(e -> slip(sentence, i - 1, i + 1, e))
                : Optional.empty());
  }

  /** "New" before a word that may be a slip for "Hampshire". */
  private boolean hasFirst(SentenceReading sentence, int i) {
    Word before = sentence.word(i - 1);
    return sentence.word(i).gap() == Gap.SPACE
        && before.isCapitalized()
        && places.beginsWith(before.key());
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
}
