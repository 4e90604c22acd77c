package org.stet.fact;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The JSON Schema of the files of the lexicon, by which editors check them as they are typed. */
public final class LexiconSchema {
  private LexiconSchema() {}

  /** The schema, as JSON. */
  public static String text() {
    try (InputStream in = LexiconSchema.class.getResourceAsStream("lexicon.schema.json")) {
      byte[] bytes = Objects.requireNonNull(in, "the program's archive lacks it").readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("the program's archive cannot be read", e);
    }
  }
}
