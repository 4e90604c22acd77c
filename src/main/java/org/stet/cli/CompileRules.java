package org.stet.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.stet.fact.Packs;
import org.stet.fact.ShippedPacks;
import org.stet.mention.NameSections;
import org.stet.store.WholeFile;
import org.stet.text.Source;

/**
 * Compiles the packs that come with the program into the index that it opens. The build calls it.
 */
final class CompileRules {
  private CompileRules() {}

  /**
   * Compiles packs; a broken one ends the program with every problem.
   *
   * @param arguments the folder of packs, then the folder of classes
   */
  public static void main(String[] arguments) throws IOException {
    List<Source> packs = packs(Path.of(arguments[0]));
    Path file = Path.of(arguments[1]).resolve(ShippedPacks.INDEX);
    ByteBuffer compiled = Packs.compile(packs, new NameSections());
    byte[] bytes = new byte[compiled.remaining()];
    compiled.get(bytes);
    WholeFile.write(file, bytes);
  }

  private static List<Source> packs(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> sorted = files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList();
      List<Source> packs = new ArrayList<>();
      for (Path file : sorted) {
        packs.add(new Source("rules/" + file.getFileName(), Files.readString(file)));
      }
      return packs;
    }
  }
}
