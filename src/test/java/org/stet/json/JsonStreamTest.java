package org.stet.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Long answers are read item by item. */
class JsonStreamTest {
  private final List<JsonNode> items = new ArrayList<>();

  private JsonStream.Read read(String json, String path) {
    return JsonStream.read(json.getBytes(StandardCharsets.UTF_8), Map.of(path, items::add));
  }

  @Test
  void theItemsOfAnInnerListAreRead() {
    JsonStream.Read read =
        read(
            "{\"head\": {\"a\": [9]}, \"results\": {\"x\": {}, \"bindings\": [\"a\", \"b\"]}}",
            "results/bindings");
    assertThat(read.problem()).isEmpty();
    assertThat(read.found()).containsExactly("results/bindings");
    assertThat(items).containsExactly(new JsonNode.Text("a"), new JsonNode.Text("b"));
  }

  @Test
  void aListThatIsNotThereIsNotFound() {
    assertThat(read("{\"a\": [1]}", "b").found()).isEmpty();
  }

  @Test
  void whatStandsBeforeABreakIsRead() {
    JsonStream.Read read = read("{\"a\": [\"x\", \"y\", ", "a");
    assertThat(items).hasSize(2);
    assertThat(read.problem().orElseThrow()).startsWith("line 1, column");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''              | the text is empty",
        "[1]             | an object { } was expected at the start",
        "{\"a\": \"text\"} | 'a' is no list"
      })
  void thisIsWrong(String json, String problem) {
    assertThat(read(json, "a").problem()).contains(problem);
  }

  @Test
  void millionsOfCharactersAreRead() {
    StringBuilder json = new StringBuilder("{\"a\": [");
    for (int i = 0; i < 50_000; i++) {
      json.append(i == 0 ? "" : ",").append("{\"n\": ").append(i).append('}');
    }
    assertThat(read(json.append("]}").toString(), "a").problem()).isEmpty();
    assertThat(items).hasSize(50_000);
  }
}
