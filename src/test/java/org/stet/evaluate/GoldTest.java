package org.stet.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stet.text.Problem;
import org.stet.text.Source;

/** Lists of known mistakes. */
class GoldTest {
  private static Gold gold(String list) {
    Source article = new Source("injected/a.md", "One\n😀 two words\n");
    return Gold.read(
        new Source("gold.jsonl", list),
        name -> name.equals("a.md") ? Optional.of(article) : Optional.empty(),
        name -> name.equals("a.md") || name.equals("binary.md"));
  }

  private static String entry(String more) {
    return "{\"file\": \"a.md\", \"line\": 2, \"col\": 2, \"type\": \"number\", \"now\": \"two\","
        + " \"expect\": \"three\"}".replace("}", more + "}");
  }

  @Test
  void placesAreReadInCodePoints() {
    Gold gold = gold(entry("") + "\n\n");
    assertThat(gold.problems()).isEmpty();
    List<Expected> expected = gold.of("a.md");
    assertThat(expected).hasSize(1);
    assertThat(expected.getFirst().span().of("One\n😀 two words\n")).isEqualTo("two");
    assertThat(expected.getFirst().label()).isEqualTo("number");
    assertThat(gold.of("b.md")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        ", \"line\": 9;gold.jsonl:2:1: \"two\" was expected on line 9",
        ", \"line\": 0;gold.jsonl:2:1: \"line\" with a whole number from 1 on was expected",
        ", \"line\": 1e99;gold.jsonl:2:1: \"line\" with a whole number from 1 on was expected",
        ", \"col\": 3;gold.jsonl:2:1: \"two\" was expected on line 2",
        ", \"file\": \"b.md\";gold.jsonl:2:1: there is no article injected/b.md",
        ", \"file\": \"binary.md\";gold.jsonl:2:1: the article injected/binary.md cannot be read",
        ", \"type\": 1;gold.jsonl:2:1: \"type\" with a text was expected",
        ", x;gold.jsonl:2:"
      })
  void whatIsWrongIsToldWithItsPlace(String more, String problem) {
    assertThat(gold("\n" + entry(more)).problems())
        .hasSize(1)
        .first()
        .extracting(Problem::describe)
        .asString()
        .startsWith(problem);
  }

  @Test
  void aLineIsAnObject() {
    assertThat(gold("[1]").problems().getFirst().message())
        .isEqualTo("a JSON object { } was expected on each line");
  }
}
