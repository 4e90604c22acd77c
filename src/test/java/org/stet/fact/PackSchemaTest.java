package org.stet.fact;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.json.Json;
import org.stet.json.JsonNode;
import org.stet.text.Problem;
import org.stet.text.Source;
import org.stet.yaml.Yaml;
import org.stet.yaml.YamlNode;

/** The schema and the reader know the same keys, and take the same packs. */
class PackSchemaTest {
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(PackSchema.text());

  private static final String HEAD =
      """
      pack: sample
      about: A sample
      source: https://example.org/sample
      checked: 2026-11-01
      """;

  @Test
  void theyKnowTheSameKeys() {
    assertThat(keys("entity")).isEqualTo(EntityReader.KEYS);
    assertThat(keys("office")).isEqualTo(OfficeReader.KEYS);
    assertThat(keys("holder")).isEqualTo(OfficeReader.HOLDER);
    assertThat(keys("person")).isEqualTo(PersonReader.KEYS);
    assertThat(keys("former-name")).isEqualTo(PersonReader.FORMER_NAME);
    assertThat(keys("relation")).isEqualTo(RelationReader.RELATION);
    assertThat(keys("fact")).isEqualTo(RelationReader.STATEMENT);
    assertThat(keys("members")).isEqualTo(MemberReader.KEYS);
    assertThat(keys("member")).isEqualTo(MemberReader.MEMBER);
    assertThat(keys("event")).isEqualTo(EventReader.KEYS);
    assertThat(keys("example")).isEqualTo(ExampleReader.KEYS);
    assertThat(properties(schema())).isEqualTo(PackReader.KEYS);
  }

  private static JsonNode.Members schema() {
    return (JsonNode.Members) Json.read(PackSchema.text()).root().orElseThrow();
  }

  private static Set<String> keys(String definition) {
    JsonNode.Members all = (JsonNode.Members) schema().get("$defs").orElseThrow();
    return properties((JsonNode.Members) all.get(definition).orElseThrow());
  }

  private static Set<String> properties(JsonNode.Members type) {
    return ((JsonNode.Members) type.get("properties").orElseThrow()).values().keySet();
  }

  @TestFactory
  Stream<DynamicTest> everyShippedPackFits() {
    return ShippedPacks.all().stream()
        .map(
            pack ->
                DynamicTest.dynamicTest(
                    pack.name(), () -> assertThat(errors(pack.content())).isEmpty()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "places: {a: {name: A, also: [B], acronym: AB, demonyms: [An], adjective: An}}",
        "bodies: {a-1: {name: A, source: https://example.org/a, checked: 2026-01-01}}",
        "offices: {x: {title: chief, of: a, holders: [{person: p, term: 2001/.., number: 4}]}}",
        "offices: {x: {seats: 2, covered: 2001-01-01, sole: true, keeps-title: false}}",
        "offices: {x: {holders: [{person: p, term: ../.., acting: true, party: q, district: '4'}]}}",
        "people: {p: {name: P Q, born: 1945, died: 1999-12, pronouns: she, wikidata: Q42}}",
        "people: {p: {name: P Q, former-names: [{name: P R, since: 1970~, until: 1982}]}}",
        "relations: {r: {value: place, one-value: true, phrases: ['{value}-based {subject}']}}",
        "facts: [{subject: a, relation: r, value: 435, since: 2002-07, until: 2003}]",
        "members: [{of: a, complete: true, members: [{place: b, since: 1949}, {person: p}]}]",
        "events: {e: {name: E, also: [F], what: [came], on: [a], by: b, place: c, day: 1949-04-04}}",
        "events: {e: {name: E, term: 1914-07-28/..}}",
        "examples: [{date: 2021-04-02, wrong: 'A [B] c.', says: office-holder, right: D}]",
        "examples: [{date: 2021-04-02, right: All is well.}]",
      })
  void bothTake(String part) {
    assertThat(problems(HEAD + part)).isEmpty();
    assertThat(errors(HEAD + part)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "place: {}",
        "places: {A: {name: A}}",
        "places: {a: {also: [B]}}",
        "places: {a: {name: ''}}",
        "places: {a: {name: [A]}}",
        "places: {a: {name: A, also: B}}",
        "places: {a: A}",
        "places: [a]",
        "bodies: {a: {name: A, source: example.org}}",
        "bodies: {a: {name: A, checked: 2026-01}}",
        "bodies: {a: {name: A, checked: 2026-02-30}}",
        "offices: {x: {holder: []}}",
        "offices: {x: {seats: 0}}",
        "offices: {x: {seats: two}}",
        "offices: {x: {sole: yes}}",
        "offices: {x: {covered: 2001}}",
        "offices: {x: {holders: {person: p, term: 2001/..}}}",
        "offices: {x: {holders: [{person: p}]}}",
        "offices: {x: {holders: [{term: 2001/..}]}}",
        "offices: {x: {holders: [{person: p, term: 2001}]}}",
        "offices: {x: {holders: [{person: p, term: 2001-13/..}]}}",
        "offices: {x: {holders: [{person: p, term: 2001/.., number: 1.5}]}}",
        "offices: {x: {holders: [p]}}",
        "people: {p: {name: P, born: last year}}",
        "people: {p: {name: P, born: 2001-04-31}}",
        "people: {p: {name: P, pronouns: her}}",
        "people: {p: {name: P, wikidata: 42}}",
        "people: {p: {name: P, former-names: [Q]}}",
        "people: {p: {name: P, former-names: [{until: 1982}]}}",
        "relations: {r: {one-value: true}}",
        "relations: {r: {value: thing}}",
        "relations: {r: {value: text, phrases: ['{value} of it']}}",
        "facts: [{subject: a, relation: r}]",
        "facts: [{relation: r, value: v}]",
        "facts: {subject: a, relation: r, value: v}",
        "members: [{members: []}]",
        "members: [{of: a, members: [{since: 1949}]}]",
        "members: [{of: a, members: [{place: b, body: c}]}]",
        "events: {e: {name: E}}",
        "events: {e: {day: 1949}}",
        "events: {e: {name: E, day: 1949, term: 1949/1950}}",
        "events: {e: {name: E, term: ../..}}",
        "examples: [{right: All is well.}]",
        "examples: [{date: 2021-04-02}]",
        "examples: [{date: 2021-04-02, wrong: 'A [B] c.'}]",
        "examples: [{date: 2021-04-02, wrong: A B c., says: office-holder}]",
        "examples: [{date: 2021-04-02, wrong: 'A [B] [c].', says: office-holder}]",
        "examples: [{date: 2021-04-02, wrong: 'A [] c.', says: office-holder}]",
        "examples: [All is well.]",
      })
  void bothRefuse(String part) {
    assertThat(problems(HEAD + part)).isNotEmpty();
    assertThat(errors(HEAD + part)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"pack", "about", "source", "checked"})
  void bothNeed(String key) {
    String without = HEAD.replaceAll("(?m)^" + key + ":.*\n", "");
    assertThat(problems(without)).isNotEmpty();
    assertThat(errors(without)).isNotEmpty();
  }

  /** What is wrong with a pack by itself, whoever may define what it refers to. */
  private static List<Problem> problems(String yaml) {
    List<Problem> problems = new ArrayList<>();
    new PackReader(new Source("rules/sample.yaml", yaml), new Shared(), problems).read();
    return problems;
  }

  private static List<com.networknt.schema.Error> errors(String yaml) {
    return SCHEMA.validate(json("sample.yaml", yaml), InputFormat.JSON);
  }

  /** A file as an editor gives it to a schema. */
  static String json(String name, String yaml) {
    return json(Yaml.read(new Source(name, yaml)).root().orElseThrow());
  }

  /** YAML as an editor gives it to a schema: plain words are numbers or truths where they can. */
  private static String json(YamlNode node) {
    return switch (node) {
      case YamlNode.Sequence list ->
          list.items().stream()
              .map(PackSchemaTest::json)
              .collect(Collectors.joining(",", "[", "]"));
      case YamlNode.Mapping mapping ->
          mapping.entries().stream()
              .map(e -> quoted(e.key().value()) + ":" + json(e.value()))
              .collect(Collectors.joining(",", "{", "}"));
      case YamlNode.Scalar scalar -> scalar(scalar);
    };
  }

  private static String scalar(YamlNode.Scalar scalar) {
    String value = scalar.value();
    boolean isLiteral =
        value.matches("-?(?:0|[1-9]\\d*)(?:\\.\\d+)?") || value.matches("true|false|null");
    if (scalar.plain() && value.isEmpty()) {
      return "null";
    }
    return scalar.plain() && isLiteral ? value : quoted(value);
  }

  private static String quoted(String text) {
    Map<String, String> escapes = Map.of("\\", "\\\\", "\"", "\\\"", "\n", "\\n", "\t", "\\t");
    return text.chars()
        .mapToObj(c -> String.valueOf((char) c))
        .map(c -> escapes.getOrDefault(c, c))
        .collect(Collectors.joining("", "\"", "\""));
  }
}
