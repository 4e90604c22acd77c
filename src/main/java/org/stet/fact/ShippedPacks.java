package org.stet.fact;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.stet.text.Source;

/** The packs that come with the program. */
public final class ShippedPacks {
  private static final List<String> NAMES =
      List.of(
          "us-places",
          "us-executive",
          "us-cabinet",
          "us-spokespeople",
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
          "popes",
          "us-governors");

  private ShippedPacks() {}

  /** All of them, named as they are in the source tree: {@code rules/us-executive.yaml}. */
  public static List<Source> all() {
    return NAMES.stream().map(ShippedPacks::read).toList();
  }

  private static Source read(String name) {
    String file = name + ".yaml";
    try (InputStream in = ShippedPacks.class.getResourceAsStream("/org/stet/rules/" + file)) {
      if (in == null) {
        throw new IllegalStateException("the program's archive lacks the pack " + file);
      }
      return new Source("rules/" + file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("the program's archive cannot be read", e);
    }
  }
}
