package org.stet.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkupTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "**bold** _it_ ~~gone~~ `code`",
        "[x](http://e.vil) ![x](http://e.vil/x.png) <http://e.vil>",
        "<b onclick=\"x()\">b</b> <!-- x --> &lt;b&gt; &#60;",
        "a | b || \\| \\* $x$ {+ new +}",
        "President George W. Biden's \"plan\" (2021-04-02, 12:30): 50% of it -- why?"
      })
  void isSeenAsItIsWrittenAndIsNothingElse(String text) {
    MarkdownView view = MarkdownView.of("- " + Markup.escape(text) + "\n");
    assertThat(view.text().replace("\u200B", "")).isEqualTo(text);
    assertThat(view.markup).isEmpty();
    assertThat(view.html).isEmpty();
  }

  /** Code hosts look for these after Markdown has been read, so escapes alone do not help. */
  @ParameterizedTest
  @CsvSource({
    "@team, @.team",
    "a@e.vil, a@.e.vil",
    "#12, #.12",
    "GH-12, GH.-12",
    "!7, !.7",
    "http://e.vil, http:.//e.vil",
    "www.e.vil, www..e.vil",
    ":smile:, :.smile:",
  })
  void whatWouldBecomeAReferenceIsTornApart(String text, String seen) {
    String shown = MarkdownView.of("- " + Markup.escape(text)).text();
    assertThat(shown.replace('\u200B', '.')).isEqualTo(seen);
  }

  @Test
  void plainProseStaysAsItIs() {
    String text = "\"Per Lindquist\" is a misspelling of Per Lindqvist, mayor since Jan. 5, 2026.";
    assertThat(Markup.escape(text)).isEqualTo(text);
  }
}
