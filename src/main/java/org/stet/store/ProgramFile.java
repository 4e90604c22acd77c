package org.stet.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.Optional;

/** Files that come with the program. */
public final class ProgramFile {
  private static final String IN_ARCHIVE = "jar:";
  private static final String ENTRY = "!/";

  private ProgramFile() {}

  /**
   * The text of a file of the program.
   *
   * @param beside a class in whose package the file stands
   */
  public static String text(Class<?> beside, String name) {
    return new String(read(beside, name), StandardCharsets.UTF_8);
  }

  /**
   * The bytes of a file of the program: mapped into memory, so that only what is looked at is read;
   * read as a whole where the program's archive does not hold it as it is.
   *
   * @param beside a class in whose package the file stands
   */
  public static ByteBuffer bytes(Class<?> beside, String name) {
    return Optional.ofNullable(beside.getResource(name))
        .flatMap(ProgramFile::mapped)
        .orElseGet(() -> ByteBuffer.wrap(read(beside, name)));
  }

  private static byte[] read(Class<?> beside, String name) {
    try (InputStream in = beside.getResourceAsStream(name)) {
      return Objects.requireNonNull(in, "the program's archive lacks it").readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("the program's archive cannot be read", e);
    }
  }

  private static Optional<ByteBuffer> mapped(URL url) {
    String place = url.toString();
    try {
      if (!place.startsWith(IN_ARCHIVE)) {
        return url.getProtocol().equals("file") ? Optional.of(whole(place)) : Optional.empty();
      }
      int end = place.lastIndexOf(ENTRY);
      String archive = place.substring(IN_ARCHIVE.length(), end);
      return StoredEntry.map(Path.of(URI.create(archive)), place.substring(end + ENTRY.length()));
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty(); // the archive is on no file system that can map: it is read instead
    }
  }

  private static ByteBuffer whole(String place) throws IOException {
    try (FileChannel file = FileChannel.open(Path.of(URI.create(place)), StandardOpenOption.READ)) {
      return file.map(FileChannel.MapMode.READ_ONLY, 0, file.size());
    }
  }
}
