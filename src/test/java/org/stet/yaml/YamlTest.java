package org.stet.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stet.text.ColumnUnit;
import org.stet.text.Position;
import org.stet.text.Problem;
import org.stet.text.Source;
import org.stet.text.Span;
import org.stet.yaml.YamlNode.Mapping;
import org.stet.yaml.YamlNode.Scalar;
import org.stet.yaml.YamlNode.Sequence;

class YamlTest {
  private static Yaml.Parsed read(String text) {
    return Yaml.read(new Source("a.yaml", text));
  }

  private static Scalar scalar(Mapping mapping, String key) {
    return (Scalar) mapping.get(key).orElseThrow();
  }

  @Test
  void valuesKnowWhereTheyStand() {
    String text = "a: Biden\nb: 'it''s'\nc: [x, \"y\"]\n";
    Mapping root = (Mapping) read(text).root().orElseThrow();
    assertThat(scalar(root, "a").span().of(text)).isEqualTo("Biden");
    assertThat(scalar(root, "a").plain()).isTrue();
    assertThat(scalar(root, "b").value()).isEqualTo("it's");
    assertThat(scalar(root, "b").span().of(text)).isEqualTo("'it''s'");
    assertThat(scalar(root, "b").plain()).isFalse();
    Sequence list = (Sequence) root.get("c").orElseThrow();
    assertThat(list.span().of(text)).isEqualTo("[x, \"y\"]");
    assertThat(list.items()).hasSize(2);
  }

  @Test
  void placesAfterAnEmojiAreExact() {
    String text = "a: \ud83d\ude00 x\nb: Biden\n";
    Mapping root = (Mapping) read(text).root().orElseThrow();
    assertThat(scalar(root, "b").span().of(text)).isEqualTo("Biden");
  }

  @Test
  void aPartOfAFileHasThePlacesOfTheFile() {
    String text = "\ud83d\ude00---\na: Biden\n---\nbody: [";
    Source source = new Source("a.md", text);
    Mapping root =
        (Mapping) Yaml.read(source, new Span(6, text.indexOf("---\nbody"))).root().orElseThrow();
    assertThat(scalar(root, "a").span().of(text)).isEqualTo("Biden");
  }

  @Test
  void numbersAndDatesStayText() {
    Mapping root = (Mapping) read("a: 007\nb: 2021-04-02\nc: yes\n").root().orElseThrow();
    assertThat(scalar(root, "a").value()).isEqualTo("007");
    assertThat(scalar(root, "b").value()).isEqualTo("2021-04-02");
    assertThat(scalar(root, "c").value()).isEqualTo("yes");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a: 1\\na: 2| 2:1| given twice",
        "a: &x 1| 1:4| anchors",
        "a: *x| 1:4| aliases",
        "a: !t 1| 1:4| tags",
        "a: [1| 1:6| not YAML",
        "a: b: c| 1:5| not YAML",
        "[x]: 1| 1:1| must be a text",
        "a: 1\\n---\\nb: 2| 2:1| one document"
      })
  void mistakesAreProblemsWithAPlace(String text, String place, String message) {
    Source source = new Source("a.yaml", text.replace("\\n", "\n"));
    Problem problem = Yaml.read(source).problems().getFirst();
    Position at = source.position(problem.span().start(), ColumnUnit.CODE_POINT);
    assertThat(at.line() + ":" + at.column()).as(problem.describe()).isEqualTo(place);
    assertThat(problem.message()).contains(message);
    assertThat(Yaml.read(source).root().isPresent())
        .as("what else the file holds is still read")
        .isEqualTo(!message.equals("not YAML"));
  }

  @Test
  void anEmptyFileHasNoRootAndNoProblem() {
    assertThat(read("# nothing\n")).isEqualTo(read(""));
    assertThat(read("").root()).isEmpty();
    assertThat(read("").problems()).isEmpty();
  }

  @Test
  @Timeout(value = 20, unit = TimeUnit.SECONDS)
  void hostileFilesEndQuickly() {
    String bomb = "a: &a [x,x,x]\nb: &b [*a,*a,*a]\nc: &c [*b,*b,*b]\nd: [*c,*c,*c]\n";
    assertThat(read(bomb).problems()).isNotEmpty();
    assertThat(read("[".repeat(20_000)).problems()).isNotEmpty();
    assertThat(read("- ".repeat(20_000) + "x").problems()).isNotEmpty();
    assertThat(read("a: " + "x".repeat(1_000_000)).root()).isPresent();
    assertThat(read("a: \u0000").problems()).isNotEmpty();
  }
}
