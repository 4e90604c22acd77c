package org.stet.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stet.text.Source;
import org.stet.text.Span;

class TextReportColumnsTest {
  @ParameterizedTest
  @CsvSource({
    "abc,3",
    "日本,4",
    "e\u0301,1",
    "😀,2",
    "👨‍👩‍👧,2",
    "👍🏽,2",
    "🇺🇸,2",
    "❤️,2",
    "ｱ,1",
    "한국,4",
    "à la,4"
  })
  void aLetterIsAsWideAsATerminalShowsIt(String text, int width) {
    assertThat(Columns.of(text).width()).isEqualTo(width);
  }

  @Test
  void aLongLineIsCutToAWindowAroundTheWords() {
    String content = "日本 ".repeat(2000) + "Biden" + " 😀x".repeat(2000);
    Excerpt excerpt = Excerpt.of(new Source("a", content), new Span(6000, 6005));
    assertThat(excerpt.words()).isEqualTo("Biden");
    assertThat(excerpt.before()).startsWith("…").endsWith("日本 ");
    assertThat(excerpt.after()).startsWith(" 😀x").endsWith("…");
    assertThat(Columns.of(excerpt.line(new Ink(false))).width()).isBetween(95, 100);
    assertThat(excerpt.marks().indexOf('^')).isEqualTo(Columns.of(excerpt.before()).width());
  }

  @Test
  void aShortSideLeavesItsRoomToTheOther() {
    String content = "In Biden" + "x".repeat(500);
    Excerpt excerpt = Excerpt.of(new Source("a", content), new Span(3, 8));
    assertThat(excerpt.before()).isEqualTo("In ");
    assertThat(Columns.of(excerpt.line(new Ink(false))).width()).isEqualTo(100);
  }

  @Test
  void wordsThatReachOverALineEndAreMarkedAsFarAsTheLine() {
    Excerpt excerpt = Excerpt.of(new Source("a", "by Joe\r\nBiden"), new Span(3, 13));
    assertThat(excerpt).isEqualTo(new Excerpt("by ", "Joe", ""));
    assertThat(excerpt.marks()).isEqualTo("   ^^^");
  }

  @Test
  void nothingAtTheEndOfTheSourceIsMarkedByOneCaret() {
    Excerpt excerpt = Excerpt.of(new Source("a", "abc\n"), new Span(4, 4));
    assertThat(excerpt.marks()).isEqualTo("^");
  }
}
