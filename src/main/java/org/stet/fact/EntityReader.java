package org.stet.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stet.yaml.YamlNode;

/** Reads the places and bodies of a pack. */
final class EntityReader {
  static final Set<String> KEYS =
      Set.of("name", "also", "acronym", "demonyms", "adjective", "source", "checked");

  private final PackEntries entries;

  EntityReader(PackEntries entries) {
    this.entries = entries;
  }

  Entity place(YamlNode.Entry entry, Citation parent) {
    return read(entry, entries.fields(entry, "a place", KEYS), true, parent);
  }

  Entity body(YamlNode.Entry entry, Citation parent) {
    return read(entry, entries.fields(entry, "a body", KEYS), false, parent);
  }

  private Entity read(YamlNode.Entry entry, Fields fields, boolean isPlace, Citation parent) {
    String name = fields.required("name");
    List<String> demonyms = fields.texts("demonyms");
    Optional<String> acronym = fields.text("acronym");
    return new Entity(
        entries.id(entry),
        isPlace,
        name,
        fields.texts("also"),
        acronym,
        demonyms,
        fields
            .text("adjective")
            .or(() -> demonyms.stream().findFirst())
            .or(() -> acronym)
            .orElse(name),
        entries.citation(fields, Optional.of(parent)));
  }
}
