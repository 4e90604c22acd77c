package org.stet.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stet.model.Models;
import org.stet.model.PartOfSpeech;
import org.stet.model.Phrases;
import org.stet.model.SentenceEnds;
import org.stet.model.WordBreaks;
import org.stet.text.Span;

/** OpenNLP's models in flat files. Each of the four is made when it is first asked. */
final class FlatEngine implements Engine {
  private final Models models;
  private @Nullable SentenceEnds ends;
  private @Nullable WordBreaks breaks;
  private @Nullable PartOfSpeech tagger;
  private @Nullable Phrases chunker;

  FlatEngine(Models models) {
    this.models = models;
  }

  @Override
  public BitSet sentenceStarts(String text) {
    SentenceEnds known = ends;
    if (known == null) {
      known = models.sentenceEnds();
      ends = known;
    }
    return known.starts(text);
  }

  @Override
  public List<Span> tokens(String stretch) {
    WordBreaks known = breaks;
    if (known == null) {
      known = models.wordBreaks();
      breaks = known;
    }
    List<Span> tokens = new ArrayList<>();
    int start = 0;
    for (int cut : known.of(stretch)) {
      tokens.add(new Span(start, cut));
      start = cut;
    }
    tokens.add(new Span(start, stretch.length()));
    return tokens;
  }

  @Override
  public String[] tags(String[] words) {
    PartOfSpeech known = tagger;
    if (known == null) {
      known = models.partOfSpeech();
      tagger = known;
    }
    return known.tags(words);
  }

  @Override
  public String[] phrases(String[] words, String[] tags) {
    Phrases known = chunker;
    if (known == null) {
      known = models.phrases();
      chunker = known;
    }
    return known.outcomes(words, tags);
  }
}
