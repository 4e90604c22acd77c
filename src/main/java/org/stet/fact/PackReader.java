package org.stet.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.stet.text.Problem;
import org.stet.text.Source;
import org.stet.text.Span;
import org.stet.yaml.Yaml;
import org.stet.yaml.YamlNode;

/** Reads one pack. Whatever is wrong becomes a problem, and reading goes on behind it. */
final class PackReader {
  private static final Pattern ID = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");
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
  private static final Set<String> OFFICE =
      Set.of(
          "title",
          "also",
          "before-name",
          "of",
          "also-of",
          "sole",
          "keeps-title",
          "covered",
          "holders",
          "source",
          "checked");
  private static final Set<String> TERM =
      Set.of("person", "term", "number", "acting", "source", "checked");
  private static final Set<String> PERSON =
      Set.of("name", "also", "family", "born", "died", "pronouns", "wikidata", "source", "checked");

  private final Source source;
  private final List<Problem> problems;

  PackReader(Source source, List<Problem> problems) {
    this.source = source;
    this.problems = problems;
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
    return Optional.of(pack(fields(mapping, "a pack", PACK)));
  }

  private Pack pack(Fields fields) {
    checkName(fields);
    fields.required("about");
    Citation citation = citation(fields, Optional.empty());
    List<Entity> entities = new ArrayList<>();
    fields.entries("places").forEach(e -> entities.add(entity(e, true, citation)));
    fields.entries("bodies").forEach(e -> entities.add(entity(e, false, citation)));
    List<Pack.OfficeDraft> offices =
        fields.entries("offices").stream().map(e -> office(e, citation)).toList();
    List<Person> people = fields.entries("people").stream().map(e -> person(e, citation)).toList();
    List<Example> examples = new ExampleReader(source, problems).read(fields.items("examples"));
    return new Pack(source, entities, people, offices, examples);
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

  /** The citation of something, which is the pack's own where it names none. */
  private Citation citation(Fields fields, Optional<Citation> parent) {
    Optional<String> url =
        fields.parsed("source", "the address of a public source, https://...", PackReader::address);
    Optional<LocalDate> checked = fields.day("checked");
    if (parent.isEmpty()) {
      need(fields, "source");
      need(fields, "checked");
    }
    return new Citation(
        url.or(() -> parent.map(Citation::url)).orElse(""),
        checked.or(() -> parent.map(Citation::checked)).orElse(LocalDate.EPOCH),
        source,
        fields.span());
  }

  private static Optional<String> address(String text) {
    return text.matches("https?://[!-~]+") ? Optional.of(text) : Optional.empty();
  }

  private static void need(Fields fields, String key) {
    if (fields.node(key).isEmpty()) {
      fields.required(key);
    }
  }

  private Entity entity(YamlNode.Entry entry, boolean isPlace, Citation parent) {
    Fields fields = fields(entry, isPlace ? "a place" : "a body", ENTITY);
    String name = fields.required("name");
    List<String> demonyms = fields.texts("demonyms");
    String adjective =
        fields.text("adjective").orElse(demonyms.isEmpty() ? name : demonyms.getFirst());
    return new Entity(
        id(entry),
        isPlace,
        name,
        fields.texts("also"),
        demonyms,
        adjective,
        citation(fields, Optional.of(parent)));
  }

  private Pack.OfficeDraft office(YamlNode.Entry entry, Citation parent) {
    Fields fields = fields(entry, "an office", OFFICE);
    Citation citation = citation(fields, Optional.of(parent));
    List<Pack.TermDraft> terms = new ArrayList<>();
    for (YamlNode item : fields.items("holders")) {
      if (item instanceof YamlNode.Mapping mapping) {
        term(fields(mapping, "a holder", TERM), citation).ifPresent(terms::add);
      } else {
        problem(item.span(), "a holder is {person: id, term: start/end}; here is " + item.kind());
      }
    }
    return new Pack.OfficeDraft(
        id(entry),
        source,
        fields.required("title"),
        fields.texts("also"),
        fields.texts("before-name"),
        reference(fields, "of"),
        references(fields, "also-of"),
        fields.flag("sole"),
        fields.flag("keeps-title"),
        fields.day("covered"),
        terms,
        citation);
  }

  private Optional<Pack.TermDraft> term(Fields fields, Citation parent) {
    Optional<Pack.Reference> person = reference(fields, "person");
    fields.required("term");
    Optional<Period> period =
        fields.parsed("term", "a period such as 2021-01-20/2025-01-20 or 2021/..", Period::parse);
    Optional<Integer> number = fields.parsed("number", "a whole number from 1", PackReader::number);
    Citation citation = citation(fields, Optional.of(parent));
    if (person.isEmpty() || period.isEmpty()) {
      return Optional.empty();
    }
    if (period.get().earliest().isAfter(period.get().latest())) {
      fields.problem(fields.spanOf("term"), "this term ends before it starts");
      return Optional.empty();
    }
    OptionalInt ordinal = number.map(OptionalInt::of).orElse(OptionalInt.empty());
    return Optional.of(
        new Pack.TermDraft(person.get(), period.get(), ordinal, fields.flag("acting"), citation));
  }

  private static Optional<Integer> number(String text) {
    return text.matches("[1-9]\\d{0,3}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
  }

  private static Optional<Pack.Reference> reference(Fields fields, String key) {
    String id = fields.required(key);
    return id.isEmpty()
        ? Optional.empty()
        : Optional.of(new Pack.Reference(id, fields.spanOf(key)));
  }

  private static List<Pack.Reference> references(Fields fields, String key) {
    List<String> ids = fields.texts(key);
    return ids.stream().map(id -> new Pack.Reference(id, fields.spanOf(key))).toList();
  }

  private Person person(YamlNode.Entry entry, Citation parent) {
    Fields fields = fields(entry, "a person", PERSON);
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
        id(entry),
        name,
        fields.texts("also"),
        fields.text("family").orElseGet(() -> Person.familyOf(name)),
        born,
        died,
        fields.parsed("pronouns", "he, she or they", PackReader::pronouns),
        citation(fields, Optional.of(parent)));
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

  private String id(YamlNode.Entry entry) {
    String id = entry.key().value();
    if (!ID.matcher(id).matches()) {
      problem(
          entry.key().span(),
          "'" + id + "' is no id; an id has small letters, digits and hyphens: joe-biden");
    }
    return id;
  }

  private Fields fields(YamlNode.Entry entry, String what, Set<String> allowed) {
    return fields((YamlNode.Mapping) entry.value(), what, allowed);
  }

  private Fields fields(YamlNode.Mapping mapping, String what, Set<String> allowed) {
    return new Fields(source, problems, mapping, what, allowed);
  }

  private void problem(Span span, String message) {
    problems.add(new Problem(source, span, message));
  }
}
