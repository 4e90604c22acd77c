package org.stet.language;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import opennlp.tools.chunker.ChunkerME;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.tokenize.TokenizerME;
import org.jspecify.annotations.Nullable;
import org.stet.text.Span;

/**
 * OpenNLP as it comes, for comparison: slower to start and to run. Its objects keep state between
 * calls, so each thread has its own over shared models.
 */
final class OpenNlpEngine implements Engine {
  private final OpenNlpModels models;
  private @Nullable SentenceDetectorME detector;
  private @Nullable TokenizerME tokenizer;
  private @Nullable POSTaggerME tagger;
  private @Nullable ChunkerME chunker;

  OpenNlpEngine(OpenNlpModels models) {
    this.models = models;
  }

  @Override
  public BitSet sentenceStarts(String text) {
    SentenceDetectorME known = detector;
    if (known == null) {
      known = new SentenceDetectorME(models.sentence.get());
      detector = known;
    }
    BitSet starts = new BitSet();
    for (opennlp.tools.util.Span span : known.sentPosDetect(text)) {
      starts.set(span.getStart());
    }
    return starts;
  }

  @Override
  public List<Span> tokens(String stretch) {
    TokenizerME known = tokenizer;
    if (known == null) {
      known = new TokenizerME(models.token.get());
      tokenizer = known;
    }
    return Arrays.stream(known.tokenizePos(stretch))
        .map(span -> new Span(span.getStart(), span.getEnd()))
        .toList();
  }

  @Override
  public String[] tags(String[] words) {
    POSTaggerME known = tagger;
    if (known == null) {
      // Without a format the tagger turns its tags into those of another scheme, which the chunker
      // has never seen.
      known = new POSTaggerME(models.tag.get(), POSTagFormat.PENN);
      tagger = known;
    }
    return known.tag(words);
  }

  @Override
  public String[] phrases(String[] words, String[] tags) {
    ChunkerME known = chunker;
    if (known == null) {
      known = new ChunkerME(models.chunk.get());
      chunker = known;
    }
    return known.chunk(words, tags);
  }
}
