package org.stet.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stet.mention.Gap;
import org.stet.mention.SentenceReading;
import org.stet.mention.Word;
import org.stet.mention.WordList;
import org.stet.text.Span;

/**
 * A list of plain names, or of plain single words, that has nothing but itself between a colon or
 * dash and the next dash or the end of its sentence.
 *
 * @param sentence the sentence
 * @param items each by its first word and the word after its last
 */
record ClosedList(SentenceReading sentence, List<Item> items) {
  /** One of a list. */
  record Item(int first, int end) {}

  /** A longer item is no plain name. */
  private static final int LONGEST_ITEM = 4;

  /** Small words within a name. */
  private static final WordList PARTICLES =
      WordList.of("the of de la del da van von der bin al el");

  /** What belongs to the name before it. */
  private static final WordList SUFFIXES =
      WordList.of("jr sr inc llc ii iii iv md phd r d i others more");

  /** Whether what stands between two words opens or closes a list. */
  static boolean opens(String gap) {
    return gap.equals(": ") || isDash(gap);
  }

  private static boolean isDash(String gap) {
    String mark = gap.strip();
    return mark.equals("—") || mark.equals("--") || (gap.length() > 1 && mark.equals("–"));
  }

  int first() {
    return items.getFirst().first();
  }

  int size() {
    return items.size();
  }

  Span span() {
    return sentence.spanOf(first(), items.getLast().end());
  }

  /** The list that begins at a word, where it is plain and ends in "and" and one item. */
  static Optional<ClosedList> at(SentenceReading sentence, int first) {
    int end = end(sentence, first);
    List<Item> items = new ArrayList<>();
    int start = first;
    int ands = 0;
    for (int i = first; i < end; i++) {
      boolean isAnd = sentence.word(i).is("and");
      if (isAnd || (i > first && sentence.word(i).gap() == Gap.COMMA)) {
        add(items, start, i);
        start = isAnd ? i + 1 : i;
      }
      ands += isAnd ? 1 : 0;
      if (ands > 1 || (ands == 1 && !isAnd && sentence.word(i).gap() == Gap.COMMA)) {
        return Optional.empty();
      }
    }
    add(items, start, end);
    return Optional.of(new ClosedList(sentence, items)).filter(list -> list.isPlain(1));
  }

  private static void add(List<Item> items, int first, int end) {
    if (end > first) {
      items.add(new Item(first, end));
    }
  }

  private static int end(SentenceReading sentence, int first) {
    boolean isInDashes = isDash(sentence.gapText(first));
    for (int i = first + 1; i < sentence.size(); i++) {
      if (isInDashes && isDash(sentence.gapText(i))) {
        return i;
      }
    }
    return sentence.size();
  }

  private boolean isPlain(int ands) {
    boolean areNames = items.stream().allMatch(this::isName);
    boolean areWords = items.size() > 2 && items.stream().allMatch(this::isWord);
    int last = items.isEmpty() ? 0 : items.getLast().first();
    return items.size() > 1
        && sentence.word(last - ands).is("and")
        && (areNames || areWords)
        && (items.size() > 2 || items.stream().allMatch(this::isKnown))
        && areOfOneKind()
        && isClosed();
  }

  private boolean isClosed() {
    int end = items.getLast().end();
    String rest = end < sentence.size() ? sentence.gapText(end) : sentence.tail();
    return rest.isBlank() || isDash(rest) || rest.strip().equals(".");
  }

  private boolean isName(Item item) {
    boolean isShort = item.end() - item.first() <= LONGEST_ITEM;
    return isShort
        && sentence.word(item.end() - 1).isCapitalized()
        && !SUFFIXES.contains(sentence.word(item.first()).key())
        && sentence.words().subList(item.first(), item.end()).stream()
            .allMatch(ClosedList::isOfName)
        && isUnbroken(item);
  }

  private static boolean isOfName(Word word) {
    return word.isCapitalized() || PARTICLES.contains(word.key());
  }

  /** Marks inside an item make it more than a name. */
  private boolean isUnbroken(Item item) {
    return sentence.words().subList(item.first() + 1, item.end()).stream()
        .allMatch(w -> w.gap().joins());
  }

  private boolean isWord(Item item) {
    return item.end() == item.first() + 1
        && sentence.word(item.first()).letters() == Word.Letters.LOWER;
  }

  private boolean isKnown(Item item) {
    return isPlace(item)
        || sentence.personAt(item.first()).filter(p -> p.end() == item.end()).isPresent();
  }

  private boolean isPlace(Item item) {
    return sentence.entityAt(item.first()).filter(e -> e.end() == item.end()).isPresent();
  }

  /** "Austin, Texas, and Phoenix" are two: a place may tell where the one before it is. */
  private boolean areOfOneKind() {
    for (int i = 1; i < items.size(); i++) {
      if (isPlace(items.get(i)) && !isPlace(items.get(i - 1))) {
        return false;
      }
    }
    return true;
  }
}
