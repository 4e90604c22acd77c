package org.stet.imports;

import java.util.List;
import java.util.Optional;
import org.stet.yaml.YamlNode;

/** A mapping of somebody else's YAML, asked for what is wanted; the rest is passed over. */
record YamlRecord(YamlNode.Mapping mapping) {
  static Optional<YamlRecord> of(YamlNode node) {
    return node instanceof YamlNode.Mapping mapping
        ? Optional.of(new YamlRecord(mapping))
        : Optional.empty();
  }

  Optional<String> text(String key) {
    return mapping
        .get(key)
        .filter(YamlNode.Scalar.class::isInstance)
        .map(node -> ((YamlNode.Scalar) node).value().strip())
        .filter(text -> !text.isEmpty() && !text.equals("null"));
  }

  Optional<YamlRecord> record(String key) {
    return mapping.get(key).flatMap(YamlRecord::of);
  }

  List<YamlRecord> records(String key) {
    return mapping.get(key).orElse(null) instanceof YamlNode.Sequence sequence
        ? sequence.items().stream().flatMap(item -> of(item).stream()).toList()
        : List.of();
  }
}
