package org.stet.fact;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stet.store.FlatFile;
import org.stet.store.ProgramFile;
import org.stet.text.Source;

/** The packs that come with the program: as files, and as the index that the build made of them. */
public final class ShippedPacks {
  /** The index, among the program's classes. */
  public static final String INDEX = "org/stet/fact/shipped.facts";

  private static @Nullable FactIndex opened;

  private ShippedPacks() {}

  /** All facts of the packs that come with the program. */
  public static Facts facts() {
    return new Facts(opened());
  }

  /** Those of some packs that do not come with the program just as they are. */
  public static List<Source> withoutShipped(List<Source> packs) {
    return packs.stream()
        .filter(p -> !has(fileName(p), p.content().getBytes(StandardCharsets.UTF_8)))
        .toList();
  }

  private static String fileName(Source pack) {
    return pack.name().substring(pack.name().lastIndexOf('/') + 1);
  }

  /** Whether a pack of this file name comes with the program. */
  public static boolean has(String file) {
    return ShippedPacks.class.getResource("/org/stet/rules/" + file) != null;
  }

  /** Whether a file of this name and with these bytes comes with the program. */
  public static boolean has(String file, byte[] content) {
    return bytes("/org/stet/rules/" + file).map(b -> Arrays.equals(b, content)).orElse(false);
  }

  /** Read once, however many ask. */
  private static synchronized FactIndex opened() {
    FactIndex known = opened;
    if (known == null) {
      known = index();
      opened = known;
    }
    return known;
  }

  private static FactIndex index() {
    FlatFile file =
        FlatFile.open(ProgramFile.bytes(ShippedPacks.class, "/" + INDEX), IndexLayout.VERSION)
            .orElseThrow(
                () -> new IllegalStateException("the program's facts are of another version"));
    return new FactIndex(file, ShippedPacks::source);
  }

  /** The packs as files, named as they are in the source tree: {@code rules/us-executive.yaml}. */
  public static List<Source> all() {
    return opened().packs();
  }

  /** A pack, whose text is read when somebody asks for it. */
  static Source source(String name) {
    return Source.later(name, () -> text(name));
  }

  private static String text(String name) {
    byte[] bytes =
        bytes("/org/stet/" + name)
            .orElseThrow(
                () -> new IllegalStateException("the program's archive lacks the pack " + name));
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static Optional<byte[]> bytes(String resource) {
    try (InputStream in = ShippedPacks.class.getResourceAsStream(resource)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("the program's archive cannot be read", e);
    }
  }
}
