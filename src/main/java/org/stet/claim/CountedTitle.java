package org.stet.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stet.fact.Entity;
import org.stet.fact.Office;
import org.stet.mention.Gap;
import org.stet.mention.Gazetteer;
import org.stet.mention.Numeral;
import org.stet.mention.SentenceReading;
import org.stet.mention.Word;
import org.stet.mention.WordList;

/**
 * A title with the number of its holder: "the 46th president of the United States".
 *
 * @param sentence where
 * @param numbers the numbers, mostly one: "the 45th and 47th president"
 * @param first the first word that belongs to it
 * @param end the word after its last
 * @param offices the offices that it can mean
 */
record CountedTitle(
    SentenceReading sentence, List<Numeral> numbers, int first, int end, List<Office> offices) {
  /** Owners that are the office's own country. */
  private static final WordList OWN = WordList.of("nation country state");

  CountedTitle {
    numbers = List.copyOf(numbers);
    offices = List.copyOf(offices);
  }

  static List<CountedTitle> in(SentenceReading sentence) {
    List<CountedTitle> found = new ArrayList<>();
    if (!sentence.titles().isEmpty()) {
      for (Numeral numeral : sentence.numerals()) {
        if (numeral.kind() == Numeral.Kind.ORDINAL) {
          of(sentence, numeral).ifPresent(found::add);
        }
      }
    }
    return found;
  }

  private static Optional<CountedTitle> of(SentenceReading sentence, Numeral numeral) {
    int at = numeral.end();
    Optional<Gazetteer.Match<Entity>> adjective =
        isBehindSpace(sentence, at) ? sentence.entityAt(at) : Optional.empty();
    int start = adjective.map(Gazetteer.Match::end).orElse(at);
    return title(sentence, start)
        .filter(t -> isBehindSpace(sentence, at) && isBehindSpace(sentence, start))
        .flatMap(title -> of(sentence, numeral, adjective, title));
  }

  private static Optional<Gazetteer.Match<Office>> title(SentenceReading sentence, int first) {
    return sentence.titles().stream().filter(t -> t.first() == first).findFirst();
  }

  private static boolean isBehindSpace(SentenceReading sentence, int index) {
    return index < sentence.size() && sentence.word(index).gap() == Gap.SPACE;
  }

  private static Optional<CountedTitle> of(
      SentenceReading sentence,
      Numeral numeral,
      Optional<Gazetteer.Match<Entity>> adjective,
      Gazetteer.Match<Office> title) {
    List<Numeral> numbers = withEarlier(sentence, numeral);
    Optional<Owner> owner = owner(sentence, numbers.getFirst().first());
    Optional<Owner> tail = tail(sentence, title.end());
    if (owner.isEmpty() || tail.isEmpty()) {
      return Optional.empty();
    }
    List<Office> offices =
        title.meanings().stream()
            .filter(o -> adjective.map(a -> a.meanings().stream().anyMatch(o::isOf)).orElse(true))
            .filter(owner.get()::has)
            .filter(tail.get()::has)
            .toList();
    return Optional.of(
        new CountedTitle(sentence, numbers, owner.get().at(), tail.get().at(), offices));
  }

  /** "45th and 47th". */
  private static List<Numeral> withEarlier(SentenceReading sentence, Numeral last) {
    int and = last.first() - 1;
    Optional<Numeral> earlier =
        sentence.numerals().stream()
            .filter(n -> n.kind() == Numeral.Kind.ORDINAL && n.end() == and)
            .filter(n -> sentence.word(and).is("and"))
            .findFirst();
    return earlier.map(n -> List.of(n, last)).orElse(List.of(last));
  }

  /**
   * Whose office it is, as the words before or behind it say.
   *
   * @param at where those words begin or end
   * @param entities whose; empty where nothing is said
   */
  private record Owner(int at, List<Entity> entities) {
    boolean has(Office office) {
      return entities.isEmpty() || entities.stream().anyMatch(office::isOf);
    }
  }

  /** "America's 46th"; empty where the count is somebody's own: "Lincoln's second". */
  private static Optional<Owner> owner(SentenceReading sentence, int first) {
    if (first == 0 || sentence.word(first).gap() != Gap.SPACE) {
      return Optional.of(new Owner(first, List.of()));
    }
    Word before = sentence.word(first - 1);
    if (before.is("the")) {
      return Optional.of(new Owner(first - 1, List.of()));
    }
    if (!before.isPossessive()) {
      return isPronoun(before) ? Optional.empty() : Optional.of(new Owner(first, List.of()));
    }
    boolean isOwn = first > 1 && OWN.contains(sentence.word(first - 2).key());
    return isOwn
        ? Optional.of(new Owner(first - 2, List.of()))
        : sentence.entityEndingAt(first - 1).map(m -> new Owner(m.first(), m.meanings()));
  }

  private static final WordList PRONOUNS = WordList.of("his her their its our my your whose a an");

  private static boolean isPronoun(Word word) {
    return PRONOUNS.contains(word.key());
  }

  /** "of the United States"; empty where it is the office of a body that no pack has. */
  private static Optional<Owner> tail(SentenceReading sentence, int end) {
    boolean hasTail =
        isBehindSpace(sentence, end)
            && (sentence.word(end).is("of") || sentence.word(end).is("for"));
    if (!hasTail) {
      return Optional.of(new Owner(end, List.of()));
    }
    int at = end + 1 < sentence.size() && sentence.word(end + 1).is("the") ? end + 2 : end + 1;
    return sentence
        .entityAt(at)
        .filter(m -> !goesOn(sentence, m.end()))
        .map(m -> new Owner(m.end(), m.meanings()));
  }

  private static boolean goesOn(SentenceReading sentence, int end) {
    return end < sentence.size()
        && sentence.word(end).gap().joins()
        && sentence.word(end).isCapitalized();
  }
}
