package org.stet.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.stet.store.WholeFile;
import org.stet.text.Sha256;

/**
 * Writes what tells this build from all others: a sum of its archives. The launcher names by it
 * what it keeps of loaded classes, since Java itself (25) does not notice that they were another
 * archive's. The build calls it.
 */
final class ProgramId {
  /** Bytes of the sum that are written: enough that no two builds share them. */
  private static final int LENGTH = 12;

  private ProgramId() {}

  /**
   * Writes it.
   *
   * @param arguments the archive, the folder of libraries, and the file to write
   */
  public static void main(String[] arguments) throws IOException {
    List<Path> archives = new ArrayList<>(List.of(Path.of(arguments[0])));
    try (Stream<Path> files = Files.list(Path.of(arguments[1]))) {
      archives.addAll(files.filter(f -> f.toString().endsWith(".jar")).sorted().toList());
    }
    WholeFile.write(Path.of(arguments[2]), out -> out.write(of(archives) + "\n"));
  }

  private static String of(List<Path> archives) throws IOException {
    MessageDigest sum = Sha256.start();
    for (Path archive : archives) {
      sum.update(Sha256.of(String.valueOf(archive.getFileName())));
      sum.update(Files.readAllBytes(archive));
    }
    return HexFormat.of().formatHex(sum.digest(), 0, LENGTH);
  }
}
