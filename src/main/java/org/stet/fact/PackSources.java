package org.stet.fact;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.stet.text.Source;

/** The text of packs by name: those that were read, and those of the facts beneath them. */
final class PackSources implements Function<String, Source> {
  private final Map<String, Source> read = new HashMap<>();

  PackSources(Optional<Facts> base, List<List<Source>> layers) {
    base.ifPresent(facts -> facts.packs().forEach(source -> read.put(source.name(), source)));
    layers.forEach(layer -> layer.forEach(source -> read.put(source.name(), source)));
  }

  @Override
  public Source apply(String name) {
    return Optional.ofNullable(read.get(name))
        .orElseThrow(() -> new IllegalStateException("nobody read a pack " + name));
  }
}
