package org.stet.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import org.stet.fetch.Fetcher;
import org.stet.read.Decoded;
import org.stet.read.Decoder;
import org.stet.text.Source;

/** The files and pages that an import reads. */
public final class Documents {
  private final Fetcher fetcher;
  private final Journal journal;
  private final Progress progress;

  Documents(Fetcher fetcher, Journal journal, Progress progress) {
    this.fetcher = fetcher;
    this.journal = journal;
    this.progress = progress;
  }

  Progress progress() {
    return progress;
  }

  static boolean isUrl(String location) {
    String lower = location.toLowerCase(Locale.ROOT);
    return lower.startsWith("https://") || lower.startsWith("http://");
  }

  /** A page, from an earlier try when there was one. */
  byte[] page(String url, String accept) throws IOException {
    return journal.page(url, () -> fetcher.get(url, accept).body());
  }

  /**
   * The same, where a page that is no good is not kept.
   *
   * @param check throws when it is no good
   */
  byte[] page(String url, String accept, Consumer<byte[]> check) throws IOException {
    return journal.page(
        url,
        () -> {
          byte[] body = fetcher.get(url, accept).body();
          try {
            check.accept(body);
          } catch (ImportException e) {
            fetcher.forget(url);
            throw e;
          }
          return body;
        });
  }

  /** A file or page as bytes. */
  byte[] bytes(String location, String accept) throws IOException {
    return isUrl(location) ? page(location, accept) : Files.readAllBytes(Path.of(location));
  }

  /**
   * A file or page as text, in whatever encoding it says it is.
   *
   * @throws ImportException when it is no text
   */
  Source text(String location, String accept) throws IOException {
    return switch (Decoder.decode(location, bytes(location, accept))) {
      case Decoded.Text text -> text.source();
      case Decoded.Broken broken -> throw ImportException.ofSource(location + ": " + broken.why());
    };
  }
}
