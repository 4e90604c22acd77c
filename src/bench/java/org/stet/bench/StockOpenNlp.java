package org.stet.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import opennlp.tools.chunker.ChunkerME;
import opennlp.tools.chunker.ChunkerModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;

/**
 * OpenNLP as its manual shows it: every sentence of a file is cut into tokens, tagged and chunked.
 * Uses nothing of Stet.
 */
final class StockOpenNlp {
  private final SentenceDetectorME sentences;
  private final TokenizerME tokens;
  private final POSTaggerME tags;
  private final ChunkerME chunks;

  private interface Reader<T> {
    T read(InputStream in) throws IOException;
  }

  private StockOpenNlp() throws IOException {
    SentenceModel sentence = model("/en-sent.bin", in -> new SentenceModel(in));
    TokenizerModel token = model("/en-token.bin", in -> new TokenizerModel(in));
    POSModel tag = model("/en-pos-maxent.bin", in -> new POSModel(in));
    ChunkerModel chunk = model("/en-chunker.bin", in -> new ChunkerModel(in));
    sentences = new SentenceDetectorME(sentence);
    tokens = new TokenizerME(token);
    tags = new POSTaggerME(tag, POSTagFormat.PENN);
    chunks = new ChunkerME(chunk);
  }

  private static <T> T model(String resource, Reader<T> reader) throws IOException {
    try (InputStream in = StockOpenNlp.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IOException(resource + " is not among the libraries");
      }
      return reader.read(in);
    }
  }

  private int chunksOf(String text) {
    int found = 0;
    for (String sentence : sentences.sentDetect(text)) {
      String[] words = tokens.tokenize(sentence);
      found += chunks.chunkAsSpans(words, tags.tag(words)).length;
    }
    return found;
  }

  /** Prints how many chunks a file has. */
  public static void main(String[] arguments) throws IOException {
    int found = new StockOpenNlp().chunksOf(Files.readString(Path.of(arguments[0])));
    new PrintStream(System.out, true, StandardCharsets.UTF_8).println(found + " chunks");
  }
}
