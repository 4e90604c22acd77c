package org.stet.fact;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.stet.text.Source;

/** The text of packs by name: those that were read, and those that come with the program. */
final class PackSources implements Function<String, Source> {
  private final Map<String, Source> read = new HashMap<>();

  PackSources(List<List<Source>> layers) {
    layers.forEach(layer -> layer.forEach(source -> read.put(source.name(), source)));
  }

  @Override
  public Source apply(String name) {
    Source source = read.get(name);
    return source != null ? source : ShippedPacks.source(name);
  }
}
