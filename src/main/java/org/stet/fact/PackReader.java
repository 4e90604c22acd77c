package org.stet.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.stet.text.Problem;
import org.stet.text.Source;
import org.stet.text.Span;
import org.stet.yaml.Yaml;
import org.stet.yaml.YamlNode;

/** Reads one pack. Whatever is wrong becomes a problem, and reading goes on behind it. */
final class PackReader {
  static final Set<String> KEYS =
      Set.of(
          "pack",
          "about",
          "source",
          "checked",
          "places",
          "bodies",
          "offices",
          "people",
          "relations",
          "facts",
          "members",
          "events",
          "examples");

  private final Source source;
  private final List<Problem> problems;
  private final PackEntries entries;

  PackReader(Source source, Shared shared, List<Problem> problems) {
    this.source = source;
    this.problems = problems;
    this.entries = new PackEntries(source, shared, problems);
  }

  /** Reads the pack; empty when it is not a mapping at all. */
  Optional<Pack> read() {
    Yaml.Parsed parsed = Yaml.read(source);
    problems.addAll(parsed.problems());
    if (parsed.root().isEmpty()) {
      if (parsed.problems().isEmpty()) {
        problem(new Span(0, 0), "the file is empty; a pack begins with 'pack: its-name'");
      }
      return Optional.empty();
    }
    if (!(parsed.root().get() instanceof YamlNode.Mapping mapping)) {
      problem(parsed.root().get().span(), "a pack is a mapping that begins with 'pack: its-name'");
      return Optional.empty();
    }
    return Optional.of(pack(entries.fields(mapping, "a pack", KEYS)));
  }

  private Pack pack(Fields fields) {
    checkName(fields);
    fields.required("about");
    Citation citation = entries.citation(fields, Optional.empty());
    EntityReader entities = new EntityReader(entries);
    RelationReader relations = new RelationReader(entries);
    return new Pack(
        source,
        Stream.concat(
                read(fields, "places", citation, entities::place).stream(),
                read(fields, "bodies", citation, entities::body).stream())
            .toList(),
        read(fields, "people", citation, new PersonReader(entries)::read),
        read(fields, "offices", citation, new OfficeReader(entries)::read),
        read(fields, "relations", citation, relations::relation),
        relations.statements(fields, citation),
        new MemberReader(entries).read(fields, citation),
        read(fields, "events", citation, new EventReader(entries)::read),
        new ExampleReader(entries).read(fields));
  }

  private static <T> List<T> read(
      Fields fields, String key, Citation parent, BiFunction<YamlNode.Entry, Citation, T> reader) {
    return fields.entries(key).stream().map(e -> reader.apply(e, parent)).toList();
  }

  private void checkName(Fields fields) {
    String name = fields.required("pack");
    String file =
        source.name().substring(source.name().lastIndexOf('/') + 1).replaceFirst("\\.ya?ml$", "");
    if (!name.isEmpty() && !name.equals(file)) {
      problem(
          fields.spanOf("pack"),
          "the pack is called '" + name + "' and its file '" + file + "'; make them the same");
    }
  }

  private void problem(Span span, String message) {
    problems.add(new Problem(source, span, message));
  }
}
