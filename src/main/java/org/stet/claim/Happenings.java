package org.stet.claim;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** What print tells of a kind of event: of a shooting, that a gunman opened fire. */
final class Happenings {
  private static final Map<String, Set<String>> BY_KIND = read();
  private static final Set<String> ALL =
      BY_KIND.values().stream().flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());

  private Happenings() {}

  private static Map<String, Set<String>> read() {
    Map<String, Set<String>> byKind = new HashMap<>();
    try (InputStream in = Happenings.class.getResourceAsStream("happenings.txt")) {
      byte[] bytes = Objects.requireNonNull(in, "the program's archive lacks it").readAllBytes();
      new String(bytes, StandardCharsets.US_ASCII)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .forEach(line -> line(line, byKind));
    } catch (IOException e) {
      throw new UncheckedIOException("the program's archive cannot be read", e);
    }
    return byKind;
  }

  private static void line(String line, Map<String, Set<String>> byKind) {
    String[] sides = line.split(": ", 2);
    List<String> told = List.of(sides[1].split(" ", -1));
    for (String kind : sides[0].split(" ", -1)) {
      Set<String> stems = byKind.computeIfAbsent(Stem.of(kind), k -> new HashSet<>());
      stems.add(Stem.of(kind));
      told.forEach(word -> stems.add(Stem.of(word)));
    }
  }

  /** The stems of the words that tell of events with a word in their names; none of other words. */
  static Set<String> of(String stem) {
    return BY_KIND.getOrDefault(stem, Set.of());
  }

  /** Whether a stem tells that something happened, of whatever kind. */
  static boolean isTold(String stem) {
    return ALL.contains(stem);
  }
}
