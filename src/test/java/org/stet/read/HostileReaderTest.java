package org.stet.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.text.Span;

/** Inputs that are made to break programs end soon, and are read as far as they can be. */
@Timeout(value = 20, unit = TimeUnit.SECONDS)
class HostileReaderTest {
  private static final int MANY = 100_000;
  private static final int TEN_MEGABYTES = 10_000_000;

  private static String filled(String piece) {
    return piece.repeat(TEN_MEGABYTES / piece.length());
  }

  private static void mapsBack(Reading read) {
    int length = read.prose().length();
    Span all = read.article().inSource(new Span(0, length));
    assertThat(all.end()).isLessThanOrEqualTo(read.article().source().content().length());
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.txt", "a.md", "a.html"})
  void tenMegabytesOnOneLine(String name) {
    Reading read = Reading.of(name, filled("Joe Biden spoke. ") + "End");
    assertThat(read.prose()).endsWith("spoke. End");
    assertThat(read.sourceOf("End")).isEqualTo("End");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.txt", "a.md", "a.html"})
  void aMillionShortLines(String name) {
    mapsBack(Reading.of(name, "a\n\n".repeat(1_000_000)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "&amp;",
        "&#65;",
        "&",
        "&#",
        "<",
        "<b>x</b> ",
        "<br>",
        "<p>x",
        "\u0000",
        "x\u00ad "
      })
  void pagesOfOnePiece(String piece) {
    mapsBack(Reading.html("<p>" + filled(piece).substring(0, 4_000_000) + " End"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div>",
        "<b>",
        "<table>",
        "<table><tr><td>",
        "<ul><li>",
        "<form>",
        "<blockquote>",
        "</p>",
        "<a href=x>",
        "<svg>",
        "<article>",
        "<article><h1>x",
        "<p><object>",
        "<select>",
        "<b><p>"
      })
  void deeplyNestedPages(String tag) {
    mapsBack(Reading.html("<p>Begin</p>" + tag.repeat(MANY) + "Biden"));
  }

  @Test
  void textBelowManyTagsIsStillRead() {
    Reading read = Reading.html("<div>".repeat(MANY) + "Biden" + "</div>".repeat(MANY));
    assertThat(read.prose()).isEqualTo("Biden");
    assertThat(read.sourceOf("Biden")).isEqualTo("Biden");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ">",
        "> ",
        "[",
        "![",
        "*",
        "_",
        "**a ",
        "*a_ ",
        "`",
        "- ",
        "1. ",
        "<",
        "[a](",
        "|",
        "a|",
        "&",
        "\\",
        "[a]: x\n",
        "    ",
        "\t",
        "~~~\n",
        "# a\n",
        "<b ",
        "<!--",
        "|-",
        "***a",
        "](",
        "[]("
      })
  void deeplyNestedMarkdown(String piece) {
    mapsBack(Reading.markdown("Begin\n\n" + piece.repeat(MANY) + "Biden"));
  }

  @Test
  void aWideTableIsReadInTime() {
    String row = "| a \\| *b* ".repeat(20_000) + "|\n";
    mapsBack(Reading.markdown(row + "|-".repeat(20_000) + "|\n" + row));
    String cell = "| " + "*b* \\| ".repeat(50_000) + "Biden |\n";
    Reading read = Reading.markdown("|a|\n|-|\n" + cell);
    assertThat(read.sourceOf("Biden")).isEqualTo("Biden");
  }

  @Test
  void wordsBelowManyQuotationMarksAreStillRead() {
    assertThat(Reading.markdown(">".repeat(MANY) + " Biden").prose()).contains("Biden");
  }

  @Test
  void aMillionAccentsOnALetter() {
    mapsBack(Reading.text("e" + "\u0301\u0323".repeat(500_000) + " Biden"));
  }

  @Test
  void zerosAndDirectionMarks() {
    Reading read = Reading.text("\u202e" + "\u0000\u200f".repeat(MANY) + "Bi\u0000den");
    assertThat(read.prose()).isEqualTo("Biden");
    assertThat(read.sourceOf("Biden")).isEqualTo("Bi\u0000den");
    assertThat(Reading.html("<p>Bi\u0000den").prose()).isEqualTo("Biden");
    assertThat(Reading.markdown("Joe \u0000 Biden").sourceOf("Biden")).isEqualTo("Biden");
  }

  @Test
  void loneSurrogatesAreKept() {
    assertThat(Reading.text("x\ud83d y \ude00").prose()).isEqualTo("x\ud83d y \ude00");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a: &a [x,x]\nb: &b [*a,*a]\nc: [*b,*b]",
        "a: [[[[[[[[[[[[[[[[[[[[[[x]]]]]]]]]]]]]]]]]]]]]]",
        "a: \u0000",
        "? [a]\n: b",
        "%YAML 9.9",
        "a: !!java.lang.String x"
      })
  void hostileFrontMatterIsWarnedOf(String yaml) {
    Reading read = Reading.markdown("---\n" + yaml + "\n---\nBiden");
    assertThat(read.article().warnings()).isNotEmpty();
    assertThat(read.prose()).isEqualTo("Biden");
  }

  @Test
  void largeFrontMatterIsWarnedOf() {
    Reading read = Reading.markdown("---\na: " + "[".repeat(MANY) + "\n---\nBiden");
    assertThat(read.article().warnings()).hasSize(1);
    assertThat(read.prose()).isEqualTo("Biden");
  }

  @Test
  void deepLinkedDataIsPassedOver() {
    String script = "<script type='application/ld+json'>" + "[".repeat(MANY) + "</script>";
    Reading read = Reading.html(script + "<meta name=date content=2021-04-02><p>x");
    assertThat(read.published()).isEqualTo("2021-04-02 METADATA");
  }
}
