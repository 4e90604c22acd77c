package org.stet.language;

import java.util.Optional;

/**
 * Says of a boundary whether a sentence ends there, where the words around it tell; where they do
 * not, the sentence model is asked.
 */
final class BoundaryRules {
  private static final int ATTRIBUTION_WORDS = 7;

  /** Whether a sentence ends. */
  enum Verdict {
    CUT,
    JOIN,
    ASK_MODEL;

    static Verdict cutIf(boolean ends) {
      return ends ? CUT : JOIN;
    }
  }

  private BoundaryRules() {}

  static Verdict judge(Boundary at) {
    if (at.isLast()) {
      return Verdict.CUT;
    }
    if (!at.hasGap()) {
      return Verdict.cutIf(MissingSpace.isAt(at));
    }
    char next = at.nextChar();
    if (Character.isLowerCase(next)) {
      return beforeSmallLetter(at);
    }
    if (!Character.isLetterOrDigit(next) && "$€£¥#@•*".indexOf(next) < 0) {
      return Letters.isDash(next) || ",;:)]%&/.?!".indexOf(next) >= 0
          ? Verdict.JOIN
          : Verdict.ASK_MODEL;
    }
    return beforeCapital(at);
  }

  private static Verdict beforeSmallLetter(Boundary at) {
    String word = at.nextWord();
    boolean isListItem = word.length() == 1 && at.charAt(at.nextWordStart() + 1) == ')';
    if (isListItem) {
      return Verdict.CUT;
    }
    // eBay, iPhone
    return word.length() > 1 && Character.isUpperCase(word.charAt(1))
        ? Verdict.ASK_MODEL
        : Verdict.JOIN;
  }

  private static Verdict beforeCapital(Boundary at) {
    if (at.isEllipsis()) {
      boolean isGapInQuotation = Letters.isSpace(at.charAt(at.mark - 1)) && !at.isClosed();
      return Verdict.cutIf(!isGapInQuotation || startsSentence(at));
    }
    return at.isFullStop() ? afterFullStop(at) : afterShout(at);
  }

  /** After a question or exclamation mark. */
  private static Verdict afterShout(Boundary at) {
    if (startsSentence(at)) {
      return Verdict.CUT;
    }
    boolean goesOn = Openers.isMarkedName(at.word()) || (at.isClosed() && isAttribution(at));
    return Verdict.cutIf(!goesOn);
  }

  /** Whether a name and a verb of speaking follow: {@code "Never!" Prime Minister Modi said}. */
  private static boolean isAttribution(Boundary at) {
    int i = at.nextWordStart();
    for (int words = 0; words < ATTRIBUTION_WORDS; words++) {
      int end = at.wordEnd(i);
      String word = at.textOf(i, end);
      if (words > 0 && Openers.isSpeech(word)) {
        return true;
      }
      if (word.isEmpty() || !isNameLike(word)) {
        return false;
      }
      boolean isShortened = at.charAt(end) == '.' && Abbreviation.of(word).isPresent();
      i = (isShortened ? end + 1 : end) + 1;
    }
    return false;
  }

  private static boolean isNameLike(String word) {
    return Letters.isCapital(word.charAt(0))
        || switch (word) {
          case "of", "the", "de", "der", "van", "von", "bin", "al", "la", "da" -> true;
          default -> false;
        };
  }

  private static boolean startsSentence(Boundary at) {
    String word = at.nextWord();
    boolean isShortened = at.charAt(at.nextWordStart() + word.length()) == '.';
    return Openers.isStarter(word) && !(isShortened && Abbreviation.of(word).isPresent());
  }

  private static Verdict afterFullStop(Boundary at) {
    String word = at.word();
    if (isListNumber(at, word)) {
      return Verdict.JOIN;
    }
    Optional<Abbreviation> abbreviation = Abbreviation.of(word);
    if (abbreviation.isPresent()) {
      return afterAbbreviation(abbreviation.get(), at);
    }
    return startsSentence(at) || at.isClosed() || !looksShortened(word)
        ? Verdict.CUT
        : Verdict.ASK_MODEL;
  }

  /**
   * A short word with a capital and no vowel, such as {@code Bhd}; not {@code Iran}, {@code ICC}.
   */
  private static boolean looksShortened(String word) {
    return word.length() > 1
        && word.length() <= 4
        && Character.isUpperCase(word.charAt(0))
        && word.chars().skip(1).allMatch(c -> Character.isLowerCase(c) && "aeiouy".indexOf(c) < 0);
  }

  /** {@code 2. Heat the milk} */
  private static boolean isListNumber(Boundary at, String word) {
    return at.wordStartsSentence()
        && !word.isEmpty()
        && word.length() <= 3
        && word.chars().allMatch(Character::isDigit);
  }

  private static Verdict afterAbbreviation(Abbreviation abbreviation, Boundary at) {
    boolean starts = startsSentence(at);
    if (!starts && "([".indexOf(at.charAt(at.next)) >= 0) {
      // SALEM, Ore. (AP), Acme Inc. (NYSE: ACM)
      return Verdict.JOIN;
    }
    boolean number = Character.isDigit(at.nextChar());
    return switch (abbreviation) {
      case LEADS -> Verdict.JOIN;
      case NUMBERED -> Verdict.cutIf(!number);
      case CALENDAR -> Verdict.cutIf(!number);
      case HOUR -> Verdict.cutIf(!Openers.followsHour(at.nextWord()));
      case LIST_END, MEASURE -> Verdict.CUT;
      case STREET, INITIALS -> Verdict.cutIf(starts);
      case COUNTRY -> Verdict.cutIf(starts || isCourtesyTitle(at));
      case INITIAL -> Verdict.cutIf(starts || (at.word().equals("I") && !at.followsCapital()));
      case STATE -> Verdict.cutIf(starts || (at.beforeWord() == ',' && !at.isClosed()));
      case CITY, TRAILS -> starts ? Verdict.CUT : Verdict.ASK_MODEL;
    };
  }

  /** {@code in the U.S. Mr. Smith said}: such a title stands before no office. */
  private static boolean isCourtesyTitle(Boundary at) {
    return switch (at.nextWord()) {
      case "Mr", "Mrs", "Ms", "Dr" -> true;
      default -> false;
    };
  }
}
