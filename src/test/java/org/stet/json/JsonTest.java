package org.stet.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {
  @Test
  void everyKindOfValueIsRead() {
    JsonNode root =
        Json.read("{\"a\": [1, 2.50, true, null, \"\\u00e9\"], \"b\": {}}").root().orElseThrow();
    assertThat(root)
        .isEqualTo(
            new JsonNode.Members(
                Map.of(
                    "a",
                    new JsonNode.Items(
                        List.of(
                            new JsonNode.Numeral(new BigDecimal("1")),
                            new JsonNode.Numeral(new BigDecimal("2.50")),
                            new JsonNode.Truth(true),
                            new JsonNode.Nothing(),
                            new JsonNode.Text("\u00e9"))),
                    "b",
                    new JsonNode.Members(Map.of()))));
  }

  @Test
  void membersAreFoundByName() {
    JsonNode.Members root =
        (JsonNode.Members) Json.read("{\"a\": \"x\", \"n\": 1}").root().orElseThrow();
    assertThat(root.text("a")).contains("x");
    assertThat(root.text("n")).isEmpty();
    assertThat(root.get("none")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "  ", "{", "[1,", "{\"a\" 1}", "{a: 1}", "[1] 2", "nul", "\"x", "[1,]"})
  void whatIsNotJsonIsAProblem(String text) {
    Json.Parsed parsed = Json.read(text);
    assertThat(parsed.root()).isEmpty();
    assertThat(parsed.problem()).isPresent();
  }

  @Test
  void aProblemSaysWhere() {
    assertThat(Json.read("{\n  \"a\": x}").problem().orElseThrow()).startsWith("line 2, column ");
  }

  @Test
  @Timeout(value = 10, unit = TimeUnit.SECONDS)
  void deepAndLargeTextsEndQuickly() {
    assertThat(Json.read("[".repeat(100_000)).problem()).isPresent();
    assertThat(Json.read("{\"a\":".repeat(100_000)).problem()).isPresent();
    assertThat(Json.read("[".repeat(50) + "]".repeat(50)).root()).isPresent();
    assertThat(Json.read("[".repeat(51) + "]".repeat(51)).problem()).isPresent();
    assertThat(Json.read("\"" + "x".repeat(10_000_000) + "\"").root()).isPresent();
    assertThat(Json.read(" ".repeat(Json.MAX_LENGTH + 1)).problem()).isPresent();
    assertThat(Json.read("1".repeat(100_000)).problem()).isPresent();
  }
}
