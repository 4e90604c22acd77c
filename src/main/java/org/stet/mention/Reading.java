package org.stet.mention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.stet.fact.Facts;
import org.stet.language.Language;
import org.stet.text.Article;
import org.stet.text.Block;
import org.stet.text.Span;

/**
 * An article as it is read for claims: its sentences, each with its words and what they name. For
 * use by one thread.
 */
public final class Reading {
  private final Article article;
  private final Gazetteer gazetteer;
  private final Language language;
  private final List<SentenceReading> sentences;
  private final Quotations quotations;
  private final IdentityHashMap<SentenceReading, Integer> positions = new IdentityHashMap<>();
  private final Map<Class<?>, Object> made = new HashMap<>();

  private Reading(Article article, Gazetteer gazetteer, Language language) {
    this.article = article;
    this.gazetteer = gazetteer;
    this.language = language;
    this.quotations = Quotations.of(article);
    this.sentences = readSentences();
    for (int i = 0; i < sentences.size(); i++) {
      positions.put(sentences.get(i), i);
    }
  }

  public static Reading of(Article article, Gazetteer gazetteer, Language language) {
    return new Reading(article, gazetteer, language);
  }

  private List<SentenceReading> readSentences() {
    List<SentenceReading> read = new ArrayList<>();
    int block = 0;
    List<Block> blocks = article.blocks();
    for (Span span : language.sentences(article)) {
      while (block + 1 < blocks.size() && blocks.get(block).span().end() <= span.start()) {
        block++;
      }
      Block.Kind kind = blocks.isEmpty() ? Block.Kind.PARAGRAPH : blocks.get(block).kind();
      read.add(new SentenceReading(article.prose(), span, kind, gazetteer, language));
    }
    return List.copyOf(read);
  }

  public Article article() {
    return article;
  }

  public String prose() {
    return article.prose();
  }

  public Facts facts() {
    return gazetteer.facts();
  }

  public Gazetteer gazetteer() {
    return gazetteer;
  }

  /** The day for which the article speaks. */
  public Optional<LocalDate> published() {
    return article.published().map(Article.Published::day);
  }

  public List<SentenceReading> sentences() {
    return sentences;
  }

  /** The last few sentences before one. */
  public List<SentenceReading> before(SentenceReading sentence, int count) {
    int at = positions.getOrDefault(sentence, 0);
    return sentences.subList(Math.max(0, at - count), at);
  }

  /** The next few sentences behind one. */
  public List<SentenceReading> after(SentenceReading sentence, int count) {
    int next = positions.getOrDefault(sentence, sentences.size()) + 1;
    int from = Math.min(next, sentences.size());
    return sentences.subList(from, Math.min(from + count, sentences.size()));
  }

  /** Every title with a name beside it, in order. */
  public List<TitledName> titledNames() {
    return once(Titles.class, Titles::of).pairs();
  }

  private record Titles(List<TitledName> pairs) {
    static Titles of(Reading reading) {
      return new Titles(
          reading.sentences.stream().flatMap(s -> TitledNames.in(s).stream()).toList());
    }
  }

  /** Every date of the article that names one day, in order. */
  public List<DatedWeekday> dates() {
    return once(Dates.class, Dates::of).found();
  }

  /** The date whose words begin at an offset. */
  public Optional<DatedWeekday> dateAt(int offset) {
    return Optional.ofNullable(once(Dates.class, Dates::of).byStart().get(offset));
  }

  private record Dates(List<DatedWeekday> found, Map<Integer, DatedWeekday> byStart) {
    static Dates of(Reading reading) {
      List<DatedWeekday> found =
          reading.sentences.stream().flatMap(s -> DateScanner.in(s).stream()).toList();
      Map<Integer, DatedWeekday> byStart = new HashMap<>();
      found.forEach(date -> byStart.putIfAbsent(date.span().start(), date));
      return new Dates(found, byStart);
    }
  }

  /** All names of the article. */
  public ArticleNames names() {
    return once(ArticleNames.class, reading -> new ArticleNames(reading.sentences));
  }

  /**
   * What one kind of claim found out about the whole article, made when it is first asked for, so
   * that another kind can use it too.
   *
   * @param kind its type; there is one of each type
   * @param maker makes it from this reading, and nothing else
   */
  public <T> T once(Class<T> kind, Function<Reading, T> maker) {
    Object known = made.get(kind);
    if (known == null) {
      T fresh = maker.apply(this);
      made.put(kind, fresh);
      return fresh;
    }
    return kind.cast(known);
  }

  /** What stands in quotation marks, in order, each with its marks. */
  public List<Span> quotations() {
    return quotations.all();
  }

  /** Whether words stand inside quotation marks. */
  public boolean isQuoted(Span span) {
    return quotations.contains(span);
  }
}
