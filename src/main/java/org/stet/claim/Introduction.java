package org.stet.claim;

import java.util.List;
import java.util.Set;
import org.stet.mention.Gap;
import org.stet.mention.NameIndex;
import org.stet.mention.NameRun;
import org.stet.mention.SentenceReading;
import org.stet.mention.Word;
import org.stet.mention.WordList;

/**
 * Tells whether a row of capitalised words introduces a person, and not a firm, a street or a team.
 */
final class Introduction {
  private static final int LONGEST = 3;

  static final WordList SAYING =
      WordList.of(
          """
          said says told tells added adds wrote writes asked recalled explained testified
          tweeted noted argued warned
          """);

  private static final WordList BEFORE =
      WordList.of(
          """
          mr mrs ms dr sen rep gov gen lt sgt col capt maj prof judge coach officer detective
          sheriff mayor attorney lawyer spokesman spokeswoman spokesperson director professor
          author actor actress singer chief chairman chairwoman ceo senator representative
          congressman congresswoman said says
          """);

  private static final Set<String> ADDRESS = Set.of("mr", "mrs", "ms", "miss", "dr");

  private static final Set<String> BEFORE_THINGS =
      Set.of("the", "a", "an", "in", "at", "near", "from", "visited", "visits");

  private static final Set<String> AFTER_COMMA =
      Set.of("who", "whose", "a", "an", "the", "director", "chief");

  /** Words that end the names of firms, bodies, places, prizes and events. */
  private static final WordList INSTITUTIONS =
      WordList.of(
          """
          department institute institution trophy war bowl park street beach county university college school
          hospital center centre museum church games cup league club company corp inc group bank times post news
          register tribune journal herald gazette award prize act bridge river lake island islands mountain mountains
          avenue road square hall house court committee commission council association foundation society party union
          airport station hotel theater theatre stadium arena field series week month festival fund agency
          authority bureau office ministry service services force forces army navy guard corps police academy library
          city town village valley hills heights bay coast creek canyon desert forest ocean sea gulf strait peninsula
          republic kingdom empire states nations bears browns bulls chiefs giants heat jets kings lakers lions
          padres patriots rams ravens saints spurs steelers titans vikings yankees wings foods motors airlines airways
          records studios pictures entertainment media network channel radio television magazine press project
          program plan deal agreement treaty conference summit election primary caucus convention
          """);

  private Introduction() {}

  /**
   * Whether a name of one word is used as that of a person: it does something, or has something.
   */
  static boolean isUsedAsPerson(NameRun run) {
    SentenceReading sentence = run.sentence();
    if (run.first() > 0 && SAYING.contains(sentence.word(run.first() - 1).key())) {
      return true;
    }
    if (isSaying(run)) {
      return true;
    }
    if (run.end() >= sentence.size() || !Variants.isTaggedAsName(run)) {
      return false;
    }
    boolean acts =
        sentence.tag(run.end()).filter(tag -> tag.startsWith("VB") || tag.equals("MD")).isPresent();
    return sentence.word(run.end()).isPossessive()
        || (acts && sentence.word(run.end()).gap() == Gap.SPACE);
  }

  /**
   * Whether a name of one word is a person's at all of its places: the tagger takes it for a name
   * everywhere, it stands behind no article, no preposition of place and no name of a place, and
   * before no other noun.
   */
  static boolean areOfPerson(List<NameRun> runs) {
    return runs.stream()
        .allMatch(
            run ->
                (Variants.isTaggedAsName(run) || isSaying(run))
                    && !isOfThing(run)
                    && !INSTITUTIONS.contains(run.bareKeys().getLast()));
  }

  /** "Oberlander says": whatever the tagger makes of the name. */
  private static boolean isSaying(NameRun run) {
    return run.end() < run.sentence().size()
        && run.sentence().word(run.end()).gap() == Gap.SPACE
        && SAYING.contains(run.sentence().word(run.end()).key());
  }

  private static boolean isOfThing(NameRun run) {
    SentenceReading sentence = run.sentence();
    boolean isBehind =
        run.first() > 0
            && sentence.word(run.first()).gap() == Gap.SPACE
            && (BEFORE_THINGS.contains(sentence.word(run.first() - 1).key())
                || sentence.entityEndingAt(run.first()).isPresent());
    boolean isBefore =
        run.end() < sentence.size()
            && sentence.word(run.end()).gap().joins()
            && sentence.tag(run.end()).filter(tag -> tag.equals("NN")).isPresent()
            && !sentence.word(run.end()).isCapitalized();
    return isBehind || isBefore;
  }

  /** Whether the words can be a person's name at all. */
  static boolean mayBeOfPerson(NameRun run) {
    return mayBeOfPerson(run, run.bareKeys());
  }

  private static boolean mayBeOfPerson(NameRun run, List<String> keys) {
    int length = keys.size();
    return length > 1
        && length <= LONGEST
        && isWritten(run, length)
        && !INSTITUTIONS.contains(keys.getLast());
  }

  static boolean isOfPerson(NameRun run, NameIndex known) {
    List<String> keys = run.bareKeys();
    return mayBeOfPerson(run, keys)
        && ((keys.size() == 2 && isBeside(run)) || hasGivenName(keys, known));
  }

  private static boolean hasGivenName(List<String> keys, NameIndex known) {
    return keys.subList(0, keys.size() - 1).stream().anyMatch(known::isGivenName);
  }

  /** A name in capitals is a heading or an acronym. */
  private static boolean isWritten(NameRun run, int length) {
    Word family = run.sentence().word(run.first() + length - 1);
    Word given = run.sentence().word(run.first());
    return family.letters() == Word.Letters.CAPITALIZED
        && given.letters() == Word.Letters.CAPITALIZED
        && family.key().length() > 2;
  }

  /** Whether a form of address stands before a name, as before somebody known already. */
  static boolean isAddressed(NameRun run) {
    return run.first() > 0
        && run.sentence().word(run.first()).gap() == Gap.SPACE
        && ADDRESS.contains(run.sentence().word(run.first() - 1).key());
  }

  private static boolean isBeside(NameRun run) {
    SentenceReading sentence = run.sentence();
    boolean isAddressed =
        run.first() > 0
            && sentence.word(run.first()).gap() == Gap.SPACE
            && BEFORE.contains(sentence.word(run.first() - 1).key());
    return isAddressed || (run.end() < sentence.size() && isFollowed(sentence.word(run.end())));
  }

  /** "Jane Roe said", "Jane Roe, 34,", "Jane Roe, who". */
  private static boolean isFollowed(Word next) {
    if (next.gap() == Gap.SPACE) {
      return SAYING.contains(next.key());
    }
    boolean isAge = next.letters() == Word.Letters.DIGITS && next.key().length() <= 3;
    return next.gap() == Gap.COMMA && (isAge || AFTER_COMMA.contains(next.key()));
  }
}
