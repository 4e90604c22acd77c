package org.stet.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.stet.claim.ToldAge.Form;
import org.stet.mention.Gap;
import org.stet.mention.Numeral;
import org.stet.mention.SentenceReading;
import org.stet.mention.Word;

/** Finds the numbers of a sentence that tell an age, whoever's it is. */
final class AgeScanner {
  /** Nobody whom news counts in years is younger, and nobody lives longer. */
  private static final int YOUNGEST = 2;

  private static final int OLDEST = 115;

  /** "died Tuesday at his home in Houston at 94": so far behind the verb an age may stand. */
  private static final int REACH = 14;

  private static final Set<String> ARTICLES = Set.of("a", "an", "the");
  private static final Set<String> AGE = Set.of("age", "aged", "now");
  private static final Set<String> ADVERBS =
      Set.of("now", "just", "recently", "already", "only", "still", "also");
  private static final Set<String> WILL = Set.of("will", "would", "ll");

  private static final Set<String> OWN = Set.of("his", "her");
  private static final Set<String> CELEBRATED = Set.of("celebrated", "marked");

  /** Behind these, "at" belongs to something else than to the death. */
  private static final Set<String> OTHER_CLAUSE = Set.of("and", "but", "who", "said", "while");

  private final SentenceReading sentence;
  private final List<ToldAge> found = new ArrayList<>();

  private AgeScanner(SentenceReading sentence) {
    this.sentence = sentence;
  }

  /** All that may be an age; of several for one number the likeliest stands first. */
  static List<ToldAge> in(SentenceReading sentence) {
    AgeScanner scanner = new AgeScanner(sentence);
    for (Numeral number : sentence.numerals()) {
      if (mayBeAge(number)) {
        scanner.read(number);
      }
    }
    return scanner.found;
  }

  private static boolean mayBeAge(Numeral number) {
    int years = number.whole().orElse(0);
    return !number.percent() && number.currency().isEmpty() && years >= YOUNGEST && years <= OLDEST;
  }

  private void read(Numeral number) {
    if (number.kind() == Numeral.Kind.ORDINAL) {
      birthday(number);
      return;
    }
    int end = number.end();
    boolean isOfYears = (is(end, "year") || is(end, "years")) && is(end + 1, "old");
    if (isOfYears && is(end, "year")) {
      yearOld(number, end + 2);
      return;
    }
    int after = isOfYears ? end + 2 : end;
    beside(number, after);
    verb(number, isOfYears || closes(after));
    at(number, after);
  }

  /** "Jane Roe celebrated her 34th birthday". */
  private void birthday(Numeral number) {
    int verb = number.first() - 2;
    if (is(number.end(), "birthday") && isIn(verb + 1, OWN) && isIn(verb, CELEBRATED)) {
      add(number, Form.TURNED, subjectEnd(verb), true);
    }
  }

  /** The word before which the subject of "died" stands; -1 where nobody dies. */
  static int subjectOfDeath(SentenceReading sentence) {
    AgeScanner scanner = new AgeScanner(sentence);
    for (int i = 1; i < sentence.size(); i++) {
      if (sentence.word(i).is("died")) {
        return scanner.subjectEnd(i);
      }
    }
    return -1;
  }

  private boolean is(int i, String key) {
    return i >= 0 && i < sentence.size() && sentence.word(i).is(key);
  }

  private boolean isIn(int i, Set<String> keys) {
    return i >= 0 && i < sentence.size() && keys.contains(sentence.word(i).key());
  }

  private boolean hasGap(int i, Gap gap) {
    return i > 0 && i < sentence.size() && sentence.word(i).gap() == gap;
  }

  /** Whether nothing behind the number can be what it counts. */
  private boolean closes(int i) {
    if (i >= sentence.size()) {
      return true;
    }
    Gap gap = sentence.word(i).gap();
    boolean isMarked = gap == Gap.COMMA || (gap == Gap.OTHER && !isJoined(sentence.gapText(i)));
    return isMarked || (gap == Gap.SPACE && (is(i, "and") || is(i, "or")));
  }

  private static boolean isJoined(String gap) {
    return gap.indexOf('/') >= 0 || gap.indexOf('-') == 0 || gap.indexOf('–') == 0;
  }

  private void add(Numeral number, Form form, int name, boolean isNameBefore) {
    if (isNameBefore ? name > 0 : name < sentence.size()) {
      found.add(new ToldAge(number, form, name, isNameBefore));
    }
  }

  /** "the 34-year-old Jane Roe", "Jane Roe, a 34-year-old", "Jane Roe is a 34-year-old". */
  private void yearOld(Numeral number, int after) {
    add(number, Form.YEAR_OLD, after, false);
    int article = number.first() - 1;
    if (isIn(article, ARTICLES) && hasGap(article, Gap.COMMA)) {
      add(number, Form.YEAR_OLD, article, true);
    } else if (isIn(article, ARTICLES) && hasGap(article, Gap.SPACE)) {
      verb(number, article - 1);
    }
  }

  private void beside(Numeral number, int after) {
    int first = isIn(number.first() - 1, AGE) ? number.first() - 1 : number.first();
    if (hasGap(first, Gap.COMMA) && closes(after)) {
      add(number, Form.BESIDE, first, true);
    }
  }

  private void verb(Numeral number, boolean isClosed) {
    int verb = number.first() - 1;
    if (hasGap(number.first(), Gap.SPACE) && (isClosed || is(verb, "turned"))) {
      verb(number, verb);
    } else if (is(verb, "turns") || is(verb, "turn")) {
      verb(number, verb);
    }
  }

  /** Reads back from the word before the number: "who is now", "would have turned". */
  private void verb(Numeral number, int last) {
    int verb = last;
    while (isIn(verb, ADVERBS)) {
      verb--;
    }
    if (verb < 1) {
      return;
    }
    switch (sentence.word(verb).key()) {
      case "is" -> add(number, Form.IS, subjectEnd(verb), true);
      case "was" -> add(number, Form.WAS, subjectEnd(verb), true);
      case "turns" -> add(number, Form.TURNS, subjectEnd(verb), true);
      case "turned", "been", "turn", "be" -> helped(number, verb);
      default -> {}
    }
  }

  private void helped(Numeral number, int verb) {
    boolean isWould = is(verb - 1, "have") && isIn(verb - 2, WILL);
    if (isWould) {
      add(number, Form.WOULD, subjectEnd(verb - 2), true);
    } else if (is(verb, "turned")) {
      add(number, Form.TURNED, subjectEnd(verb), true);
    } else if (isIn(verb - 1, WILL)) {
      add(number, is(verb - 1, "would") ? Form.WOULD : Form.TURNS, subjectEnd(verb - 1), true);
    }
  }

  /** The word after the subject of a verb: "Jane Roe, who just" before "turned". */
  private int subjectEnd(int verb) {
    int end = verb;
    while (isIn(end - 1, ADVERBS) || is(end - 1, "has") || is(end - 1, "had")) {
      end--;
    }
    return is(end - 1, "who") ? end - 1 : end;
  }

  /** "At 34, Jane Roe", "Jane Roe died Tuesday at the age of 34". */
  private void at(Numeral number, int after) {
    int at = number.first() - 1;
    if (is(at, "of") && is(at - 1, "age") && is(at - 2, "the")) {
      at -= 3;
    } else if (is(at, "age")) {
      at--;
    }
    if (!is(at, "at")) {
      return;
    }
    Word word = sentence.word(at);
    boolean opens = word.gap() != Gap.SPACE && word.gap() != Gap.HYPHEN;
    if (opens && hasGap(after, Gap.COMMA)) {
      add(number, Form.AT, after, false);
    } else if (closes(after) || hasGap(after, Gap.SPACE)) {
      death(number, at, after);
    }
  }

  private void death(Numeral number, int at, int after) {
    boolean isOfPlace = !closes(after) && at == number.first() - 1;
    for (int i = at - 1; i > Math.max(0, at - REACH) && !isOfPlace; i--) {
      if (is(i, "died") || is(i, "dies")) {
        add(number, Form.DIED, subjectEnd(i), true);
        return;
      }
      if (isIn(i, OTHER_CLAUSE)) {
        return;
      }
    }
  }
}
