package org.stet.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SourceMapTest {
  private static final String SOURCE = "<p>Caf&eacute; in <b>Par</b>is</p>";

  private static SourceMap.Writer cafe() {
    SourceMap.Writer writer = new SourceMap.Writer();
    writer.copy(SOURCE, new Span(3, 6));
    writer.write("\u00e9", new Span(6, 14));
    writer.copy(SOURCE, new Span(14, 18));
    writer.copy(SOURCE, new Span(21, 24));
    writer.copy(SOURCE, new Span(28, 30));
    return writer;
  }

  private static String sourceOf(SourceMap.Writer writer, String words) {
    int at = writer.prose().indexOf(words);
    return writer.map().toSource(new Span(at, at + words.length())).of(SOURCE);
  }

  @Test
  void anEntityCountsAsOneLetterInTheProseAndEightInTheSource() {
    assertThat(cafe().prose()).isEqualTo("Caf\u00e9 in Paris");
    assertThat(sourceOf(cafe(), "Caf\u00e9")).isEqualTo("Caf&eacute;");
    assertThat(sourceOf(cafe(), "\u00e9")).isEqualTo("&eacute;");
    assertThat(sourceOf(cafe(), "in")).isEqualTo("in");
  }

  @Test
  void markupInsideAWordIsInsideItsSpan() {
    assertThat(sourceOf(cafe(), "Paris")).isEqualTo("Par</b>is");
  }

  @Test
  void anEmptySpanMapsToAnEmptyOne() {
    SourceMap map = cafe().map();
    assertThat(map.toSource(new Span(5, 5))).isEqualTo(new Span(15, 15));
    assertThat(map.toSource(new Span(13, 13))).isEqualTo(new Span(30, 30));
    assertThat(new SourceMap.Writer().map().toSource(new Span(0, 0))).isEqualTo(new Span(0, 0));
  }

  @Test
  void aSpanBeyondTheProseIsRefused() {
    SourceMap map = cafe().map();
    assertThatThrownBy(() -> map.toSource(new Span(10, 99)))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void writingBackwardsIsRefused() {
    SourceMap.Writer writer = cafe();
    Span before = new Span(0, 3);
    assertThatThrownBy(() -> writer.copy(SOURCE, before))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void neighboursAreOneRunAndManyRunsAreFound() {
    String source = "a&".repeat(100);
    SourceMap.Writer writer = new SourceMap.Writer();
    for (int i = 0; i < 100; i++) {
      writer.copy(source, new Span(2 * i, 2 * i + 1));
      writer.write("+", new Span(2 * i + 1, 2 * i + 2));
    }
    assertThat(writer.map().toSource(new Span(150, 151))).isEqualTo(new Span(150, 151));
  }
}
