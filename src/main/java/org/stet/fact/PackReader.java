package org.stet.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.stet.text.Problem;
import org.stet.text.Source;
import org.stet.text.Span;
import org.stet.yaml.Yaml;
import org.stet.yaml.YamlNode;

/** Reads one pack. Whatever is wrong becomes a problem, and reading goes on behind it. */
final class PackReader {
  private static final Set<String> PACK =
      Set.of(
          "pack",
          "about",
          "source",
          "checked",
          "places",
          "bodies",
          "offices",
          "people",
          "examples");
  private static final Set<String> ENTITY =
      Set.of("name", "also", "demonyms", "adjective", "source", "checked");
  private static final Set<String> PERSON =
      Set.of("name", "also", "family", "born", "died", "pronouns", "wikidata", "source", "checked");

  private final Source source;
  private final List<Problem> problems;
  private final PackEntries entries;

  PackReader(Source source, List<Problem> problems) {
    this.source = source;
    this.problems = problems;
    this.entries = new PackEntries(source, problems);
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
    return Optional.of(pack(entries.fields(mapping, "a pack", PACK)));
  }

  private Pack pack(Fields fields) {
    checkName(fields);
    fields.required("about");
    Citation citation = entries.citation(fields, Optional.empty());
    List<Entity> entities = new ArrayList<>();
    fields.entries("places").forEach(e -> entities.add(entity(e, true, citation)));
    fields.entries("bodies").forEach(e -> entities.add(entity(e, false, citation)));
    OfficeReader offices = new OfficeReader(entries);
    List<Pack.OfficeDraft> drafts =
        fields.entries("offices").stream().map(e -> offices.read(e, citation)).toList();
    List<Person> people = fields.entries("people").stream().map(e -> person(e, citation)).toList();
    List<Example> examples = new ExampleReader(source, problems).read(fields.items("examples"));
    return new Pack(source, entities, people, drafts, examples);
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

  private Entity entity(YamlNode.Entry entry, boolean isPlace, Citation parent) {
    Fields fields = entries.fields(entry, isPlace ? "a place" : "a body", ENTITY);
    String name = fields.required("name");
    List<String> demonyms = fields.texts("demonyms");
    String adjective =
        fields.text("adjective").orElse(demonyms.isEmpty() ? name : demonyms.getFirst());
    return new Entity(
        entries.id(entry),
        isPlace,
        name,
        fields.texts("also"),
        demonyms,
        adjective,
        entries.citation(fields, Optional.of(parent)));
  }

  private Person person(YamlNode.Entry entry, Citation parent) {
    Fields fields = entries.fields(entry, "a person", PERSON);
    String name = fields.required("name");
    fields.parsed("wikidata", "a Wikidata id such as Q6279", PackReader::wikidata);
    Optional<EdtfDate> born = fields.date("born");
    Optional<EdtfDate> died = fields.date("died");
    if (born.isPresent()
        && died.isPresent()
        && born.get().earliest().isAfter(died.get().latest())) {
      fields.problem(fields.spanOf("died"), name + " is said to have died before the birth");
    }
    return new Person(
        entries.id(entry),
        name,
        fields.texts("also"),
        fields.text("family").orElseGet(() -> Person.familyOf(name)),
        born,
        died,
        fields.parsed("pronouns", "he, she or they", PackReader::pronouns),
        entries.citation(fields, Optional.of(parent)));
  }

  private static Optional<String> wikidata(String text) {
    return text.matches("Q[1-9]\\d{0,11}") ? Optional.of(text) : Optional.empty();
  }

  private static Optional<Person.Pronouns> pronouns(String text) {
    return switch (text) {
      case "he", "she", "they" ->
          Optional.of(Person.Pronouns.valueOf(text.toUpperCase(Locale.ROOT)));
      default -> Optional.empty();
    };
  }

  private void problem(Span span, String message) {
    problems.add(new Problem(source, span, message));
  }
}
