package org.stet.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.stet.model.Models;
import org.stet.model.PartOfSpeech;
import org.stet.model.Phrases;
import org.stet.model.SentenceEnds;
import org.stet.model.WordBreaks;
import org.stet.text.Span;

/** OpenNLP's models in flat files. Each of the four is made when it is first asked. */
final class FlatEngine implements Engine {
  private final Lazy<SentenceEnds> ends;
  private final Lazy<WordBreaks> breaks;
  private final Lazy<PartOfSpeech> tagger;
  private final Lazy<Phrases> chunker;

  FlatEngine(Models models) {
    this.ends = new Lazy<>(models::sentenceEnds);
    this.breaks = new Lazy<>(models::wordBreaks);
    this.tagger = new Lazy<>(models::partOfSpeech);
    this.chunker = new Lazy<>(models::phrases);
  }

  @Override
  public BitSet sentenceStarts(String text) {
    return ends.get().starts(text);
  }

  @Override
  public List<Span> tokens(String stretch) {
    List<Span> tokens = new ArrayList<>();
    int start = 0;
    for (int cut : breaks.get().of(stretch)) {
      tokens.add(new Span(start, cut));
      start = cut;
    }
    tokens.add(new Span(start, stretch.length()));
    return tokens;
  }

  @Override
  public String[] tags(String[] words) {
    return tagger.get().tags(words);
  }

  @Override
  public String[] phrases(String[] words, String[] tags) {
    return chunker.get().outcomes(words, tags);
  }
}
