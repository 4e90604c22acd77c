package org.stet.language;

import java.io.BufferedInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import opennlp.tools.chunker.ChunkerModel;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerModel;

/**
 * The OpenNLP models on the class path, each read once, when it is first needed. Models are
 * immutable and shared; the objects that use them are not.
 */
final class OpenNlpModels {
  final Lazy<SentenceModel> sentence =
      new Lazy<>(() -> read("/en-sent.bin", in -> new SentenceModel(in)));
  final Lazy<TokenizerModel> token =
      new Lazy<>(() -> read("/en-token.bin", in -> new TokenizerModel(in)));
  final Lazy<POSModel> tag = new Lazy<>(() -> read("/en-pos-maxent.bin", in -> new POSModel(in)));
  final Lazy<ChunkerModel> chunk =
      new Lazy<>(() -> narrow(read("/en-chunker.bin", in -> new ChunkerModel(in))));

  /**
   * How many readings of a sentence the chunker follows at once. Against the usual 10 it is two to
   * four times as fast, and not one chunk in a thousand is another.
   */
  private static final int CHUNK_READINGS = 3;

  private interface Reader<T> {
    T read(InputStream in) throws IOException;
  }

  private static ChunkerModel narrow(ChunkerModel model) {
    MaxentModel weights = model.getArtifact("chunker.model");
    return new ChunkerModel("en", weights, CHUNK_READINGS, null, model.getFactory());
  }

  /** Only what ships with the program: a model is data that OpenNLP trusts. */
  private static <T> T read(String resource, Reader<T> reader) throws IOException {
    try (InputStream in = OpenNlpModels.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new FileNotFoundException(resource + " is not on the class path");
      }
      return reader.read(new BufferedInputStream(in, 1 << 16));
    }
  }
}
