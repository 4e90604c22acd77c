package org.stet.imports;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Keeps two imports out of one work folder; the system lets go of it when a program dies. */
final class WorkLock {
  private WorkLock() {}

  /** What is done while nobody else may. */
  interface Work<T> {
    T run() throws IOException;
  }

  static <T> T during(Path folder, Work<T> work) throws IOException {
    try (FileChannel channel =
        FileChannel.open(
            folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      if (!isOurs(channel)) {
        throw ImportException.ofCall(
            folder + ": another import works there; wait for it, or give --cache another folder");
      }
      return work.run();
    }
  }

  private static boolean isOurs(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }
}
