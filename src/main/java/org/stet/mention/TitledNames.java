package org.stet.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stet.fact.Office;
import org.stet.fact.Person;

/** Finds the titles of a sentence that have a name beside them. */
final class TitledNames {
  /** Verbs that only a subject can stand right before. */
  private static final Set<String> FINITE =
      Set.of(
          "is", "was", "has", "had", "will", "would", "can", "could", "says", "said", "does",
          "did");

  private static final Set<String> OWNERS = Set.of("its", "their", "whose");

  private TitledNames() {}

  static List<TitledName> in(SentenceReading sentence) {
    List<TitledName> found = new ArrayList<>();
    for (Gazetteer.Match<Office> match : sentence.titles()) {
      named(sentence, match).ifPresent(found::add);
    }
    found.addAll(TitledLists.in(sentence));
    return found;
  }

  private static Optional<TitledName> named(
      SentenceReading sentence, Gazetteer.Match<Office> match) {
    if (!mayHaveName(sentence, match)) {
      return Optional.empty();
    }
    return TitleScanner.read(sentence, match)
        .flatMap(
            scan ->
                beside(sentence, scan.mention()).map(pair -> pair.with(scan.judged(pair.title()))));
  }

  private static Optional<TitledName> beside(SentenceReading sentence, TitleMention title) {
    return after(sentence, title).or(() -> before(sentence, title));
  }

  /**
   * A cheap look before the words around the title are read: is there a name, or a person with a
   * comma or "is"?
   */
  private static boolean mayHaveName(SentenceReading sentence, Gazetteer.Match<Office> match) {
    int next = match.end();
    boolean nameMayFollow = next < sentence.size() && sentence.word(next).gap() != Gap.OTHER;
    return nameMayFollow || !sentence.people().isEmpty();
  }

  private static Optional<TitledName> after(SentenceReading sentence, TitleMention title) {
    if (title.end() >= sentence.size()) {
      return Optional.empty();
    }
    Gap gap = sentence.word(title.end()).gap();
    boolean isApposition = gap == Gap.COMMA && isNounPhrase(sentence, title);
    if (gap != Gap.SPACE && !isApposition) {
      return Optional.empty();
    }
    TitledName.Form form =
        isApposition ? TitledName.Form.BEFORE_COMMA : TitledName.Form.BEFORE_NAME;
    boolean isAnybodys = isApposition ? isOwned(sentence, title) : isOfAnyAssembly(sentence, title);
    TitleMention meant = isAnybodys ? title.unclear() : title;
    return NameRuns.at(sentence, title.end())
        .filter(run -> !isApposition || closes(sentence, run))
        .map(run -> new TitledName(meant, run, form));
  }

  /** Only a title with an article or a possessor before it can have its holder behind a comma. */
  private static boolean isNounPhrase(SentenceReading sentence, TitleMention title) {
    boolean hasArticle =
        title.left() > 0 && TitleMention.ARTICLES.contains(sentence.word(title.left() - 1).key());
    boolean hasPossessor = title.left() < title.first() && title.qualifier().isPresent();
    return hasArticle || hasPossessor || isOwned(sentence, title) || title.has(Modifier.SOMEBODYS);
  }

  /** Every assembly has a "Speaker", and every dinner too. */
  private static boolean isOfAnyAssembly(SentenceReading sentence, TitleMention title) {
    return title.end() - title.first() == 1
        && title.qualifier().isEmpty()
        && sentence.word(title.first()).is("speaker");
  }

  /** "its president, Emmanuel Macron": whose president, another sentence tells. */
  private static boolean isOwned(SentenceReading sentence, TitleMention title) {
    return title.left() > 0
        && sentence.word(title.left()).gap() == Gap.SPACE
        && OWNERS.contains(sentence.word(title.left() - 1).key());
  }

  /**
   * A name in apposition ends at a comma, a possessive or the end; in a list of people it goes on
   * with "and".
   */
  private static boolean closes(SentenceReading sentence, NameRun run) {
    if (run.end() >= sentence.size()) {
      return true;
    }
    Word next = sentence.word(run.end());
    return next.gap() != Gap.SPACE || !(next.is("and") || next.is("or"));
  }

  private static Optional<TitledName> before(SentenceReading sentence, TitleMention title) {
    int at = title.firstWithArticle(sentence);
    if (at == 0 || isFollowedByName(sentence, title)) {
      return Optional.empty();
    }
    if (sentence.word(at).gap() == Gap.COMMA
        && endsPhrase(sentence, title)
        && !isSubject(sentence, title)) {
      return person(sentence, at)
          .or(() -> title.qualifier().flatMap(q -> NameRuns.endingAt(sentence, at)))
          .map(run -> new TitledName(title, run, TitledName.Form.AFTER_COMMA));
    }
    if (!endsPhrase(sentence, title)) {
      return Optional.empty();
    }
    return OfficeFrame.before(sentence, at)
        .map(frame -> new TitledName(title, frame.holder(), form(frame.verb())));
  }

  private static TitledName.Form form(OfficeWords.Verb verb) {
    return verb.now() ? TitledName.Form.COPULA : TitledName.Form.PAST_COPULA;
  }

  /** Whether the title is not the first part of a longer one, as in "chief economist". */
  private static boolean endsPhrase(SentenceReading sentence, TitleMention title) {
    int next = title.end();
    return next >= sentence.size()
        || sentence.word(next).gap() != Gap.SPACE
        || TitleWords.OUTSIDE.contains(sentence.word(next).key());
  }

  /**
   * "Along with Speaker Jane Roe, the governor is ...": with its verb right behind it, the title is
   * somebody else's, and the comma closes what stands before.
   */
  private static boolean isSubject(SentenceReading sentence, TitleMention title) {
    int next = title.end();
    return next < sentence.size()
        && sentence.word(next).gap() == Gap.SPACE
        && FINITE.contains(sentence.word(next).key());
  }

  private static boolean isFollowedByName(SentenceReading sentence, TitleMention title) {
    int next = title.end();
    if (next >= sentence.size()) {
      return false;
    }
    Word word = sentence.word(next);
    return word.isPossessive() || (word.gap() == Gap.SPACE && word.isCapitalized());
  }

  private static Optional<NameRun> person(SentenceReading sentence, int end) {
    Optional<Gazetteer.Match<Person>> match = sentence.personEndingAt(end);
    return match.map(m -> new NameRun(sentence, m.first(), m.end()));
  }
}
