package org.stet.store;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Optional;
import java.util.UUID;

/** Writes a file beside its place and moves it there, so that nobody ever reads half of it. */
public final class WholeFile {
  private WholeFile() {}

  /** What goes into a file. */
  public interface Content {
    /** Writes all of it. */
    void write(Writer out) throws IOException;
  }

  /** Writes a text file. */
  public static void write(Path file, Content content) throws IOException {
    put(
        file,
        fresh -> {
          try (Writer out = Files.newBufferedWriter(fresh, StandardCharsets.UTF_8)) {
            content.write(out);
          }
        });
  }

  /** Writes a file of bytes. */
  public static void write(Path file, byte[] bytes) throws IOException {
    put(file, fresh -> Files.write(fresh, bytes));
  }

  /** Writes into a file that nobody looks at yet. */
  private interface Step {
    void to(Path fresh) throws IOException;
  }

  private static void put(Path file, Step step) throws IOException {
    // A link is followed: what it points to is replaced, and the link stays.
    Path path = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    Path folder = Optional.ofNullable(path.getParent()).orElse(path);
    Files.createDirectories(folder);
    Path fresh = Files.createFile(folder.resolve(".stet" + UUID.randomUUID() + ".tmp"));
    try {
      step.to(fresh);
      permit(fresh, path);
      Files.move(fresh, path, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  /** As readable as the file that is replaced. */
  private static void permit(Path fresh, Path file) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(fresh, PosixFileAttributeView.class);
    if (view != null && Files.exists(file)) {
      view.setPermissions(Files.getPosixFilePermissions(file));
    }
  }
}
