package org.stet.language;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import opennlp.tools.chunker.ChunkerME;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.tokenize.TokenizerME;
import org.stet.text.Span;

/**
 * OpenNLP as it comes, for comparison: slower to start and to run. Its objects keep state between
 * calls, so each thread has its own over shared models.
 */
final class OpenNlpEngine implements Engine {
  private final Lazy<SentenceDetectorME> detector;
  private final Lazy<TokenizerME> tokenizer;
  private final Lazy<POSTaggerME> tagger;
  private final Lazy<ChunkerME> chunker;

  OpenNlpEngine(OpenNlpModels models) {
    this.detector = new Lazy<>(() -> new SentenceDetectorME(models.sentence.get()));
    this.tokenizer = new Lazy<>(() -> new TokenizerME(models.token.get()));
    // Without a format the tagger turns its tags into those of another scheme, which the chunker
    // has never seen.
    this.tagger = new Lazy<>(() -> new POSTaggerME(models.tag.get(), POSTagFormat.PENN));
    this.chunker = new Lazy<>(() -> new ChunkerME(models.chunk.get()));
  }

  @Override
  public BitSet sentenceStarts(String text) {
    BitSet starts = new BitSet();
    for (opennlp.tools.util.Span span : detector.get().sentPosDetect(text)) {
      starts.set(span.getStart());
    }
    return starts;
  }

  @Override
  public List<Span> tokens(String stretch) {
    return Arrays.stream(tokenizer.get().tokenizePos(stretch))
        .map(span -> new Span(span.getStart(), span.getEnd()))
        .toList();
  }

  @Override
  public String[] tags(String[] words) {
    return tagger.get().tag(words);
  }

  @Override
  public String[] phrases(String[] words, String[] tags) {
    return chunker.get().chunk(words, tags);
  }
}
