package org.stet.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTest {
  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void everyLineEndMakesOneLine(String end) {
    Source source = new Source("a", "one" + end + end + "three" + end);
    assertThat(source.lineCount()).isEqualTo(4);
    assertThat(source.line(1).of(source.content())).isEqualTo("one");
    assertThat(source.line(2).isEmpty()).isTrue();
    assertThat(source.line(3).of(source.content())).isEqualTo("three");
    assertThat(source.line(4).isEmpty()).isTrue();
    assertThat(source.position(source.content().indexOf("three"), ColumnUnit.CODE_POINT))
        .isEqualTo(new Position(3, 1));
  }

  @Test
  void anEmptySourceHasOneLine() {
    Source source = new Source("a", "");
    assertThat(source.lineCount()).isEqualTo(1);
    assertThat(source.position(0, ColumnUnit.UTF_16)).isEqualTo(new Position(1, 1));
  }

  @Test
  void theEndOfTheTextHasAPosition() {
    Source source = new Source("a", "ab\ncd");
    assertThat(source.position(5, ColumnUnit.UTF_16)).isEqualTo(new Position(2, 3));
    assertThat(source.lineAt(5)).isEqualTo(2);
  }

  @Test
  void anEmojiIsOneCodePointAndTwoUnits() {
    Source source = new Source("a", "x\n\ud83d\ude00 Biden");
    int biden = source.content().indexOf("Biden");
    assertThat(source.position(biden, ColumnUnit.CODE_POINT)).isEqualTo(new Position(2, 3));
    assertThat(source.position(biden, ColumnUnit.UTF_16)).isEqualTo(new Position(2, 4));
  }

  @Test
  void lettersBeyondAsciiAreSeveralBytes() {
    Source source = new Source("a", "x\n\u00e9\u65e5\ud83d\ude00 Biden");
    int biden = source.content().indexOf("Biden");
    assertThat(source.position(biden, ColumnUnit.UTF_8)).isEqualTo(new Position(2, 11));
  }

  @Test
  void manyLinesAreAllFound() {
    Source source = new Source("a", "x\n".repeat(1000));
    assertThat(source.lineCount()).isEqualTo(1001);
    assertThat(source.position(1998, ColumnUnit.UTF_16)).isEqualTo(new Position(1000, 1));
  }

  @Test
  void aLineSeparatorInsideALineIsNoLineEnd() {
    assertThat(new Source("a", "a\u2028b\u000bc\fd\u0085e").lineCount()).isEqualTo(1);
  }
}
