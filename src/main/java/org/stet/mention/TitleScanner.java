package org.stet.mention;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stet.fact.Entity;
import org.stet.fact.Office;
import org.stet.fact.Person;
import org.stet.fact.WordSort;

/**
 * Reads the words around a title: its jurisdiction, what makes it former or acting, what makes it
 * another office.
 */
final class TitleScanner {
  /** No title in print has more words of its own before it. */
  private static final int REACH = 8;

  private final SentenceReading sentence;
  private final Gazetteer.Match<Office> title;
  private final Set<Modifier> modifiers = EnumSet.noneOf(Modifier.class);
  private Optional<TitleMention.Qualifier> qualifier = Optional.empty();
  private Optional<TitleNeighbour> neighbour = Optional.empty();
  private boolean isClear = true;
  private boolean isOther;

  /** Whether a possessor ends what belongs to the title. */
  private boolean isBounded;

  private int left;
  private int end;

  private TitleScanner(SentenceReading sentence, Gazetteer.Match<Office> title) {
    this.sentence = sentence;
    this.title = title;
    this.left = title.first();
    this.end = title.end();
  }

  /**
   * The title as the sentence uses it, before the word in front of all that belongs to it is looked
   * at; empty when the words around it make another office of it.
   */
  static Optional<TitleScanner> read(SentenceReading sentence, Gazetteer.Match<Office> title) {
    TitleScanner scan = new TitleScanner(sentence, title);
    scan.lookLeft();
    scan.take(TitleTail.of(sentence, title, scan.qualifier.isPresent()));
    return scan.isOther ? Optional.empty() : Optional.of(scan);
  }

  private void take(TitleTail tail) {
    end = tail.end();
    qualifier = qualifier.or(tail::qualifier);
    isClear &= tail.isClear();
    if (tail.isAhead()) {
      modifiers.add(Modifier.AHEAD);
    }
  }

  /**
   * The title, once the word in front of it has been looked at. That is dear, and only asked of
   * titles that have a name beside them.
   */
  TitleMention judged(TitleMention mention) {
    if (neighbour.isEmpty()) {
      return mention;
    }
    if (neighbour.get().isAhead()) {
      modifiers.add(Modifier.AHEAD);
    }
    return mention.with(modifiers, mention.isClear() && neighbour.get().isClear());
  }

  TitleMention mention() {
    List<Office> all = title.meanings();
    List<Office> fitting = qualifier.map(q -> q.among(all)).orElse(all);
    if (fitting.isEmpty() && qualifier.filter(q -> !q.isFirm()).isPresent()) {
      // "In Texas President Joe Biden said": the place has nothing to do with the title.
      return new TitleMention(
          title.first(), end, left, all, all, Optional.empty(), Set.copyOf(modifiers), isClear);
    }
    return new TitleMention(
        title.first(), end, left, fitting, all, qualifier, Set.copyOf(modifiers), isClear);
  }

  private void lookLeft() {
    int limit = Math.max(0, title.first() - REACH);
    while (left > limit && touches(left)) {
      if (!step(left - 1)) {
        break;
      }
    }
    if (left > 0 && touches(left) && !isBounded) {
      neighbour = Optional.of(new TitleNeighbour(sentence, left - 1, title.first(), qualifier));
    }
  }

  private boolean touches(int index) {
    Gap gap = sentence.word(index).gap();
    return gap.joins() || gap == Gap.NONE;
  }

  /** Takes one more word, or name, to the left; false when it does not belong to the title. */
  private boolean step(int index) {
    Word word = sentence.word(index);
    if (word.isPossessive()) {
      return possessor(index);
    }
    Optional<Gazetteer.Match<Entity>> entity = sentence.entityEndingAt(index + 1);
    if (entity.isPresent()) {
      return qualifyBefore(
          entity.get(), isAdjective(entity.get()) || !followsPreposition(entity.get()));
    }
    Optional<Modifier> modifier = TitleWords.modifier(word.key());
    if (modifier.isPresent()) {
      modifiers.add(modifier.get());
      left = index;
      return true;
    }
    if (isBetweenModifierAndTitle(index, word)) {
      modifiers.add(Modifier.SOMEBODYS);
      left = index;
      return true;
    }
    if (makesAnotherOffice(index, word)) {
      isOther = true;
      return false;
    }
    return neutral(index, word);
  }

  private boolean makesAnotherOffice(int index, Word word) {
    boolean hasHyphen = word.gap() == Gap.HYPHEN || sentence.word(index + 1).gap() == Gap.HYPHEN;
    boolean isUnderSecretary = word.is("under") && sentence.word(title.first()).is("secretary");
    return TitleWords.is(WordSort.OTHER_OFFICE, word.key())
        || (hasHyphen && TitleWords.is(WordSort.OTHER_OFFICE_WITH_HYPHEN, word.key()))
        || (isUnderSecretary && index == title.first() - 1);
  }

  /** "former Trump National Security Adviser". */
  private boolean isBetweenModifierAndTitle(int index, Word word) {
    return index > 0
        && word.isCapitalized()
        && word.gap() == Gap.SPACE
        && TitleWords.is(WordSort.FORMER, sentence.word(index - 1).key());
  }

  private boolean neutral(int index, Word word) {
    if (TitleWords.isOrdinal(word.key())) {
      modifiers.add(Modifier.COUNTED);
      left = index;
      return true;
    }
    boolean isNeutral = TitleWords.is(WordSort.NEUTRAL, word.key());
    if (isNeutral) {
      left = index;
    }
    return isNeutral;
  }

  private boolean possessor(int index) {
    Optional<Gazetteer.Match<Entity>> entity = sentence.entityEndingAt(index);
    if (entity.isPresent()) {
      return qualifyBefore(entity.get(), true);
    }
    modifiers.add(Modifier.SOMEBODYS);
    Optional<Gazetteer.Match<Person>> person = sentence.personEndingAt(index);
    isClear = person.isPresent();
    left = person.map(Gazetteer.Match::first).orElse(Math.max(0, index - 1));
    isBounded = true;
    return false;
  }

  private boolean qualifyBefore(Gazetteer.Match<Entity> match, boolean isFirm) {
    if (match.first() > 0
        && sentence.word(match.first()).gap() == Gap.HYPHEN
        && TitleWords.STANCES.contains(sentence.word(match.first() - 1).key())) {
      return false;
    }
    if (qualifiesNothing(match)) {
      left = match.first();
      return true;
    }
    if (qualifier.isPresent()) {
      return false;
    }
    qualifier =
        Optional.of(
            new TitleMention.Qualifier(match.first(), match.end(), match.meanings(), isFirm));
    left = match.first();
    return true;
  }

  /**
   * "Republican governor", "congressional representative": the adjective of a party, or of another
   * body that has no such office, tells nothing about whose it is.
   */
  private boolean qualifiesNothing(Gazetteer.Match<Entity> match) {
    return sentence.isDemonym(match)
        && match.meanings().stream()
            .allMatch(e -> !e.isPlace() && title.meanings().stream().noneMatch(o -> o.isOf(e)));
  }

  /**
   * A demonym, or initials such as US, stand before a title only to qualify it; a country's full
   * name may not.
   */
  private boolean isAdjective(Gazetteer.Match<Entity> match) {
    return sentence.isDemonym(match)
        || sentence.word(match.first()).letters() == Word.Letters.CAPITALS;
  }

  /**
   * "In Texas Gov. Ron DeSantis said" lacks a comma; without a preposition, "Texas Gov." is one
   * title.
   */
  private boolean followsPreposition(Gazetteer.Match<Entity> match) {
    int before = match.first() - 1;
    return before >= 0
        && sentence.word(match.first()).gap() == Gap.SPACE
        && TitleWords.PREPOSITIONS.contains(sentence.word(before).key());
  }
}
