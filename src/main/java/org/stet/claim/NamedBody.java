package org.stet.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stet.fact.Entity;
import org.stet.mention.Gap;
import org.stet.mention.Gazetteer;
import org.stet.mention.Reading;
import org.stet.mention.SentenceReading;
import org.stet.mention.WordList;

/**
 * Which body the words behind "27-nation" name: by its name, by its country ("Hungary's 199-seat
 * parliament"), or by a noun for the only body of that sort in the article ("the bloc").
 */
final class NamedBody {
  /** Words that name a body in many places. */
  private static final WordList SHARED =
      WordList.of(
          """
          the supreme court house senate of representatives commons lords chamber deputies national
          assembly parliament congress council security general state states board commission
          legislative constitutional federal upper lower legislature city
          """);

  /** Nouns for a body, each with words of the names of such bodies. */
  private static final Map<String, Set<String>> SORTS =
      Map.of(
          "bloc", Set.of("union", "association", "community", "brics", "mercosur"),
          "alliance", Set.of("treaty", "alliance"),
          "cartel", Set.of("petroleum"),
          "court", Set.of("court", "tribunal"),
          "council", Set.of("council"),
          "chamber", Set.of("senate", "house", "chamber"),
          "commission", Set.of("commission"));

  /** So many sentences back, a body is still meant by a noun. */
  private static final int NEARBY = 2;

  /** "lower house" and the like: no noun for a body has more words. */
  private static final int MOST_WORDS = 3;

  private final Reading reading;
  private final SentenceReading sentence;
  private final BodyCounts counts;

  /**
   * What was found.
   *
   * @param bodies the body; several where its name has several meanings
   * @param end the word behind it
   * @param isBare whether others share its name
   * @param isAside whether it was named just before: "the EU, a 27-nation bloc"
   */
  record Found(List<Entity> bodies, int end, boolean isBare, boolean isAside) {}

  NamedBody(Reading reading, SentenceReading sentence) {
    this.reading = reading;
    this.sentence = sentence;
    this.counts = BodyCounts.of(reading.facts());
  }

  /**
   * The body that is meant.
   *
   * @param number the first word of the number
   * @param head the first word behind the unit
   */
  Optional<Found> behind(int number, int head, String unit) {
    return byCountry(number, head, unit)
        .or(() -> byName(head, unit).filter(f -> !f.isBare() || !isOwned(number)))
        .or(() -> byNoun(number, head, unit));
  }

  /** "Canada's 105-seat Senate" is no other country's. */
  private boolean isOwned(int number) {
    return number > 0
        && (sentence.word(number - 1).isPossessive()
            || sentence.entityEndingAt(number).isPresent());
  }

  private Optional<Found> byName(int head, String unit) {
    return sentence
        .entityAt(head)
        .flatMap(
            m ->
                Bodies.of(reading)
                    .meant(sentence, m, e -> counts.has(e, unit))
                    .map(b -> new Found(List.of(b), m.end(), isBare(m, b), false)));
  }

  /** Whether a name tells nothing of whose body it is. */
  boolean isBare(Gazetteer.Match<Entity> match, Entity body) {
    boolean isShared =
        sentence.words().subList(match.first(), match.end()).stream()
            .allMatch(w -> SHARED.contains(w.key()));
    return isShared && !isToldWhose(body);
  }

  /** Whether the article writes out whose council it speaks of: that of the United Nations. */
  private boolean isToldWhose(Entity body) {
    return Bodies.of(reading).isNamedWithMore(body);
  }

  /** "Hungary's 199-seat parliament", "the Hungarian 199-seat parliament". */
  private Optional<Found> byCountry(int number, int head, String unit) {
    if (number == 0) {
      return Optional.empty();
    }
    boolean isPossessive = sentence.word(number - 1).isPossessive();
    int end = isPossessive ? number - 1 : number;
    return sentence
        .entityEndingAt(end)
        .filter(m -> isPossessive || sentence.isDemonym(m))
        .flatMap(
            m ->
                countrys(
                    sentence.text(m.first(), m.end()) + (isPossessive ? "'s " : " "), head, unit));
  }

  private Optional<Found> countrys(String whose, int head, String unit) {
    for (int end = Math.min(sentence.size(), head + MOST_WORDS); end > head; end--) {
      String name = (whose + sentence.text(head, end)).toLowerCase(Locale.ROOT);
      int after = end;
      Optional<Found> found =
          StatedBodies.of(reading.gazetteer()).called(name).stream()
              .filter(e -> counts.has(e, unit))
              .findFirst()
              .map(e -> new Found(List.of(e), after, false, false));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** "the bloc", "the EU, a 27-nation bloc". */
  private Optional<Found> byNoun(int number, int head, String unit) {
    Set<String> sort = SORTS.getOrDefault(sentence.word(head).key(), Set.of());
    if (sort.isEmpty() || number == 0) {
      return Optional.empty();
    }
    int article = number - 1;
    boolean isAside =
        sentence.word(article).is("a")
            && sentence.word(article).gap() != Gap.SPACE
            && sentence.entityEndingAt(article).isPresent();
    boolean isThe = sentence.word(article).is("the") || sentence.word(article).is("this");
    List<Entity> all = Bodies.of(reading).ofSort(sort);
    return all.size() == 1 && (isAside || isThe) && isNear(all.getFirst(), number)
        ? Optional.of(all.getFirst())
            .filter(b -> counts.has(b, unit))
            .map(b -> new Found(List.of(b), head + 1, isBareSort(b), isAside))
        : Optional.empty();
  }

  private static boolean isBareSort(Entity body) {
    return Arrays.stream(body.name().toLowerCase(Locale.ROOT).split(" "))
        .allMatch(SHARED::contains);
  }

  private boolean isNear(Entity body, int before) {
    List<SentenceReading> window = new ArrayList<>(reading.before(sentence, NEARBY));
    return sentence.entities().stream()
            .anyMatch(m -> m.first() < before && m.meanings().contains(body))
        || window.stream()
            .flatMap(s -> s.entities().stream())
            .anyMatch(m -> m.meanings().contains(body));
  }
}
