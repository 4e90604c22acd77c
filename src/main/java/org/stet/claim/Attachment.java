package org.stet.claim;

import java.util.Set;
import org.stet.mention.DatePhrase;
import org.stet.mention.Gap;
import org.stet.mention.SentenceReading;
import org.stet.mention.WordList;

/**
 * How a date hangs on the words that tell of an event.
 *
 * @param kind how closely
 * @param word the word that tells of the event; {@link DatePhrase#NONE} where there is none
 */
record Attachment(Kind kind, int word) {
  enum Kind {
    /** The date stands before the event's own noun: "the Jan. 6, 2021, riot". */
    MODIFIER,
    /** Nothing but the event stands before the date: "stormed the Capitol on Jan. 6, 2021". */
    DIRECT,
    /** The date is that of the whole sentence: "On Jan. 6, 2021, a mob ...". */
    LOOSE,
    /** The date is that of something else: "a Jan. 6, 2022, speech". */
    OTHER
  }

  /** So far back from a date, the word that it belongs to is looked for. */
  private static final int REACH = 14;

  private static final int LONGEST_NOUN_PHRASE = 8;

  private static final Set<String> DETERMINERS =
      Set.of(
          "the", "this", "that", "a", "an", "his", "her", "their", "its", "our", "those", "these");
  private static final Set<String> BEFORE_DATE = Set.of("on", "of", "from", "in");
  private static final WordList BREAKERS =
      WordList.of(
          """
          that which who whom whose when while where after before because although though since if but as until
          whether
          """);

  /** Verbs that say no more than that something was. */
  private static final WordList HAPPENED =
      WordList.of(
          """
          happened happen occurred occur took take taken place unfolded began begin begun started came come carried
          perpetrated committed launched staged was were is are been be being had have has did led ended killed died
          """);

  private static final Attachment LOOSELY = new Attachment(Kind.LOOSE, DatePhrase.NONE);
  private static final Attachment ELSEWHERE = new Attachment(Kind.OTHER, DatePhrase.NONE);

  /** What a date hangs on. */
  static Attachment of(DatePhrase date, EventWords event) {
    if (isModifier(date)) {
      int end = endOfNouns(date);
      if (end > date.end()) {
        boolean isOfEvent = event.has(date.sentence().word(end - 1));
        return isOfEvent ? new Attachment(Kind.MODIFIER, end - 1) : ELSEWHERE;
      }
    }
    return back(date, event);
  }

  private static boolean isModifier(DatePhrase date) {
    SentenceReading sentence = date.sentence();
    int before = date.first() - 1;
    if (before < 0) {
      return true;
    }
    if (sentence.word(date.first()).gap() == Gap.COMMA) {
      return false;
    }
    boolean isAdjective =
        before > 0
            && DETERMINERS.contains(sentence.word(before - 1).key())
            && sentence.tag(before).filter(t -> t.startsWith("JJ") || t.equals("VBN")).isPresent();
    return DETERMINERS.contains(sentence.word(before).key())
        || sentence.word(before).isPossessive()
        || isAdjective;
  }

  /** The end of the nouns that stand behind a date. */
  private static int endOfNouns(DatePhrase date) {
    SentenceReading sentence = date.sentence();
    int end = date.end();
    while (end < sentence.size()
        && end - date.end() < LONGEST_NOUN_PHRASE
        && (joins(sentence, end) || (end == date.end() && sentence.word(end).gap() == Gap.COMMA))
        && !sentence.isTime(end)
        && isOfNoun(sentence, end)) {
      end++;
    }
    return end;
  }

  private static boolean joins(SentenceReading sentence, int i) {
    return sentence.word(i).gap().joins();
  }

  private static boolean isOfNoun(SentenceReading sentence, int i) {
    return sentence
        .tag(i)
        .filter(t -> t.startsWith("NN") || t.startsWith("JJ") || t.equals("VBG") || t.equals("VBN"))
        .isPresent();
  }

  /** Looks back from a date for the word that it belongs to. */
  private static Attachment back(DatePhrase date, EventWords event) {
    SentenceReading sentence = date.sentence();
    int at = date.first() - 1;
    boolean isOn = at >= 0 && BEFORE_DATE.contains(sentence.word(at).key());
    boolean isBare = at >= 0 && joins(sentence, date.first()) && event.has(sentence.word(at));
    if (!isOn && !isBare) {
      return LOOSELY;
    }
    at -= isOn ? 1 : 0;
    for (int steps = 0; at >= 0 && steps < REACH; steps++, at--) {
      if (isCut(sentence, at, steps == 0) || BREAKERS.contains(sentence.word(at).key())) {
        return LOOSELY;
      }
      if (event.tells(sentence.word(at))) {
        return new Attachment(Kind.DIRECT, at);
      }
      if (isOtherVerb(sentence, at)) {
        return ELSEWHERE;
      }
    }
    return LOOSELY;
  }

  /** Whether something stands between a word and the next that parts them. */
  private static boolean isCut(SentenceReading sentence, int at, boolean mayHaveComma) {
    Gap gap = sentence.word(at + 1).gap();
    boolean isNumber = gap == Gap.COMMA && sentence.isTime(at) && sentence.isTime(at + 1);
    return gap == Gap.OTHER || (gap == Gap.COMMA && !mayHaveComma && !isNumber);
  }

  private static boolean isOtherVerb(SentenceReading sentence, int at) {
    return !HAPPENED.contains(sentence.word(at).key())
        && sentence.tag(at).filter(t -> t.startsWith("VB")).isPresent();
  }

  /**
   * Whether a verb such as "marked" governs the words of the event: then the date may be its own.
   */
  static boolean isGovernedBy(WordList verbs, SentenceReading sentence, int word) {
    for (int i = word - 1; i >= 0 && i > word - REACH; i--) {
      if (verbs.contains(Stem.of(sentence.word(i).key()))) {
        return true;
      }
      if (sentence.word(i + 1).gap() == Gap.OTHER || BREAKERS.contains(sentence.word(i).key())) {
        return false;
      }
    }
    return false;
  }
}
