package org.stet.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.stet.check.Run;

/** What a format writes, and the file that says what it should write. */
final class Snapshot {
  private static final Path FOLDER = Path.of("src/test/resources/org/stet/report");

  private Snapshot() {}

  static String of(ReportFormat format, Run run, ReportOptions options) {
    StringWriter out = new StringWriter();
    try {
      format.writer().write(run, options, out);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toString();
  }

  /** Fails when the file has other text; with {@code -Dfixtures.bless=true} writes the file. */
  static void matches(String file, String written) throws IOException {
    Path path = FOLDER.resolve(file);
    if (Boolean.getBoolean("fixtures.bless")) {
      Files.writeString(path, written);
    }
    assertThat(written).isEqualTo(Files.readString(path));
  }

  static String resource(String file) throws IOException {
    return Files.readString(FOLDER.resolve(file));
  }
}
