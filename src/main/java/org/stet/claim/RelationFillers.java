package org.stet.claim;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.stet.fact.Entity;
import org.stet.fact.Relation;
import org.stet.mention.Gazetteer;
import org.stet.mention.Numeral;
import org.stet.mention.Phrase;
import org.stet.mention.Phrase.Filler;
import org.stet.mention.Phrase.Slot;
import org.stet.mention.Reading;
import org.stet.mention.SentenceReading;
import org.stet.mention.WordList;

/** The words of a sentence that can be the subject or the value of a relation. */
final class RelationFillers implements Phrase.Fillers {
  /** No text that is a value has more words. */
  private static final int MOST_WORDS = 3;

  /** So many titles and nationalities stand before a name: "the U.S. first lady". */
  private static final int MOST_TITLES = 4;

  private static final WordList LOOKING_BACK = WordList.of("former late then ex fellow");

  private final Reading reading;
  private final SentenceReading sentence;
  private final List<Relation> relations;
  private final boolean hasAdjective;

  RelationFillers(Reading reading, SentenceReading sentence, Wordings.Wording wording) {
    this.reading = reading;
    this.sentence = sentence;
    this.relations = wording.relations();
    this.hasAdjective = wording.phrase().hasAdjective();
  }

  @Override
  public Optional<Filler> startingAt(Slot slot, int first) {
    if (slot == Slot.SUBJECT) {
      return sentence
          .entityAt(first)
          .map(RelationFillers::filler)
          .or(() -> personBehindTitle(first));
    }
    return switch (relations.getFirst().valueKind()) {
      case PLACE, BODY ->
          sentence.entityAt(first).filter(this::isName).map(RelationFillers::filler);
      case PERSON -> personBehindTitle(first);
      case NUMBER -> numeral(n -> n.first() == first);
      case TEXT -> text(size -> new Filler(first, first + size));
    };
  }

  @Override
  public Optional<Filler> endingAt(Slot slot, int end) {
    if (slot == Slot.SUBJECT) {
      return sentence.entityEndingAt(end).map(RelationFillers::filler).or(() -> personEnding(end));
    }
    return switch (relations.getFirst().valueKind()) {
      case PLACE, BODY ->
          sentence.entityEndingAt(end).filter(this::isName).map(RelationFillers::filler);
      case PERSON -> personEnding(end);
      case NUMBER -> numeral(n -> n.end() == end);
      case TEXT -> text(size -> new Filler(end - size, end));
    };
  }

  private static Filler filler(Gazetteer.Match<?> match) {
    return new Filler(match.first(), match.end());
  }

  /** Nobody is based in an adjective; but a singer is an Irish one. */
  private boolean isName(Gazetteer.Match<Entity> match) {
    return hasAdjective || !sentence.isDemonym(match);
  }

  private Optional<Filler> personEnding(int end) {
    return Cast.of(reading)
        .endingAt(sentence.word(end - 1).span().end())
        .flatMap(mention -> wordAt(mention.span().start()).map(first -> new Filler(first, end)));
  }

  private Optional<Integer> wordAt(int offset) {
    return Stream.iterate(sentence.size() - 1, i -> i >= 0, i -> i - 1)
        .filter(i -> sentence.word(i).span().start() == offset)
        .findFirst();
  }

  private Optional<Filler> personBehindTitle(int from) {
    int first = from;
    for (int titles = 0; titles <= MOST_TITLES && first < sentence.size(); titles++) {
      Optional<Filler> person = personStarting(first);
      if (person.isPresent()) {
        return person;
      }
      int next = endOfTitle(first);
      if (next == first) {
        return Optional.empty();
      }
      first = next;
    }
    return Optional.empty();
  }

  private Optional<Filler> personStarting(int first) {
    return Cast.of(reading)
        .startingAt(sentence.word(first).span().start())
        .flatMap(
            m ->
                Stream.iterate(first + 1, i -> i <= sentence.size(), i -> i + 1)
                    .filter(end -> sentence.word(end - 1).span().end() == m.span().end())
                    .findFirst())
        .map(end -> new Filler(first, end));
  }

  /** The word behind the title, the nationality or "former" that begins at a word. */
  private int endOfTitle(int first) {
    if (LOOKING_BACK.contains(sentence.word(first).key())) {
      return first + 1;
    }
    return sentence.titles().stream()
        .filter(t -> t.first() == first)
        .map(Gazetteer.Match::end)
        .findFirst()
        .or(() -> sentence.entityAt(first).map(Gazetteer.Match::end))
        .orElse(first);
  }

  private Optional<Filler> numeral(Predicate<Numeral> isThere) {
    return sentence.numerals().stream()
        .filter(n -> n.kind() == Numeral.Kind.CARDINAL && n.currency().isEmpty() && !n.percent())
        .filter(isThere)
        .findFirst()
        .map(n -> new Filler(n.first(), n.end()));
  }

  private Optional<Filler> text(IntFunction<Filler> sized) {
    Wordings wordings = Wordings.of(reading.gazetteer());
    return Stream.iterate(MOST_WORDS, size -> size > 0, size -> size - 1)
        .map(sized::apply)
        .filter(f -> f.first() >= 0 && f.end() <= sentence.size())
        .filter(f -> isValue(wordings, sentence.text(f.first(), f.end()).toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  private boolean isValue(Wordings wordings, String text) {
    return relations.stream().anyMatch(relation -> wordings.isValue(relation, text));
  }
}
