package org.stet.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;

/**
 * Why a file could not be read or written, in words: Java's own messages are often the path alone.
 */
final class Reason {
  private Reason() {}

  /** What a mistake of the program is called, with the place where it came up. */
  static String ofMistake(Throwable mistake) {
    String where = mistake.getStackTrace().length == 0 ? "" : " at " + mistake.getStackTrace()[0];
    return "internal error: " + mistake + where + "; please report it";
  }

  static String of(IOException e) {
    return switch (e) {
      case NoSuchFileException n -> "there is no such file or folder";
      case AccessDeniedException a -> "permission denied";
      case FileAlreadyExistsException f -> "a file of that name is in the way";
      case FileSystemException f ->
          Optional.ofNullable(f.getReason()).orElse("the file system refuses it");
      default -> Optional.ofNullable(e.getMessage()).orElse(e.getClass().getSimpleName());
    };
  }
}
