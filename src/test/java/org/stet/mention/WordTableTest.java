package org.stet.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordTableTest {
  @Test
  void givesTheNumberOfEachWordAndNoneOfOthers() {
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 1; i <= 500; i++) {
      numbers.put("word" + i, i);
    }
    WordTable table = new WordTable(numbers);
    numbers.forEach((word, number) -> assertThat(table.get(word)).as(word).isEqualTo(number));
    assertThat(table.get("word501")).isEqualTo(WordTable.NONE);
    assertThat(table.get("")).isEqualTo(WordTable.NONE);
  }

  @Test
  void tellsWordsOfOneHashApart() {
    assertThat("Aa".hashCode()).isEqualTo("BB".hashCode());
    WordTable table = new WordTable(Map.of("Aa", 1, "BB", 2));
    assertThat(table.get("Aa")).isEqualTo(1);
    assertThat(table.get("BB")).isEqualTo(2);
    assertThat(new WordTable(Map.of("Aa", 1)).get("BB")).isEqualTo(WordTable.NONE);
  }

  @Test
  void mayBeEmpty() {
    assertThat(new WordTable(Map.of()).get("word")).isEqualTo(WordTable.NONE);
  }
}
