package org.stet.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stet.fact.Entity;
import org.stet.mention.Gap;
import org.stet.mention.SentenceReading;
import org.stet.mention.Spelling;
import org.stet.mention.Word;

/**
 * A body's name with initials behind it: "World Health Organization (WTO)".
 *
 * @param first the first word of the name
 * @param end the word after its last
 * @param bodies whose name it is
 * @param at the word of the initials
 */
record BodyAcronym(SentenceReading sentence, int first, int end, List<Entity> bodies, int at) {
  private static final int SHORTEST = 3;

  BodyAcronym {
    bodies = List.copyOf(bodies);
  }

  static List<BodyAcronym> in(CuedSentence cued, BodyNames known) {
    SentenceReading sentence = cued.sentence();
    List<BodyAcronym> found = new ArrayList<>();
    for (int at = cued.next(Cue.CAPITALS, 2);
        at < sentence.size();
        at = cued.next(Cue.CAPITALS, at + 1)) {
      int initials = at;
      nameBefore(sentence, at)
          .flatMap(end -> of(sentence, end, initials, known))
          .ifPresent(found::add);
    }
    return found;
  }

  /** Behind which word a name ends whose initials are a word; "or" may stand between the two. */
  private static Optional<Integer> nameBefore(SentenceReading sentence, int initials) {
    for (int end = Math.max(2, initials - 1); end <= initials; end++) {
      if (behind(sentence, end).filter(at -> at == initials).isPresent()) {
        return Optional.of(end);
      }
    }
    return Optional.empty();
  }

  private static Optional<BodyAcronym> of(
      SentenceReading sentence, int end, int at, BodyNames known) {
    return sentence
        .entityEndingAt(end)
        .filter(m -> m.length() > 1 && m.meanings().stream().noneMatch(Entity::isPlace))
        .map(m -> new BodyAcronym(sentence, m.first(), end, m.meanings(), at))
        .or(() -> loose(sentence, end, at, known));
  }

  /** The name without an article or "and" that belongs to it. */
  private static Optional<BodyAcronym> loose(
      SentenceReading sentence, int end, int at, BodyNames known) {
    return BodyRun.in(sentence).stream()
        .filter(run -> run.size() > 1 && run.wordBehind(run.size()) == end)
        .flatMap(
            run ->
                known.named(run.keys(0, run.size())).stream()
                    .map(
                        n ->
                            new BodyAcronym(
                                sentence, run.places().getFirst(), end, List.of(n.body()), at)))
        .findFirst();
  }

  /** The word of initials behind a name, in brackets or after "or". */
  static Optional<Integer> behind(SentenceReading sentence, int end) {
    boolean mayBe =
        end < sentence.size()
            && sentence.word(end).gap() != Gap.SPACE
            && (sentence.word(end).letters() == Word.Letters.CAPITALS
                || sentence.word(end).is("or"));
    if (!mayBe) {
      return Optional.empty();
    }
    boolean isInBrackets =
        sentence.gapText(end).equals(" (") && textBehind(sentence, end).startsWith(")");
    boolean isAfterOr =
        end + 1 < sentence.size()
            && sentence.word(end).gap() == Gap.COMMA
            && sentence.word(end).is("or")
            && sentence.word(end + 1).gap() == Gap.SPACE;
    int at = isInBrackets ? end : end + 1;
    return isInBrackets || isAfterOr
        ? Optional.of(at).filter(a -> sentence.word(a).letters() == Word.Letters.CAPITALS)
        : Optional.empty();
  }

  private static String textBehind(SentenceReading sentence, int word) {
    return word + 1 < sentence.size() ? sentence.gapText(word + 1) : sentence.tail();
  }

  String text() {
    return sentence.text(at, at + 1);
  }

  /** The body, where it has this acronym, or is called so in another way. */
  Optional<Entity> right() {
    String plain = text().replace(".", "");
    return bodies.stream()
        .filter(
            e ->
                Stream.concat(e.acronym().stream(), e.also().stream())
                    .anyMatch(form -> form.replace(".", "").equalsIgnoreCase(plain)))
        .findFirst();
  }

  /**
   * The body, where the initials can only be a slip for its own: a letter wrong or two swapped, or
   * those of another body that are nearly the same.
   */
  Optional<Entity> slipFor(BodyNames known) {
    if (bodies.size() != 1) {
      return Optional.empty();
    }
    Entity body = bodies.getFirst();
    return body.acronym().filter(a -> isSlip(text(), a, known)).map(a -> body);
  }

  private static boolean isSlip(String printed, String right, BodyNames known) {
    boolean isLong = right.length() >= SHORTEST && printed.length() >= SHORTEST;
    int distance = Spelling.distance(printed, right);
    boolean isOthers =
        !known.withAcronym(printed).isEmpty()
            && printed.length() == right.length()
            && printed.charAt(0) == right.charAt(0);
    return isLong && (distance == 1 || isSameLetters(printed, right) || isOthers);
  }

  private static boolean isSameLetters(String a, String b) {
    return Arrays.equals(a.chars().sorted().toArray(), b.chars().sorted().toArray());
  }
}
