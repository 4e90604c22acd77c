package org.stet.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpanTest {
  @Test
  void coversTheCharactersFromStartToBeforeEnd() {
    assertThat(new Span(2, 5).of("abcdef")).isEqualTo("cde");
    assertThat(new Span(2, 5).length()).isEqualTo(3);
    assertThat(new Span(2, 2).isEmpty()).isTrue();
  }

  @Test
  void refusesToEndBeforeItStarts() {
    assertThatThrownBy(() -> new Span(3, 2)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Span(-1, 2)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void overlapsOnlyWhereACharacterIsShared() {
    assertThat(new Span(0, 3).overlaps(new Span(2, 4))).isTrue();
    assertThat(new Span(0, 3).overlaps(new Span(3, 4))).isFalse();
  }

  @Test
  void containsItsStartAndNotItsEnd() {
    Span span = new Span(1, 3);
    assertThat(span.contains(1)).isTrue();
    assertThat(span.contains(3)).isFalse();
    assertThat(span.contains(new Span(1, 3))).isTrue();
    assertThat(span.contains(new Span(2, 4))).isFalse();
  }

  @Test
  void joinsAndShifts() {
    assertThat(new Span(4, 6).to(new Span(1, 2))).isEqualTo(new Span(1, 6));
    assertThat(new Span(4, 6).shift(-4)).isEqualTo(new Span(0, 2));
  }

  @Test
  void sortsByStartThenByEnd() {
    Span late = new Span(2, 3);
    Span longer = new Span(1, 4);
    Span shorter = new Span(1, 2);
    assertThat(List.of(late, longer, shorter).stream().sorted().toList())
        .containsExactly(shorter, longer, late);
  }
}
