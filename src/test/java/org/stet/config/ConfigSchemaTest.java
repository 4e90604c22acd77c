package org.stet.config;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.gate.Gate;
import org.stet.json.Json;
import org.stet.json.JsonNode;
import org.stet.text.Problem;
import org.stet.text.Source;

/** The schema and the reader know the same keys, and take the same files. */
class ConfigSchemaTest {
  private static final Path FOLDER = Path.of("").toAbsolutePath();

  private static Schema schema(String text) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(text);
  }

  private static Set<String> keys(JsonNode node) {
    return ((JsonNode.Members) ((JsonNode.Members) node).get("properties").orElseThrow())
        .values()
        .keySet();
  }

  private static JsonNode at(JsonNode node, String... keys) {
    JsonNode found = node;
    for (String key : keys) {
      found = ((JsonNode.Members) found).get(key).orElseThrow();
    }
    return found;
  }

  private static List<Problem> problems(String yaml) {
    List<Problem> problems = new ArrayList<>();
    Source source = new Source("stet.yaml", yaml);
    new ConfigReader(source, FOLDER, FOLDER, Gate.ruleIds(), problems).read();
    return problems;
  }

  @Test
  void theyKnowTheSameKeysAndRules() {
    JsonNode root = Json.read(ConfigFiles.schema()).root().orElseThrow();
    assertThat(keys(root)).isEqualTo(ConfigReader.KEYS);
    assertThat(keys(at(root, "properties", "overrides", "items")))
        .isEqualTo(ConfigReader.OVERRIDE_KEYS);
    assertThat(keys(at(root, "$defs", "rules"))).isEqualTo(Gate.ruleIds());
  }

  @Test
  void theOneToBeginWithSetsNothingButItsRootAndTakesEveryLineThatIsCommentedOut() {
    String start = ConfigFiles.start();
    assertThat(problems(start)).isEmpty();
    String all = Pattern.compile("(?m)^# ([a-z-]+:|  )").matcher(start).replaceAll("$1");
    assertThat(problems(all)).isEmpty();
    List<String> names =
        List.of(
            "extends",
            "rules",
            "packs",
            "published",
            "section",
            "author",
            "fail-on",
            "baseline",
            "reasons",
            "exclude",
            "overrides",
            "root");
    assertThat(names).allMatch(name -> all.contains("\n" + name + ":"));
    assertThat(schema(ConfigFiles.schema()).validate(all, InputFormat.YAML)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "fail-on: never",
        "rules: {age: off}",
        "rules: {agee: off}",
        "rules: [age]",
        "root: 3",
        "extends: a.yaml",
        "extends: [a.yaml, 'b.yaml']",
        "extends: ''",
        "reasons: always",
        "overrides: [{files: a/}]",
        "overrides: [{fail-on: never}]",
        "overrides: {files: a/}",
        "more: less"
      })
  void theyTakeTheSameFiles(String yaml) {
    assertThat(schema(ConfigFiles.schema()).validate(yaml, InputFormat.YAML).isEmpty())
        .as(yaml)
        .isEqualTo(problems(yaml).isEmpty());
  }

  @Test
  void everyKeyIsExplained() {
    List<String> told =
        Explanation.of(Settings.STANDARD, Gate.rules(), Path::toString).stream()
            .map(Explanation.Line::key)
            .toList();
    assertThat(told).contains("rules.suppression", "packs", "fail-on", "baseline", "exclude");
    assertThat(Optional.of(told.size())).contains(Gate.rules().size() + 8);
  }
}
