package org.stet.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.text.ColumnUnit;
import org.stet.text.Span;

class PlainTextReaderTest {
  @Test
  void blankLinesSeparateParagraphs() {
    Reading read = Reading.text("Biden speaks\n\nThe president\nspoke.\n \t\nHe left.\n");
    assertThat(read.blocks())
        .containsExactly(
            "HEADLINE: Biden speaks", "PARAGRAPH: The president spoke.", "PARAGRAPH: He left.");
    assertThat(read.prose()).isEqualTo("Biden speaks\n\nThe president spoke.\n\nHe left.");
  }

  @Test
  void withoutBlankLinesEveryLineIsAParagraph() {
    assertThat(Reading.text("\n\nBiden speaks\nHe spoke.\nHe left.\n\n").blocks())
        .containsExactly("HEADLINE: Biden speaks", "PARAGRAPH: He spoke.", "PARAGRAPH: He left.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"He spoke.", "He spoke!\u201d", "\"Did he?\"", "Two\nlines", "2021-04-02"})
  void notEveryFirstBlockIsAHeadline(String first) {
    assertThat(Reading.text(first + "\n\nHe left.").blocks().getFirst()).startsWith("PARAGRAPH");
  }

  @Test
  void aLoneOrLongLineIsNoHeadline() {
    assertThat(Reading.text("Biden speaks").blocks()).containsExactly("PARAGRAPH: Biden speaks");
    assertThat(Reading.text("x ".repeat(80) + "\n\ny").blocks().getFirst()).startsWith("PARA");
  }

  @Test
  void markedLinesAreListItems() {
    assertThat(
            Reading.text("Points:\n- one\n  more\n* two\n\u2022 three\n\n1. four\n2. five")
                .blocks())
        .containsExactly(
            "HEADLINE: Points:",
            "LIST_ITEM: one more",
            "LIST_ITEM: two",
            "LIST_ITEM: three",
            "LIST_ITEM: four",
            "LIST_ITEM: five");
  }

  @Test
  void aNumberThatHappensToBeginALineIsNoMarker() {
    assertThat(Reading.text("It was April\n25. The president spoke.\n\nx").blocks().getFirst())
        .isEqualTo("PARAGRAPH: It was April 25. The president spoke.");
  }

  @Test
  void aDayBelowTheBylineStandsAlone() {
    Reading read = Reading.text("Title\n\nBy A. Writer\nApril 2, 2021\nThe text.\n\nMore.");
    assertThat(read.published()).isEqualTo("2021-04-02 DATELINE");
    assertThat(read.blocks()).contains("PARAGRAPH: April 2, 2021", "PARAGRAPH: The text.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void lineEndsDoNotMatter(String end) {
    Reading read = Reading.text("One two\nthree.\n\nFour Biden.\n".replace("\n", end));
    assertThat(read.prose()).isEqualTo("One two three.\n\nFour Biden.");
    assertThat(read.placeOf("three")).isEqualTo("2:1");
    assertThat(read.placeOf("Biden")).isEqualTo("4:6");
  }

  @Test
  void theSameWordTwiceInALineHasTwoPlaces() {
    Reading read = Reading.text("Biden met Biden.");
    assertThat(read.placeOf("Biden", 0)).isEqualTo("1:1");
    assertThat(read.placeOf("Biden", 1)).isEqualTo("1:11");
  }

  @Test
  void aTabIsOneColumnAndOneSpace() {
    Reading read = Reading.text("\tPresident\t\tBiden");
    assertThat(read.prose()).isEqualTo("President Biden");
    assertThat(read.placeOf("Biden")).isEqualTo("1:13");
  }

  @Test
  void anEmojiIsOneCodePointAndTwoUnits() {
    Reading read = Reading.text("\ud83d\ude00 Biden");
    assertThat(read.placeOf("Biden")).isEqualTo("1:3");
    int start = read.inSource("Biden", 0).start();
    assertThat(read.place(start, ColumnUnit.UTF_16)).isEqualTo("1:4");
  }

  @Test
  void aSoftHyphenInsideANameIsNotSeen() {
    Reading read = Reading.text("Joe Bi\u00adden\u200b spoke");
    assertThat(read.prose()).isEqualTo("Joe Biden spoke");
    assertThat(read.sourceOf("Biden")).isEqualTo("Bi\u00adden");
    assertThat(read.sourceOf("den")).isEqualTo("den");
  }

  @Test
  void accentsAreComposedAndMapAsAWhole() {
    Reading read = Reading.text("Cafe\u0301 in Par\u00eds");
    assertThat(read.prose()).isEqualTo("Caf\u00e9 in Par\u00eds");
    assertThat(read.sourceOf("Caf\u00e9")).isEqualTo("Cafe\u0301");
    assertThat(read.sourceOf("\u00e9")).isEqualTo("e\u0301");
    assertThat(read.sourceOf("in")).isEqualTo("in");
  }

  @Test
  void hangulIsComposedToo() {
    Reading read = Reading.text("\u1112\u1161\u11ab x");
    assertThat(read.prose()).isEqualTo("\ud55c x");
    assertThat(read.placeOf("x")).isEqualTo("1:5");
  }

  @Test
  void joinersStayInsideEmojiOnly() {
    String family = "\ud83d\udc69\u200d\ud83d\udc67";
    assertThat(Reading.text(family + " Bi\u200dden").prose()).isEqualTo(family + " Biden");
  }

  @Test
  void directionMarksAndControlsAreLeftOut() {
    assertThat(Reading.text("\u202eJoe\u202c \u2066Bi\u0000d\u0007en\u2069\u200e").prose())
        .isEqualTo("Joe Biden");
  }

  @Test
  void wideAndFixedSpacesAreSpaces() {
    assertThat(Reading.text("Joe\u00a0Biden\u2009and\u202fhe \u3000left").prose())
        .isEqualTo("Joe Biden and he left");
  }

  @Test
  void quotationMarksStayAsPrinted() {
    String text = "\u201cIt\u2019s \u2018so\u2019,\u201d he said. \"It's.\"";
    assertThat(Reading.text(text).prose()).isEqualTo(text);
  }

  @Test
  void anEmptyTextHasNoBlocks() {
    Reading read = Reading.text(" \n\ufeff\n");
    assertThat(read.prose()).isEmpty();
    assertThat(read.blocks()).isEmpty();
    assertThat(read.article().inSource(new Span(0, 0))).isEqualTo(new Span(0, 0));
  }
}
