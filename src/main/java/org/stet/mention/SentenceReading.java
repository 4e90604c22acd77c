package org.stet.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.stet.fact.Entity;
import org.stet.fact.Office;
import org.stet.fact.Person;
import org.stet.language.Analysis;
import org.stet.language.Language;
import org.stet.text.Block;
import org.stet.text.Span;

/**
 * A sentence with its words and what they name. Tags and chunks are made only when somebody asks
 * for them, since most sentences hold no claim. For use by one thread.
 */
public final class SentenceReading {
  private final String prose;
  private final Span span;
  private final Block.Kind kind;
  private final Language language;
  private final List<Word> words;
  private final List<Gazetteer.Match<Person>> people;
  private final List<Gazetteer.Match<Entity>> entities;
  private final List<Gazetteer.Match<Office>> titles;
  private @Nullable Analysis tags;
  private @Nullable Analysis analysis;

  SentenceReading(
      String prose, Span span, Block.Kind kind, Gazetteer gazetteer, Language language) {
    this.prose = prose;
    this.span = span;
    this.kind = kind;
    this.language = language;
    this.words = List.copyOf(Words.of(prose, span));
    this.people = matches(i -> gazetteer.personAt(words, i));
    this.entities = matches(i -> gazetteer.entityAt(words, i));
    this.titles = matches(i -> gazetteer.titleAt(words, i));
  }

  /** All matches from left to right, none of them reaching into another. */
  private <T> List<Gazetteer.Match<T>> matches(IntFunction<Optional<Gazetteer.Match<T>>> at) {
    List<Gazetteer.Match<T>> found = new ArrayList<>();
    int i = 0;
    while (i < words.size()) {
      Optional<Gazetteer.Match<T>> match = at.apply(i);
      match.ifPresent(found::add);
      i = match.map(Gazetteer.Match::end).orElse(i + 1);
    }
    return List.copyOf(found);
  }

  public Span span() {
    return span;
  }

  public Block.Kind kind() {
    return kind;
  }

  public List<Word> words() {
    return words;
  }

  public Word word(int index) {
    return words.get(index);
  }

  public int size() {
    return words.size();
  }

  /** Full names of people of the facts. */
  public List<Gazetteer.Match<Person>> people() {
    return people;
  }

  /** Names and demonyms of places and bodies of the facts. */
  List<Gazetteer.Match<Entity>> entities() {
    return entities;
  }

  List<Gazetteer.Match<Office>> titles() {
    return titles;
  }

  /** The prose from the first of some words to the last. */
  public Span spanOf(int first, int end) {
    return words.get(first).span().to(words.get(end - 1).span());
  }

  /** What stands between a word and the one before it. */
  public String gapText(int index) {
    int start = index == 0 ? span.start() : words.get(index - 1).span().end();
    return prose.substring(start, words.get(index).span().start());
  }

  public String text(int first, int end) {
    return spanOf(first, end).of(prose);
  }

  /** Tags and chunks, with known titles joined to one token each. */
  public Analysis analysis() {
    Analysis made = analysis;
    if (made == null) {
      made = language.analyse(prose, span, titleSpans());
      analysis = made;
    }
    return made;
  }

  private Analysis tags() {
    Analysis made = tags;
    if (made == null) {
      made = language.tag(prose, span, titleSpans());
      tags = made;
    }
    return made;
  }

  private List<Span> titleSpans() {
    return titles.stream().map(t -> spanOf(t.first(), t.end())).toList();
  }

  /** The Penn tag of a word; empty where the tagger cut the text in another way. */
  public Optional<String> tag(int index) {
    return tags().tokenAt(words.get(index).span().start()).map(org.stet.language.Token::tag);
  }

  /**
   * Whether most longer words have a capital, as in a headline: then capitals tell nothing about
   * names. A sentence that ends in a full stop is no headline.
   */
  public boolean isTitleCase() {
    long longer =
        words.stream()
            .filter(w -> w.key().length() > 3 && w.letters() != Word.Letters.DIGITS)
            .count();
    long capitalized =
        words.stream().filter(w -> w.key().length() > 3 && w.isCapitalized()).count();
    return longer >= 3
        && capitalized * 10 > longer * 7
        && !prose.substring(span.start(), span.end()).endsWith(".");
  }

  /** The place or body whose name ends just before a word. */
  Optional<Gazetteer.Match<Entity>> entityEndingAt(int end) {
    return entities.stream().filter(m -> m.end() == end).findFirst();
  }

  /** Whether a place or body is named by an adjective: "Israeli". */
  boolean isDemonym(Gazetteer.Match<Entity> match) {
    String text = text(match.first(), match.end());
    return match.meanings().stream().anyMatch(e -> e.demonyms().contains(text));
  }

  Optional<Gazetteer.Match<Entity>> entityAt(int first) {
    return entities.stream().filter(m -> m.first() == first).findFirst();
  }

  /** The person whose full name begins at a word. */
  public Optional<Gazetteer.Match<Person>> personAt(int first) {
    return people.stream().filter(m -> m.first() == first).findFirst();
  }

  /** The person whose full name ends just before a word. */
  public Optional<Gazetteer.Match<Person>> personEndingAt(int end) {
    return people.stream().filter(m -> m.end() == end).findFirst();
  }

  /**
   * The word after the title, or the place or body, that begins at a word; the word itself where
   * none does.
   */
  int endOfTitleOrEntity(int first) {
    int title =
        titles.stream()
            .filter(m -> m.first() == first)
            .mapToInt(Gazetteer.Match::end)
            .findFirst()
            .orElse(first);
    return Math.max(title, entityAt(first).map(Gazetteer.Match::end).orElse(first));
  }

  /** Whether a title of the facts begins at a word. */
  public boolean startsTitle(int index) {
    return titles.stream().anyMatch(t -> t.first() == index);
  }

  /** Whether a word belongs to a known full name, title, place or body. */
  public boolean isNamed(int index) {
    return covers(people, index) || covers(titles, index) || covers(entities, index);
  }

  private static <T> boolean covers(List<Gazetteer.Match<T>> matches, int index) {
    return matches.stream().anyMatch(m -> m.first() <= index && index < m.end());
  }
}
