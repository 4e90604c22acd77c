package org.stet.mention;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stet.fact.Entity;
import org.stet.fact.Event;
import org.stet.fact.Office;
import org.stet.fact.Person;
import org.stet.language.Analysis;
import org.stet.language.Language;
import org.stet.language.Token;
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
  private final Gazetteer gazetteer;
  private final List<Word> words;
  private final Matches<Person> people;
  private final Matches<Entity> entities;
  private final Matches<Office> titles;
  private final IdentityHashMap<WordList, Boolean> listed = new IdentityHashMap<>();
  private @Nullable Boolean titleCase;
  private @Nullable TimeHints hints;
  private @Nullable List<Numeral> numerals;
  private @Nullable List<DatePhrase> datePhrases;
  private @Nullable List<Gazetteer.Match<Event>> events;
  private @Nullable Analysis tags;
  private @Nullable Analysis analysis;

  SentenceReading(
      String prose, Span span, Block.Kind kind, Gazetteer gazetteer, Language language) {
    this.prose = prose;
    this.span = span;
    this.kind = kind;
    this.language = language;
    this.gazetteer = gazetteer;
    this.words = Words.of(prose, span, gazetteer.wordTypes());
    this.people = gazetteer.people().in(words);
    this.entities = gazetteer.entities().in(words);
    this.titles = gazetteer.titles().in(words);
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
    return people.all();
  }

  /** Names and demonyms of places and bodies of the facts. */
  public List<Gazetteer.Match<Entity>> entities() {
    return entities.all();
  }

  /** Names of events of the facts; looked up when somebody asks. */
  public List<Gazetteer.Match<Event>> events() {
    List<Gazetteer.Match<Event>> known = events;
    if (known == null) {
      known = gazetteer.events().in(words).all();
      events = known;
    }
    return known;
  }

  /** Titles of offices of the facts. */
  public List<Gazetteer.Match<Office>> titles() {
    return titles.all();
  }

  /** Titles in the plural; looked up where two people are named, who alone can share one. */
  List<Gazetteer.Match<Office>> pluralTitles() {
    return people.all().size() < 2 ? List.of() : gazetteer.pluralTitles().in(words).all();
  }

  /** Whether a word belongs to the name of a place or body. */
  public boolean isWithinEntity(int index) {
    return entities.cover(index);
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

  /** The dates of the sentence that have a year, in order. */
  public List<DatePhrase> datePhrases() {
    List<DatePhrase> known = datePhrases;
    if (known == null) {
      known = DatePhrase.in(this);
      datePhrases = known;
    }
    return known;
  }

  /** What stands behind the last word; the whole sentence where it has no words. */
  public String tail() {
    int start = words.isEmpty() ? span.start() : words.getLast().span().end();
    return prose.substring(start, span.end());
  }

  /** The numbers of the sentence, in order. */
  public List<Numeral> numerals() {
    List<Numeral> known = numerals;
    if (known == null) {
      known = NumeralScanner.in(this);
      numerals = known;
    }
    return known;
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
    Analysis made = analysis != null ? analysis : tags;
    if (made == null) {
      made = language.tag(prose, span, titleSpans());
      tags = made;
    }
    return made;
  }

  private List<Span> titleSpans() {
    return titles.all().stream().map(t -> spanOf(t.first(), t.end())).toList();
  }

  /** The Penn tag of a word; empty where the tagger cut the text in another way. */
  public Optional<String> tag(int index) {
    return tags().tokenAt(words.get(index).span().start()).map(Token::tag);
  }

  /**
   * Whether most longer words have a capital, as in a headline: then capitals tell nothing about
   * names. A sentence that ends in a full stop is no headline.
   */
  public boolean isTitleCase() {
    Boolean known = titleCase;
    if (known == null) {
      known = readTitleCase();
      titleCase = known;
    }
    return known;
  }

  private boolean readTitleCase() {
    long longer = words.stream().filter(SentenceReading::isLonger).count();
    long capitalized = words.stream().filter(w -> isLonger(w) && w.isCapitalized()).count();
    return longer >= 3 && capitalized * 10 > longer * 7 && prose.charAt(span.end() - 1) != '.';
  }

  private static boolean isLonger(Word word) {
    return word.key().length() > 3 && word.letters() != Word.Letters.DIGITS;
  }

  /**
   * Whether one of its words is in a list. The answer is kept, since every claim of a sentence asks
   * the same.
   */
  public boolean hasAnyOf(WordList list) {
    return listed.computeIfAbsent(list, this::hasWordOf);
  }

  private boolean hasWordOf(WordList list) {
    for (Word word : words) {
      if (list.contains(word.key())) {
        return true;
      }
    }
    return false;
  }

  /** What the sentence says about its time. */
  public TimeHints hints() {
    TimeHints known = hints;
    if (known == null) {
      known = TimeHints.of(this);
      hints = known;
    }
    return known;
  }

  /** The place or body whose name ends just before a word. */
  public Optional<Gazetteer.Match<Entity>> entityEndingAt(int end) {
    return entities.endingAt(end).or(() -> entityCutAt(end));
  }

  /** "US" of "US House", where the title is "House speaker". */
  private Optional<Gazetteer.Match<Entity>> entityCutAt(int end) {
    return entities.all().stream()
        .filter(m -> m.first() < end && end < m.end())
        .flatMap(m -> gazetteer.entities().longestAt(words.subList(0, end), m.first()).stream())
        .filter(m -> m.end() == end)
        .findFirst();
  }

  /** Whether a place or body is named by an adjective: "Israeli". */
  public boolean isDemonym(Gazetteer.Match<Entity> match) {
    String text = text(match.first(), match.end());
    return match.meanings().stream().anyMatch(e -> e.demonyms().contains(text));
  }

  /** The place or body whose name begins at a word. */
  public Optional<Gazetteer.Match<Entity>> entityAt(int first) {
    return entities.startingAt(first);
  }

  /** The person whose full name begins at a word. */
  public Optional<Gazetteer.Match<Person>> personAt(int first) {
    return people.startingAt(first);
  }

  /** The person whose full name ends just before a word. */
  public Optional<Gazetteer.Match<Person>> personEndingAt(int end) {
    return people.endingAt(end);
  }

  /**
   * The word after the title, or the place or body, that begins at a word; the word itself where
   * none does.
   */
  int endOfTitleOrEntity(int first) {
    int title = titles.startingAt(first).map(Gazetteer.Match::end).orElse(first);
    int entity = entityAt(first).map(Gazetteer.Match::end).orElse(first);
    return Math.max(title, entity == first + 1 && isGivenName(first) ? first : entity);
  }

  /** "Charlotte Brandt": some cities are given names too, where another name follows. */
  private boolean isGivenName(int index) {
    int next = index + 1;
    return GivenNames.isCommon(words.get(index).key())
        && next < words.size()
        && words.get(next).isCapitalized()
        && words.get(next).gap() == Gap.SPACE
        && entityAt(next).isEmpty()
        && titles.startingAt(next).isEmpty();
  }

  /** The offices of the title that begins at a word; none where no title does. */
  public List<Office> officesAt(int index) {
    return titles.startingAt(index).map(Gazetteer.Match::meanings).orElse(List.of());
  }

  /** Whether a title of an office stands in the sentence. */
  public boolean speaksOf(Office office) {
    return titles.all().stream().anyMatch(t -> t.meanings().contains(office));
  }

  /** Whether a word is a month, a weekday or a number. */
  public boolean isTime(int index) {
    return index < words.size()
        && (Calendar.month(words.get(index)).isPresent()
            || Calendar.weekday(words.get(index)).isPresent()
            || words.get(index).letters() == Word.Letters.DIGITS);
  }

  /** Whether a word belongs to a known full name, title, place or body. */
  public boolean isNamed(int index) {
    return people.cover(index) || titles.cover(index) || entities.cover(index);
  }
}
