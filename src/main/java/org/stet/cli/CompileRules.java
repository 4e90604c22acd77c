package org.stet.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.stet.fact.Lexicon;
import org.stet.fact.Packs;
import org.stet.fact.ShippedPacks;
import org.stet.mention.NameSections;
import org.stet.store.WholeFile;
import org.stet.text.Problem;
import org.stet.text.Source;

/**
 * Compiles the packs and the lexicon that come with the program into the index that it opens. The
 * build calls it.
 */
final class CompileRules {
  private static final String LEXICON = "lexicon";

  private CompileRules() {}

  /**
   * Compiles them; a broken file ends the program with every problem.
   *
   * @param arguments the folder of packs, then the folder of classes
   */
  public static void main(String[] arguments) throws IOException {
    List<Source> packs = files(Path.of(arguments[0]), "rules");
    Path file = Path.of(arguments[1]).resolve(ShippedPacks.INDEX);
    Lexicon lexicon = lexicon(files(Path.of(arguments[0]).resolve(LEXICON), "rules/" + LEXICON));
    ByteBuffer compiled = Packs.compile(packs, new NameSections(lexicon));
    byte[] bytes = new byte[compiled.remaining()];
    compiled.get(bytes);
    WholeFile.write(file, bytes);
  }

  private static Lexicon lexicon(List<Source> files) {
    return switch (Lexicon.read(files)) {
      case Lexicon.Loaded.Sound sound -> sound.lexicon();
      case Lexicon.Loaded.Broken broken ->
          throw new IllegalArgumentException(
              String.join("\n", broken.problems().stream().map(Problem::describe).toList()));
    };
  }

  private static List<Source> files(Path folder, String name) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> sorted = files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList();
      List<Source> read = new ArrayList<>();
      for (Path file : sorted) {
        read.add(new Source(name + "/" + file.getFileName(), Files.readString(file)));
      }
      return read;
    }
  }
}
