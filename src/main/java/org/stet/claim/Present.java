package org.stet.claim;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.stet.language.Chunk;
import org.stet.mention.Calendar;
import org.stet.mention.Gap;
import org.stet.mention.SentenceReading;
import org.stet.mention.TitleMention;
import org.stet.mention.TitledName;
import org.stet.mention.Word;

/** Whether a sentence says of the holder of a title what he or she does these days. */
final class Present {
  /** Words before a subject that leave it the subject of the sentence's own statement. */
  private static final Set<String> BEFORE_SUBJECT =
      Set.of("and", "but", "meanwhile", "republican", "democratic", "gop");

  /**
   * "arrived in Kyiv around 8 a.m. local time Monday": the day stands this near behind the verb.
   */
  private static final int REACH = 10;

  /** "at a Friday news conference": what a day's name may stand before and still be the day. */
  private static final Set<String> SPEECHES =
      Set.of("news", "press", "briefing", "interview", "statement", "speech", "rally");

  private static final Set<String> TIMES_OF_DAY =
      Set.of("morning", "afternoon", "evening", "night");

  /** Words before a day that is not, or not surely, the day of the verb. */
  private static final Set<String> OTHER_DAY =
      Set.of(
          "a", "one", "that", "the", "every", "each", "some", "by", "until", "before", "after",
          "for", "since", "from", "through");

  /** The phrases that open another statement: a verb, and "that" or "because". */
  private static final Set<String> CLAUSES = Set.of("VP", "SBAR");

  private static final Set<String> PASSIVE =
      Set.of("is", "was", "be", "been", "being", "gets", "got");

  private final SentenceReading sentence;
  private final OfficeClaim claim;

  private Present(OfficeClaim claim) {
    this.sentence = claim.pair().sentence();
    this.claim = claim;
  }

  /**
   * Whether title and name are the subject of a verb that tells of the present: "has said", "is
   * urging", "will sign", or one with a day of the week behind it. A plain present tense tells
   * nothing: captions tell of the past in it.
   */
  static boolean isSpokenOf(OfficeClaim claim) {
    Present present = new Present(claim);
    return present.isSubject() && present.verb().filter(present::tellsOfNow).isPresent();
  }

  private boolean isSubject() {
    int left = isNameFirst() ? claim.name().first() : claim.pair().title().left();
    Word first = sentence.word(left);
    return !first.gap().joins() || isFreeBefore(sentence.word(left - 1));
  }

  private boolean isNameFirst() {
    return claim.pair().form() == TitledName.Form.AFTER_COMMA;
  }

  /** The word behind title and name. */
  private int end() {
    TitleMention title = claim.pair().title();
    return isNameFirst()
        ? Math.max(title.end(), title.qualifier().map(TitleMention.Qualifier::end).orElse(0))
        : claim.name().end();
  }

  /** "Robert Gates, the secretary of defense, said": a comma closes what one opened. */
  private boolean hasComma() {
    return switch (claim.pair().form()) {
      case AFTER_COMMA, BEFORE_COMMA -> true;
      case BEFORE_NAME, IN_LIST, COPULA, PAST_COPULA -> false;
    };
  }

  private static boolean isFreeBefore(Word word) {
    return BEFORE_SUBJECT.contains(word.key()) || Calendar.weekday(word).isPresent();
  }

  /** The verb that stands right behind title and name. */
  private Optional<Chunk> verb() {
    int next = end();
    Gap between = hasComma() ? Gap.COMMA : Gap.SPACE;
    if (next >= sentence.size() || sentence.word(next).gap() != between) {
      return Optional.empty();
    }
    int start = sentence.word(next).span().start();
    return sentence
        .analysis()
        .chunkAt(start)
        .filter(c -> c.type().equals("VP") && c.span().start() == start);
  }

  private boolean tellsOfNow(Chunk verb) {
    String first = sentence.word(end()).key();
    boolean isTensed =
        first.equals("has")
            || first.equals("will")
            || (first.equals("is") && isProgressive(verb))
            || hasDayBehind();
    return isTensed && isOfficialAct(verb);
  }

  /** Whether the person does what one does in office: "has said", not "was remembered". */
  private boolean isOfficialAct(Chunk verb) {
    boolean isPassive = hasWord(verb, PASSIVE::contains);
    boolean isAct = hasWord(verb, OfficialActs::isOne);
    return isAct && (!isPassive || isProgressive(verb));
  }

  /** Whether a day of the week follows the verb before another verb, clause or comma does. */
  private boolean hasDayBehind() {
    int verb = end();
    int end = Math.min(sentence.size(), verb + 1 + REACH);
    for (int i = verb + 1; i < end && isSameClause(i); i++) {
      if (isDay(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isSameClause(int word) {
    int start = sentence.word(word).span().start();
    boolean opensAnother =
        sentence
            .analysis()
            .chunkAt(start)
            .filter(c -> c.span().start() == start && CLAUSES.contains(c.type()))
            .isPresent();
    return sentence.word(word).gap() == Gap.SPACE && !opensAnother;
  }

  /**
   * A day of this week: not "on a Monday", not "by Monday", and not "went on five Sunday shows".
   */
  private boolean isDay(int word) {
    if (Calendar.weekday(sentence.word(word)).isEmpty()) {
      return false;
    }
    return isBeforeNoun(word)
        ? isBeforeSpeech(word)
        : !OTHER_DAY.contains(sentence.word(word - 1).key());
  }

  private boolean isBeforeSpeech(int day) {
    return SPEECHES.contains(sentence.word(day + 1).key());
  }

  private boolean isBeforeNoun(int day) {
    int next = day + 1;
    return next < sentence.size()
        && sentence.word(next).gap() == Gap.SPACE
        && sentence.tag(next).filter(tag -> tag.equals("NN") || tag.equals("NNS")).isPresent()
        && !TIMES_OF_DAY.contains(sentence.word(next).key());
  }

  private boolean hasWord(Chunk verb, Predicate<String> key) {
    return sentence.words().stream()
        .anyMatch(w -> verb.span().contains(w.span()) && key.test(w.key()));
  }

  /** "is urging", but not "is being urged". */
  private boolean isProgressive(Chunk verb) {
    return !hasWord(verb, "being"::equals)
        && sentence.analysis().tokens().stream()
            .anyMatch(t -> verb.span().contains(t.span()) && t.tag().equals("VBG"));
  }
}
