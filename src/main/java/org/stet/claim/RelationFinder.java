package org.stet.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.stet.fact.Entity;
import org.stet.fact.Subject;
import org.stet.mention.Gap;
import org.stet.mention.Gazetteer;
import org.stet.mention.Phrase;
import org.stet.mention.Phrase.Filler;
import org.stet.mention.Reading;
import org.stet.mention.SentenceReading;
import org.stet.mention.Word;
import org.stet.mention.WordList;

/** Finds the wordings of relations in an article. */
final class RelationFinder {
  /** Words that a capital at the head of a sentence makes no name. */
  private static final WordList SMALL =
      WordList.of(
          """
          a an the in at from near to of for with by on as and but while when where after before across around
          inside outside into toward towards through both like under over since until than that then
          """);

  /** Behind these, what follows belongs to somebody else: "the head of Google, based in Paris". */
  private static final WordList OWNED = WordList.of("of at for with from by in to and or than");

  /** Behind these, a clause is of the place itself: "In Sweden, whose currency is". */
  private static final WordList WHERE = WordList.of("in from to");

  /** Behind these, a number is one of a part: "won six Super Bowls with New England". */
  private static final WordList COUNTED =
      WordList.of("with as for by during before after at since while under over against across");

  private static final WordList LISTING = WordList.of("and or as plus along the");

  private final Reading reading;
  private final Wordings wordings;
  private final List<RelationClaim> found = new ArrayList<>();

  private RelationFinder(Reading reading) {
    this.reading = reading;
    this.wordings = Wordings.of(reading.gazetteer());
  }

  static List<RelationClaim> in(Reading reading) {
    RelationFinder finder = new RelationFinder(reading);
    Cues.all(reading).forEach(finder::in);
    return finder.found;
  }

  private void in(CuedSentence cued) {
    SentenceReading sentence = cued.sentence();
    List<Gazetteer.Match<Entity>> entities = sentence.entities();
    Set<Filler> taken = new HashSet<>();
    int next = 0;
    for (int i = 0; i < sentence.size(); i++) {
      if (cued.is(i, Cue.RELATION)) {
        at(sentence, i, wordings.at(sentence.word(i).key()), taken);
      }
      if (next < entities.size() && entities.get(next).first() == i) {
        at(sentence, i, wordless(sentence, entities.get(next)), taken);
        next++;
      }
    }
  }

  /** "Kern County, California": only of places of which a pack says where they are. */
  private List<Wordings.Wording> wordless(
      SentenceReading sentence, Gazetteer.Match<Entity> subject) {
    return subject.meanings().size() == 1 && isBeforeComma(sentence, subject.end())
        ? wordings.wordless(subject.meanings().getFirst())
        : List.of();
  }

  private void at(
      SentenceReading sentence, int at, List<Wordings.Wording> wordings, Set<Filler> taken) {
    for (Wordings.Wording wording : wordings) {
      if (!wording.isCount() && wording.phrase().mayBeAt(sentence, at)) {
        find(sentence, at, wording, taken);
      }
    }
  }

  private void find(SentenceReading sentence, int at, Wordings.Wording wording, Set<Filler> taken) {
    wording
        .phrase()
        .at(sentence, at, new RelationFillers(reading, sentence, wording))
        .filter(match -> !sentence.isTitleCase())
        .filter(match -> wording.phrase().anchor().isPresent() || !isInList(sentence, match))
        .filter(match -> isWholeBefore(sentence, wording.phrase(), match.first()))
        .filter(match -> !isElsewhere(sentence, match.value()))
        .filter(match -> !isAmongGuests(sentence, match))
        .filter(match -> isWholeBehind(sentence, wording, match))
        .filter(match -> taken.add(match.value()))
        .ifPresent(match -> found.add(claim(sentence, wording, match)));
  }

  private static boolean isBeforeComma(SentenceReading sentence, int end) {
    return end < sentence.size() && sentence.word(end).gap() == Gap.COMMA;
  }

  private RelationClaim claim(
      SentenceReading sentence, Wordings.Wording wording, Phrase.Match match) {
    return new RelationClaim(
        sentence,
        wording,
        match,
        meanings(sentence, match.subject()),
        meanings(sentence, match.value()),
        reading.isQuoted(sentence.spanOf(match.first(), match.end())));
  }

  private List<Subject> meanings(SentenceReading sentence, Filler filler) {
    List<Subject> meanings = new ArrayList<>();
    sentence
        .entityEndingAt(filler.end())
        .filter(m -> m.first() == filler.first())
        .map(Gazetteer.Match::meanings)
        .ifPresent(meanings::addAll);
    if (meanings.isEmpty()) {
      Cast.of(reading)
          .startingAt(sentence.word(filler.first()).span().start())
          .ifPresent(m -> meanings.add(m.person()));
    }
    return meanings;
  }

  /** Whether nothing before makes a longer name, or a longer phrase, of it. */
  private boolean isWholeBefore(SentenceReading sentence, Phrase phrase, int first) {
    if (first == 0) {
      return true;
    }
    Word before = sentence.word(first - 1);
    Gap gap = sentence.word(first).gap();
    if (gap == Gap.HYPHEN || gap == Gap.NONE) {
      return false;
    }
    boolean isSmall = SMALL.contains(before.key());
    boolean isPerson = Cast.of(reading).startingAt(sentence.word(first).span().start()).isPresent();
    boolean isLongerName = gap == Gap.SPACE && before.isCapitalized() && !isSmall && !isPerson;
    boolean isApposition =
        phrase.beginsApposition()
            && phrase.beginsWith(Phrase.Slot.SUBJECT)
            && phrase.anchor().isPresent()
            && !(phrase.beginsClause() && WHERE.contains(beforeArticle(sentence, first)))
            && !isPerson;
    boolean isAdjective = phrase.isCompound() || phrase.hasAdjective();
    boolean isOwned =
        gap == Gap.SPACE
            && OWNED.contains(beforeArticle(sentence, first))
            && (isApposition || (before.is("and") && isAdjective));
    return !isLongerName && !isOwned;
  }

  /** "of" in "of Google" and "of the World Bank". */
  private static String beforeArticle(SentenceReading sentence, int first) {
    boolean hasArticle = first > 1 && sentence.word(first - 1).is("the");
    return sentence.word(hasArticle ? first - 2 : first - 1).key();
  }

  /** "Paris, Texas" is another Paris. */
  private boolean isElsewhere(SentenceReading sentence, Filler value) {
    Whereabouts whereabouts = new Whereabouts(reading.facts());
    return isBeforeComma(sentence, value.end())
        && sentence
            .entityAt(value.end())
            .filter(m -> m.meanings().stream().allMatch(Entity::isPlace))
            .filter(m -> !sentence.isDemonym(m))
            .filter(
                m ->
                    meanings(sentence, value).stream()
                        .noneMatch(
                            v -> m.meanings().stream().anyMatch(w -> whereabouts.isIn(v, w))))
            .isPresent();
  }

  /** "in Maricopa County, Georgia and Wisconsin": one of several places, not where the first is. */
  private static boolean isInList(SentenceReading sentence, Phrase.Match match) {
    int next = match.end();
    boolean isBehindComma = match.first() > 0 && sentence.word(match.first()).gap() == Gap.COMMA;
    return isBehindComma || (next < sentence.size() && goesOn(sentence, next));
  }

  /** "Trump's wife, Ivanka Trump, and Pence": three people, and no name of the wife. */
  private boolean isAmongGuests(SentenceReading sentence, Phrase.Match match) {
    int end = match.end();
    return match.value().end() == end
        && sentence.word(match.value().first()).gap() == Gap.COMMA
        && end < sentence.size()
        && (sentence.word(end).is("and") || sentence.word(end).is("or"))
        && Cast.of(reading)
            .startingAt(sentence.word(match.value().first()).span().start())
            .isPresent();
  }

  private static boolean goesOn(SentenceReading sentence, int next) {
    Word word = sentence.word(next);
    return word.gap() == Gap.SPACE
        || LISTING.contains(word.key())
        || sentence.entityAt(next).isPresent();
  }

  /** The same for what stands behind. */
  private static boolean isWholeBehind(
      SentenceReading sentence, Wordings.Wording wording, Phrase.Match match) {
    int end = match.end();
    if (end >= sentence.size()) {
      return true;
    }
    Word next = sentence.word(end);
    boolean isOfMore =
        wording.phrase().endsInWord() && next.is("of"); // "the Australian capital of surfing"
    return switch (next.gap()) {
      case HYPHEN, NONE -> false;
      case SPACE ->
          !isOfMore
              && !next.isCapitalized()
              && !(wording.isOfNumber() && COUNTED.contains(next.key()))
              && sentence.tag(end).filter(t -> t.startsWith("NN") || t.startsWith("JJ")).isEmpty();
      case START, COMMA, OTHER -> !isOfMore;
    };
  }
}
