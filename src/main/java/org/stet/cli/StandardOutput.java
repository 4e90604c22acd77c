package org.stet.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.stet.store.WholeFile;

/** Text on standard output, of which nothing is lost without a word. */
final class StandardOutput {
  private StandardOutput() {}

  /**
   * Writes to standard output.
   *
   * @throws IOException also when whatever stands behind it does not take all
   */
  static void write(WholeFile.Content content, Console console) throws IOException {
    try (Writer out = new OutputStreamWriter(new Unclosed(console.out()), StandardCharsets.UTF_8)) {
      content.write(out);
    }
    if (console.out().checkError()) {
      throw new IOException("not all of it was taken");
    }
  }

  /**
   * The same for whoever writes a report and nothing else.
   *
   * @throws UsageException when whatever stands behind standard output does not take all
   */
  static void print(WholeFile.Content content, Console console) {
    try {
      write(content, console);
    } catch (IOException e) {
      throw new UsageException("standard output: the report cannot be written: " + Reason.of(e));
    }
  }
}
