package org.stet.curate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stet.text.Problem;
import org.stet.text.Source;
import org.stet.yaml.Yaml;
import org.stet.yaml.YamlNode;

/**
 * What packs say, as it is written, by what it is said of. Nothing is looked up, so that packs can
 * be compared that do not stand alone.
 */
public final class PackStatements {
  /** Who says so, and when somebody looked, is no part of a fact. */
  private static final Set<String> LEFT_OUT = Set.of("source", "checked", "holders");

  private final Map<Key, List<Map<String, String>>> all = new TreeMap<>();
  private final List<Problem> problems = new ArrayList<>();

  private PackStatements() {}

  /** The kinds of facts, in the order in which they are told. */
  enum Sort {
    PLACE("places", "place"),
    BODY("bodies", "body"),
    PERSON("people", "person"),
    OFFICE("offices", "office"),
    TERM("", "term"),
    RELATION("relations", "relation"),
    FACT("", "fact"),
    MEMBER("", "member"),
    EVENT("events", "event");

    private final String section;
    private final String noun;

    Sort(String section, String noun) {
      this.section = section;
      this.noun = noun;
    }

    String noun() {
      return noun;
    }
  }

  /** What something is said of. */
  record Key(Sort sort, String id) implements Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      return Comparator.comparing(Key::sort).thenComparing(Key::id).compare(this, other);
    }
  }

  /** Reads packs. */
  public static PackStatements of(List<Source> packs) {
    PackStatements statements = new PackStatements();
    packs.forEach(statements::read);
    return statements;
  }

  /** What is no YAML in them. */
  public List<Problem> problems() {
    return List.copyOf(problems);
  }

  Map<Key, List<Map<String, String>>> all() {
    return all;
  }

  private void read(Source pack) {
    Yaml.Parsed parsed = Yaml.read(pack);
    problems.addAll(parsed.problems());
    mapping(parsed.root())
        .ifPresent(
            root -> {
              Stream.of(Sort.values())
                  .filter(sort -> !sort.section.isEmpty())
                  .forEach(sort -> section(root, sort));
              records(root.get("facts")).forEach(this::fact);
              records(root.get("members")).forEach(this::members);
            });
  }

  private void section(YamlNode.Mapping root, Sort sort) {
    for (YamlNode.Entry entry : entries(root.get(sort.section))) {
      String id = entry.key().value();
      Optional<YamlNode.Mapping> said = mapping(Optional.of(entry.value()));
      add(sort, id, said.map(s -> fields(s, Set.of())).orElse(Map.of()));
      said.map(s -> records(s.get("holders"))).orElse(List.of()).forEach(h -> term(id, h));
    }
  }

  private void term(String office, YamlNode.Mapping holder) {
    add(Sort.TERM, office + " " + text(holder, "person"), fields(holder, Set.of("person")));
  }

  private void fact(YamlNode.Mapping fact) {
    Set<String> identity = Set.of("subject", "relation", "value");
    String id =
        Stream.of("subject", "relation", "value")
            .map(k -> text(fact, k))
            .collect(Collectors.joining(" "));
    add(Sort.FACT, id, fields(fact, identity));
  }

  private void members(YamlNode.Mapping list) {
    Set<String> kinds = Set.of("place", "body", "person");
    for (YamlNode.Mapping member : records(list.get("members"))) {
      String id = kinds.stream().map(k -> text(member, k)).collect(Collectors.joining());
      add(Sort.MEMBER, text(list, "of") + " " + id, fields(member, kinds));
    }
  }

  private void add(Sort sort, String id, Map<String, String> fields) {
    all.computeIfAbsent(new Key(sort, id), key -> new ArrayList<>()).add(fields);
  }

  private static Map<String, String> fields(YamlNode.Mapping mapping, Set<String> identity) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (YamlNode.Entry entry : mapping.entries()) {
      String key = entry.key().value();
      if (!LEFT_OUT.contains(key) && !identity.contains(key)) {
        fields.put(key, text(entry.value()));
      }
    }
    return fields;
  }

  private static String text(YamlNode.Mapping mapping, String key) {
    return mapping.get(key).map(PackStatements::text).orElse("");
  }

  private static String text(YamlNode node) {
    return switch (node) {
      case YamlNode.Scalar scalar -> scalar.value().strip();
      case YamlNode.Sequence list ->
          list.items().stream()
              .map(PackStatements::text)
              .collect(Collectors.joining(", ", "[", "]"));
      case YamlNode.Mapping mapping ->
          mapping.entries().stream()
              .map(e -> e.key().value() + ": " + text(e.value()))
              .collect(Collectors.joining(", ", "{", "}"));
    };
  }

  private static Optional<YamlNode.Mapping> mapping(Optional<YamlNode> node) {
    return node.filter(YamlNode.Mapping.class::isInstance).map(YamlNode.Mapping.class::cast);
  }

  private static List<YamlNode.Entry> entries(Optional<YamlNode> node) {
    return mapping(node).map(YamlNode.Mapping::entries).orElse(List.of());
  }

  private static List<YamlNode.Mapping> records(Optional<YamlNode> node) {
    return node.orElse(null) instanceof YamlNode.Sequence list
        ? list.items().stream().flatMap(i -> mapping(Optional.of(i)).stream()).toList()
        : List.of();
  }
}
