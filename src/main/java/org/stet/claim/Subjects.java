package org.stet.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stet.fact.Entity;
import org.stet.fact.Facts;
import org.stet.mention.Gap;
import org.stet.mention.Gazetteer;
import org.stet.mention.SentenceReading;
import org.stet.mention.Word;
import org.stet.mention.WordList;

/** The countries that a sentence names one after the other: "Poland, Hungary and Slovakia". */
final class Subjects {
  /** Words before a subject that leave it the whole subject of what follows. */
  private static final WordList BEFORE =
      WordList.of(
          """
          and but that because since while although though as where when so whereas neither both
          today currently said says noted noting meanwhile however
          """);

  private final SentenceReading sentence;
  private final Facts facts;

  /** A country and where its name stands. */
  record Named(int first, int end, List<Entity> meanings) {}

  Subjects(SentenceReading sentence, Facts facts) {
    this.sentence = sentence;
    this.facts = facts;
  }

  /** The countries of a list that begins at a word. */
  List<Named> from(int first) {
    List<Named> named = new ArrayList<>();
    Optional<Named> next = startingAt(first);
    while (next.isPresent()) {
      named.add(next.get());
      next = startingAt(afterLink(next.get().end()));
    }
    return named;
  }

  /** Steps over ", ", " and " or ", and the ". */
  private int afterLink(int end) {
    if (end >= sentence.size()) {
      return end;
    }
    boolean isList = sentence.word(end).gap() == Gap.COMMA;
    boolean isAnd = sentence.word(end).is("and") || sentence.word(end).is("nor");
    int next = isAnd ? end + 1 : end;
    boolean goesOn = isList || (isAnd && sentence.word(end).gap() == Gap.SPACE);
    boolean hasArticle = next < sentence.size() && sentence.word(next).is("the");
    return goesOn ? (hasArticle ? next + 1 : next) : sentence.size();
  }

  /** The countries of the list that ends before a word and is the whole subject of what follows. */
  List<Named> upTo(int end) {
    List<Named> all = new ArrayList<>();
    Optional<Named> last = endingAt(end);
    while (last.isPresent()) {
      all.addFirst(last.get());
      last = endingAt(beforeLink(last.get().first()));
    }
    return all.isEmpty() || !isFree(all.getFirst().first()) ? List.of() : all;
  }

  private int beforeLink(int first) {
    int at = first > 0 && sentence.word(first - 1).is("the") ? first - 1 : first;
    if (at == 0) {
      return 0;
    }
    Word word = sentence.word(at - 1);
    boolean isAnd = word.is("and") || word.is("nor");
    boolean isLinked = isAnd || sentence.word(at).gap() == Gap.COMMA;
    return isLinked ? (isAnd ? at - 1 : at) : 0;
  }

  /** Whether a name is the whole subject: not "the king of Norway", not "South Georgia". */
  private boolean isFree(int first) {
    int at = first > 0 && sentence.word(first - 1).is("the") ? first - 1 : first;
    return at == 0
        || sentence.word(at).gap() != Gap.SPACE
        || BEFORE.contains(sentence.word(at - 1).key());
  }

  /** The country whose name ends before a word. */
  Optional<Named> endingAt(int end) {
    return end <= 0
        ? Optional.empty()
        : sentence.entityEndingAt(end).filter(m -> !goesOnBefore(m)).flatMap(this::country);
  }

  private Optional<Named> startingAt(int first) {
    return first >= sentence.size()
        ? Optional.empty()
        : sentence.entityAt(first).filter(m -> !goesOn(m.end())).flatMap(this::country);
  }

  private Optional<Named> country(Gazetteer.Match<Entity> match) {
    List<Entity> countries = MemberSpells.joiners(match.meanings(), facts);
    return countries.isEmpty() || isAdjective(match)
        ? Optional.empty()
        : Optional.of(new Named(match.first(), match.end(), countries));
  }

  /** "Palestinians" is no adjective. */
  private boolean isAdjective(Gazetteer.Match<Entity> match) {
    return sentence.isDemonym(match)
        && match.meanings().stream().noneMatch(e -> e.name().equals(text(match)));
  }

  private String text(Gazetteer.Match<Entity> match) {
    return sentence.text(match.first(), match.end());
  }

  /** "Jordan Bardella": a capital behind it makes another name of it. */
  private boolean goesOn(int end) {
    return end < sentence.size()
        && sentence.word(end).gap().joins()
        && sentence.word(end).isCapitalized()
        && !sentence.isTitleCase();
  }

  /** "South Georgia", "Latin America". */
  private boolean goesOnBefore(Gazetteer.Match<Entity> match) {
    int before = match.first() - 1;
    return before >= 0
        && sentence.word(match.first()).gap().joins()
        && sentence.word(before).isCapitalized()
        && before > 0;
  }
}
