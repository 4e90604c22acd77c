package org.stet.language;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.stet.model.Models;
import org.stet.store.ProgramFile;
import org.stet.text.Article;
import org.stet.text.Block;
import org.stet.text.Span;

/**
 * The English language: where sentences end, and what their words and phrases are.
 *
 * <p>Safe to share between threads. The models are opened when they are first needed, each once:
 * none for most sentences, the dear ones for tags and chunks only when an analysis is asked for.
 */
public final class Language {
  /** The file of models, among the program's classes. */
  static final String MODELS = "org/stet/language/english.models";

  private static final Lazy<Models> FLAT = new Lazy<>(() -> models());
  private static final OpenNlpModels STOCK = new OpenNlpModels();
  private static final Language ENGLISH = new Language(() -> new FlatEngine(FLAT.get()));
  private static final Language REFERENCE = new Language(() -> new OpenNlpEngine(STOCK));

  private final ThreadLocal<Engine> engines;
  private final ThreadLocal<Tagger> taggers;

  private Language(Supplier<Engine> engine) {
    this.engines = ThreadLocal.withInitial(engine);
    this.taggers = ThreadLocal.withInitial(() -> new Tagger(engine()));
  }

  /** English as news is written in it. Costs nothing until it is used. */
  public static Language english() {
    return ENGLISH;
  }

  /**
   * The same with OpenNLP's own code and models, which take ten times as long. It is there to be
   * compared with.
   */
  public static Language stockEnglish() {
    return REFERENCE;
  }

  /** The models as this thread asks them. */
  Engine engine() {
    return engines.get();
  }

  private static Models models() {
    ByteBuffer bytes = ProgramFile.bytes(Language.class, "/" + MODELS);
    return Models.open(bytes)
        .orElseThrow(
            () -> new IllegalStateException("the program's models are of another version"));
  }

  /** The sentences of an article, as {@link #sentences(String, List)} finds them. */
  public List<Span> sentences(Article article) {
    return sentences(article.prose(), article.blocks());
  }

  /**
   * The sentences of a prose, in order. Every letter and digit of a block is in one sentence; a
   * sentence has no white space at its ends, keeps the quotes and brackets that close it, and does
   * not reach across a block. One of more than 20,000 characters is cut at white space into pieces
   * that are no longer than that. Takes time linear in the length of the prose.
   *
   * @param blocks the parts of the prose that stand by themselves, in order; what lies between them
   *     is passed over
   */
  public List<Span> sentences(String prose, List<Block> blocks) {
    List<Span> found = new ArrayList<>();
    for (Block block : blocks) {
      found.addAll(
          SentenceBoundaries.split(prose, block.span(), text -> engine().sentenceStarts(text)));
    }
    return List.copyOf(found);
  }

  /**
   * The tokens, tags and chunks of one sentence. Each title becomes one token, which the models
   * take for an office, so that a name after it is a name: {@code [NP U.S. Secretary of State
   * Antony Blinken]}. A sentence of more than 400 tokens is tagged and chunked in pieces of that
   * size, so that a chunk at the edge of a piece may be cut in two.
   *
   * @param prose the article's prose
   * @param sentence a sentence in it
   * @param titles the titles of offices that are known to stand in the prose, in order, apart from
   *     each other; those outside of the sentence are passed over
   */
  public Analysis analyse(String prose, Span sentence, List<Span> titles) {
    return taggers.get().analyse(prose, sentence, inside(sentence, titles));
  }

  /** The same without chunks, which are the dearest part. */
  public Analysis tag(String prose, Span sentence, List<Span> titles) {
    return taggers.get().tag(prose, sentence, inside(sentence, titles));
  }

  private static List<Span> inside(Span sentence, List<Span> titles) {
    return titles.stream().filter(title -> !title.isEmpty() && sentence.contains(title)).toList();
  }
}
