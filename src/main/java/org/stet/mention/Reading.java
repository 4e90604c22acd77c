package org.stet.mention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stet.fact.Facts;
import org.stet.language.Language;
import org.stet.text.Article;
import org.stet.text.Block;
import org.stet.text.Span;

/** An article as it is read for claims: its sentences, each with its words and what they name. */
public final class Reading {
  private final Article article;
  private final Gazetteer gazetteer;
  private final Language language;
  private final List<SentenceReading> sentences;
  private final Quotations quotations;
  private @Nullable List<TitledName> titledNames;
  private @Nullable ArticleNames names;
  private @Nullable List<DatedWeekday> dates;

  private Reading(Article article, Gazetteer gazetteer, Language language) {
    this.article = article;
    this.gazetteer = gazetteer;
    this.language = language;
    this.quotations = Quotations.of(article);
    this.sentences = readSentences();
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

  /** Every title with a name beside it, in order. */
  public List<TitledName> titledNames() {
    List<TitledName> found = titledNames;
    if (found == null) {
      found = sentences.stream().flatMap(s -> TitledNames.in(s).stream()).toList();
      titledNames = found;
    }
    return found;
  }

  /** Every date of the article that names one day, in order. */
  public List<DatedWeekday> dates() {
    List<DatedWeekday> found = dates;
    if (found == null) {
      found = sentences.stream().flatMap(s -> DateScanner.in(s).stream()).toList();
      dates = found;
    }
    return found;
  }

  /** All names of the article. */
  public ArticleNames names() {
    ArticleNames made = names;
    if (made == null) {
      made = new ArticleNames(sentences);
      names = made;
    }
    return made;
  }

  /** Whether words stand inside quotation marks. */
  public boolean isQuoted(Span span) {
    return quotations.contains(span);
  }
}
