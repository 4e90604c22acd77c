package org.stet.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class JsonWriterTest {
  private final StringWriter out = new StringWriter();

  @Test
  void indentsByTwoBlanksAndLeavesEmptyListsShort() throws IOException {
    JsonWriter json = new JsonWriter(out);
    json.object().field("text", "é \"\u001B\n").field("count", 2).field("yes", true);
    json.array("list").value("a").object().end().array().end().end();
    json.object("inner").array("none").end().end().end().finish();
    assertThat(out)
        .hasToString(
            """
            {
              "text": "é \\"\\u001B\\n",
              "count": 2,
              "yes": true,
              "list": [
                "a",
                {},
                []
              ],
              "inner": {
                "none": []
              }
            }
            """);
  }

  @Test
  void linesAreADocumentEachWhateverStandsInThem() throws IOException {
    JsonWriter json = JsonWriter.lines(out);
    json.object().field("text", "a\n\u2028b").end().object().array("none").end().end().finish();
    assertThat(out).hasToString("{\"text\":\"a\\n\\u2028b\"}\n{\"none\":[]}\n");
  }

  @Test
  void aDocumentThatIsStillOpenCannotBeFinished() throws IOException {
    JsonWriter json = new JsonWriter(out).object().array("list");
    assertThatThrownBy(json::finish).isInstanceOf(IllegalStateException.class);
  }
}
