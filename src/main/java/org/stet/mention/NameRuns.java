package org.stet.mention;

import java.util.Optional;
import java.util.Set;
import org.stet.fact.Person;

/** Finds where a name begins and ends among capitalised words. */
final class NameRuns {
  private static final int LONGEST = 6;

  /** Small words inside names. */
  private static final WordList PARTICLES =
      WordList.of(
          """
          de del della di da dos du la le van von der den bin ibn al el ben ter zu
          """);

  /** Forms of address and ranks that stand before a name and are no part of it. */
  private static final WordList HONORIFICS =
      WordList.of(
          """
          mr mrs ms dr sir dame lord lady baroness ayatollah imam sheikh sheik mullah hajj
          rabbi rev reverend father sister brother cardinal archbishop bishop pope king queen
          prince princess duke gen general lt col colonel maj major capt captain sgt sergeant
          cmdr commander adm admiral marshal sen senator rep representative gov governor judge
          justice prof professor coach secretary minister director chairman chairwoman chair
          president mayor sheriff chief officer detective deputy ceo cfo coo attorney
          commissioner superintendent principal spokesman spokeswoman spokesperson analyst
          researcher author actor actress singer quarterback pitcher administrator ambassador
          councilman councilwoman sens reps messrs
          """);

  private static final Set<String> OPENING = Set.of(" \"", " “", " '", " ‘");
  private static final Set<String> CLOSING = Set.of("\" ", "” ", "' ", "’ ");

  private static final Set<String> GIVEN_NAME_MONTHS = Set.of("april", "june", "august");

  private NameRuns() {}

  /**
   * The name that begins at a word: a known full name, or else as many words as are written as one.
   */
  static Optional<NameRun> at(SentenceReading sentence, int index) {
    int first = behindHonorifics(sentence, index);
    if (first >= sentence.size() || !mayBegin(sentence, first)) {
      return Optional.empty();
    }
    Optional<Gazetteer.Match<Person>> known = sentence.personAt(first);
    if (known.isPresent()) {
      return Optional.of(new NameRun(sentence, first, known.get().end()));
    }
    int end = endOf(sentence, first);
    return Optional.of(new NameRun(sentence, afterRole(sentence, first, end), end));
  }

  /** "Fire Chief Jay Dowling": the name begins behind the last word that is a rank or a role. */
  private static int afterRole(SentenceReading sentence, int first, int end) {
    int start = first;
    for (int i = first; i < end - 1; i++) {
      if (isHonorific(sentence, i)) {
        start = i + 1;
      }
    }
    return start;
  }

  private static int behindHonorifics(SentenceReading sentence, int index) {
    int first = index;
    while (first < sentence.size() && mayBegin(sentence, first) && isHonorific(sentence, first)) {
      first++;
    }
    return first;
  }

  /** The unknown full name that ends just before a word. */
  static Optional<NameRun> endingAt(SentenceReading sentence, int end) {
    int first = end;
    while (first > 0 && end - first < LONGEST && belongsBackwards(sentence, first, end)) {
      first--;
    }
    boolean isFullName = end - first > 1 && !sentence.isNamed(first);
    return isFullName ? Optional.of(new NameRun(sentence, first, end)) : Optional.empty();
  }

  private static boolean belongsBackwards(SentenceReading sentence, int first, int end) {
    boolean joins = first == end || sentence.word(first).gap().joins();
    Word word = sentence.word(first - 1);
    return joins && word.isCapitalized() && !isCalendar(word) && !isHonorific(sentence, first - 1);
  }

  private static boolean isHonorific(SentenceReading sentence, int first) {
    return HONORIFICS.contains(sentence.word(first).key())
        && first + 1 < sentence.size()
        && sentence.word(first + 1).gap() == Gap.SPACE
        && sentence.word(first + 1).isCapitalized();
  }

  private static boolean mayBegin(SentenceReading sentence, int first) {
    Word word = sentence.word(first);
    return word.isCapitalized() && !isCalendar(word);
  }

  private static int endOf(SentenceReading sentence, int first) {
    int end = first + 1;
    while (end < sentence.size()
        && end - first < LONGEST
        && continues(sentence, end)
        && !isAcronymBehind(sentence, first, end)) {
      end++;
    }
    return end;
  }

  /** "Jay Dowling USA TODAY": behind a name that is not written in capitals, no name is. */
  private static boolean isAcronymBehind(SentenceReading sentence, int first, int end) {
    Word word = sentence.word(end);
    return end > first + 1
        && word.letters() == Word.Letters.CAPITALS
        && word.key().length() > 2
        && !NameForms.isSuffix(word.key())
        && word.gap() == Gap.SPACE
        && sentence.word(end - 1).letters() == Word.Letters.CAPITALIZED;
  }

  private static boolean continues(SentenceReading sentence, int index) {
    Word word = sentence.word(index);
    if (isNickname(sentence, index) || isNickname(sentence, index - 1)) {
      return word.isCapitalized();
    }
    if (!word.gap().joins() || word.isPossessive()) {
      return false;
    }
    boolean isParticle =
        PARTICLES.contains(word.key())
            && index + 1 < sentence.size()
            && sentence.word(index + 1).gap().joins()
            && (sentence.word(index + 1).isCapitalized()
                || PARTICLES.contains(sentence.word(index + 1).key()));
    return isParticle
        || (word.isCapitalized() && !isCalendar(word) && !startsTitle(sentence, index));
  }

  /** {@code Charles "Chuck" Smith}: one word in quotation marks, with a name on both sides. */
  private static boolean isNickname(SentenceReading sentence, int index) {
    return index + 1 < sentence.size()
        && sentence.word(index).gap() == Gap.OTHER
        && OPENING.contains(sentence.gapText(index))
        && CLOSING.contains(sentence.gapText(index + 1))
        && sentence.word(index + 1).isCapitalized();
  }

  /** A day or month written out; the short forms, and some months, are given names as well. */
  private static boolean isCalendar(Word word) {
    return word.key().length() > 3
        && !GIVEN_NAME_MONTHS.contains(word.key())
        && (Calendar.weekday(word).isPresent() || Calendar.month(word).isPresent());
  }

  private static boolean startsTitle(SentenceReading sentence, int index) {
    return sentence.titles().stream().anyMatch(t -> t.first() == index && t.length() > 1);
  }

  /**
   * Whether a capitalised word follows that the name does not reach over: "Joe Biden Center" is no
   * person.
   */
  static boolean goesOn(NameRun run) {
    SentenceReading sentence = run.sentence();
    if (run.end() >= sentence.size() || sentence.isTitleCase()) {
      return false;
    }
    Word next = sentence.word(run.end());
    return next.gap().joins()
        && next.isCapitalized()
        && !isCalendar(next)
        && !startsTitle(sentence, run.end())
        && !sentence.isNamed(run.end());
  }
}
