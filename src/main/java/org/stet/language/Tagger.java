package org.stet.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import opennlp.tools.chunker.ChunkerME;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.tokenize.TokenizerME;
import org.jspecify.annotations.Nullable;
import org.stet.text.Span;

/** Tokens, tags and chunks of a sentence. For one thread: OpenNLP's objects keep state. */
final class Tagger {
  /** The chunker's time grows with the square of the tokens it gets at once. */
  static final int WINDOW = 400;

  private final Models models;
  private final POSTaggerME tags;
  private final ChunkerME chunks;
  private @Nullable TokenizerME tokenizer;

  Tagger(Models models) {
    this.models = models;
    models.chunk.start();
    // Without a format the tagger turns its tags into those of another scheme, which the chunker
    // has never seen.
    this.tags = new POSTaggerME(models.tag.get(), POSTagFormat.PENN);
    this.chunks = new ChunkerME(models.chunk.get());
  }

  Analysis analyse(String prose, Span sentence, List<Span> titles) {
    List<Span> spans = Tokens.of(prose, sentence, titles, this::modelTokens);
    Set<Span> known = new HashSet<>(titles);
    List<Token> tokens = new ArrayList<>(spans.size());
    List<Chunk> found = new ArrayList<>();
    for (int from = 0; from < spans.size(); from += WINDOW) {
      List<Span> window = spans.subList(from, Math.min(spans.size(), from + WINDOW));
      String[] words = window.stream().map(s -> word(prose, s, known)).toArray(String[]::new);
      String[] tagged = tags.tag(words);
      for (int i = 0; i < words.length; i++) {
        tokens.add(new Token(window.get(i), tagged[i]));
      }
      addChunks(window, chunks.chunkAsSpans(words, tagged), found);
    }
    return new Analysis(tokens, found);
  }

  private static void addChunks(
      List<Span> window, opennlp.tools.util.Span[] chunks, List<Chunk> found) {
    for (opennlp.tools.util.Span chunk : chunks) {
      Span span = window.get(chunk.getStart()).to(window.get(chunk.getEnd() - 1));
      found.add(new Chunk(span, chunk.getType()));
    }
  }

  /**
   * What the models get to see. A title is shown as an office that they know well, so that neither
   * {@code State} of {@code Secretary of State} nor a rare office is taken for a name.
   */
  private static String word(String prose, Span token, Set<Span> titles) {
    if (titles.contains(token)) {
      return Letters.isCapital(prose.charAt(token.start())) ? "President" : "president";
    }
    String word = Letters.straight(token.of(prose));
    return word.equals("…") ? "..." : word;
  }

  private List<Span> modelTokens(String word) {
    TokenizerME known = tokenizer;
    if (known == null) {
      known = new TokenizerME(models.token.get());
      tokenizer = known;
    }
    return Arrays.stream(known.tokenizePos(word))
        .map(span -> new Span(span.getStart(), span.getEnd()))
        .toList();
  }
}
