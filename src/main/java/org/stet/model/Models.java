package org.stet.model;

import java.nio.ByteBuffer;
import java.util.Optional;
import org.stet.store.FlatFile;

/**
 * The four models of a language in one file: for the ends of sentences, for tokens, for parts of
 * speech and for phrases. Opening it reads its head alone. Safe to share between threads; what it
 * makes is for one thread each.
 */
public final class Models {
  static final int SENTENCES = 100;
  static final int TOKENS = 200;
  static final int TAGS = 300;
  static final int PHRASES = 400;

  private final Maxent sentences;
  private final Maxent tokens;
  private final Maxent tags;
  private final TagDictionary dictionary;
  private final Maxent phrases;

  private Models(FlatFile file) {
    this.sentences = new Maxent(file, SENTENCES);
    this.tokens = new Maxent(file, TOKENS);
    this.tags = new Maxent(file, TAGS);
    this.dictionary = new TagDictionary(file, TAGS);
    this.phrases = new Maxent(file, PHRASES);
  }

  /**
   * Opens a file that {@link ModelsWriter} made.
   *
   * @return the models; empty when the bytes are not such a file, or one of another version
   */
  public static Optional<Models> open(ByteBuffer bytes) {
    return FlatFile.open(bytes, ModelLayout.VERSION).filter(Models::isWhole).map(Models::new);
  }

  private static boolean isWhole(FlatFile file) {
    return file.has(SENTENCES + ModelLayout.WEIGHTS)
        && file.has(TOKENS + ModelLayout.WEIGHTS)
        && file.has(TAGS + ModelLayout.ALLOWED)
        && file.has(PHRASES + ModelLayout.WEIGHTS);
  }

  public SentenceEnds sentenceEnds() {
    return new SentenceEnds(sentences);
  }

  public WordBreaks wordBreaks() {
    return new WordBreaks(tokens);
  }

  public PartOfSpeech partOfSpeech() {
    return new PartOfSpeech(tags, dictionary);
  }

  public Phrases phrases() {
    return new Phrases(phrases);
  }
}
