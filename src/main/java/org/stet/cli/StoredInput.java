package org.stet.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.stet.read.Decoded;
import org.stet.read.Decoder;
import org.stet.read.Encoding;
import org.stet.store.WholeFile;
import org.stet.text.Source;

/** The bytes behind an input that was checked, for whoever changes its text. */
final class StoredInput {
  private StoredInput() {}

  /**
   * Reads the input again: what stands there must be what was checked, to the last byte.
   *
   * @return how to write it
   */
  static Encoding encoding(Inputs.Input input, Source checked) throws Obstacle {
    byte[] bytes = again(input);
    if (!(Decoder.decode(input.name(), bytes) instanceof Decoded.Text text)
        || !text.source().content().equals(checked.content())) {
      throw new Obstacle("the file has changed since it was checked");
    }
    Encoding encoding = text.encoding();
    if (!encoding.charset().canEncode()
        || encoding.encode(checked.content()).filter(b -> Arrays.equals(b, bytes)).isEmpty()) {
      throw new Obstacle(
          "the rest of the text would not stay as it is when it is written as "
              + encoding.charset().name());
    }
    return encoding;
  }

  private static byte[] again(Inputs.Input input) throws Obstacle {
    try {
      return input.bytes().read();
    } catch (IOException e) {
      throw new Obstacle("the file cannot be read again: " + Reason.of(e));
    }
  }

  /** A text as the file will have it. */
  static byte[] bytes(Encoding encoding, Source text) throws Obstacle {
    return encoding
        .encode(text.content())
        .orElseThrow(() -> new Obstacle("the file's encoding cannot hold the new words"));
  }

  static void write(Inputs.Input input, byte[] bytes) throws Obstacle {
    try {
      WholeFile.write(Path.of(input.name()), bytes);
    } catch (IOException e) {
      throw new Obstacle("the file cannot be written: " + Reason.of(e));
    }
  }
}
