package org.stet.fact;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.stet.text.Source;

/** The packs that come with the program. */
public final class ShippedPacks {
  private static final List<String> NAMES =
      List.of(
          "us-places",
          "us-executive",
          "us-cabinet",
          "us-spokespeople",
          "us-governors",
          "places",
          "united-kingdom",
          "france",
          "germany",
          "israel",
          "russia",
          "ukraine",
          "china",
          "more-leaders",
          "world-bodies",
          "popes");

  private static final String COMPILED = "/org/stet/fact/packs.bin";

  private ShippedPacks() {}

  /** All of them, named as they are in the source tree: {@code rules/us-executive.yaml}. */
  public static List<Source> all() {
    return NAMES.stream().map(ShippedPacks::read).toList();
  }

  /**
   * The compiled form of some packs, where the program was built with one that was made from them.
   */
  static Optional<List<Pack>> compiled(List<Source> sources) {
    return bytes(COMPILED).flatMap(compiled -> CompiledPacks.read(compiled, sources));
  }

  private static Source read(String name) {
    String file = name + ".yaml";
    byte[] bytes =
        bytes("/org/stet/rules/" + file)
            .orElseThrow(
                () -> new IllegalStateException("the program's archive lacks the pack " + file));
    return new Source("rules/" + file, new String(bytes, StandardCharsets.UTF_8));
  }

  private static Optional<byte[]> bytes(String resource) {
    try (InputStream in = ShippedPacks.class.getResourceAsStream(resource)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("the program's archive cannot be read", e);
    }
  }

  /**
   * Compiles the packs into a folder of classes. The build calls it.
   *
   * @param arguments the folder
   */
  public static void main(String[] arguments) throws IOException {
    Path file = Path.of(arguments[0] + COMPILED);
    Files.createDirectories(file.getParent());
    Files.write(file, CompiledPacks.compile(all()));
  }
}
