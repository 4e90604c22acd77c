package org.stet.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.stet.fact.Office;
import org.stet.fact.Person;

/**
 * Finds the known people behind a title in the plural: "Sens. Amy Klobuchar, D-Minn., and Chuck
 * Grassley of Iowa".
 */
final class TitledLists {
  /** Words that may stand between two names of a list, beside states and numbers. */
  private static final Set<String> BETWEEN =
      Set.of("and", "or", "of", "d", "r", "i", "the", "both");

  /** What ends a list. */
  private static final Pattern ENDS = Pattern.compile("[;:—–]");

  private TitledLists() {}

  static List<TitledName> in(SentenceReading sentence) {
    List<TitledName> found = new ArrayList<>();
    for (Gazetteer.Match<Office> match : sentence.pluralTitles()) {
      TitleScanner.read(sentence, match)
          .map(scan -> scan.judged(scan.mention()))
          .ifPresent(title -> list(sentence, title, found));
    }
    return found;
  }

  private static void list(SentenceReading sentence, TitleMention title, List<TitledName> found) {
    int at = title.end();
    Optional<Gazetteer.Match<Person>> next = sentence.personAt(at);
    while (next.isPresent()) {
      NameRun name = new NameRun(sentence, next.get().first(), next.get().end());
      found.add(new TitledName(title, name, TitledName.Form.IN_LIST));
      at = name.end();
      while (at < sentence.size()
          && sentence.personAt(at).isEmpty()
          && mayStandBetween(sentence, at)) {
        at++;
      }
      next = endsBefore(sentence, at) ? Optional.empty() : sentence.personAt(at);
    }
  }

  private static boolean endsBefore(SentenceReading sentence, int index) {
    return index >= sentence.size() || ENDS.matcher(sentence.gapText(index)).find();
  }

  private static boolean mayStandBetween(SentenceReading sentence, int index) {
    return !ENDS.matcher(sentence.gapText(index)).find() && isBetweenWord(sentence, index);
  }

  private static boolean isBetweenWord(SentenceReading sentence, int index) {
    return BETWEEN.contains(sentence.word(index).key())
        || sentence.isWithinEntity(index)
        || StateTags.isTag(sentence.word(index))
        || sentence.word(index).letters() == Word.Letters.DIGITS;
  }
}
