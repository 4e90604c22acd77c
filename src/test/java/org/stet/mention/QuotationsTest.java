package org.stet.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.read.Readers;
import org.stet.text.Article;
import org.stet.text.Source;
import org.stet.text.Span;

class QuotationsTest {
  private static Article read(String name, String text) {
    return Readers.forName(name).orElseThrow().read(new Source(name, text));
  }

  /** Whether the word HERE is quoted. */
  private static boolean isQuoted(String name, String text) {
    Article article = read(name, text);
    int at = article.prose().indexOf("HERE");
    return Quotations.of(article).contains(new Span(at, at + 4));
  }

  private static boolean isQuoted(String text) {
    return isQuoted("a.txt", text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He said, \"It is HERE.\" Then he left.",
        "He said, “It is HERE.” Then he left.",
        "\"HERE,\" he said.",
        "“HERE”",
        "(\"HERE\")",
        "“He told me ‘HERE,’ and left.”",
        "\"First.\" He sat. \"Then HERE.\""
      })
  void wordsBetweenTheMarksAreQuoted(String text) {
    assertThat(isQuoted(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He came HERE.",
        "He said, \"Yes,\" and came HERE.",
        "“First,” HERE, “second.”",
        "\"First,\" he said HERE. \"Second.\"",
        "The board is 12\" wide HERE and 5\" long.",
        "”HERE",
        "‘HERE’"
      })
  void otherWordsAreNot(String text) {
    assertThat(isQuoted(text)).isFalse();
  }

  @Test
  void aQuotationThatIsNotClosedEndsWithItsParagraph() {
    assertThat(isQuoted("“It goes on and HERE\n\nSecond.")).isTrue();
    assertThat(isQuoted("“It goes on\n\nHERE not.")).isFalse();
  }

  @Test
  void aQuotedParagraphIsQuotedAsAWhole() {
    assertThat(isQuoted("a.md", "First.\n\n> It is HERE.\n")).isTrue();
    assertThat(isQuoted("a.html", "<p>First.</p><blockquote>HERE</blockquote>")).isTrue();
    assertThat(isQuoted("a.md", "> First.\n\nIt is HERE.\n")).isFalse();
  }

  @Test
  void wordsThatReachOverTheMarkAreNotInside() {
    Article article = read("a.txt", "He said \"Joe Biden\" once.");
    int at = article.prose().indexOf("said");
    assertThat(Quotations.of(article).contains(new Span(at, at + 10))).isFalse();
  }

  @Test
  void everyOneOfManyIsFound() {
    String one = "He said “yes” no. ";
    Article article = read("a.txt", one.repeat(50));
    Quotations quotations = Quotations.of(article);
    for (int i = 0; i < 50; i++) {
      int yes = i * one.length() + one.indexOf("yes");
      assertThat(quotations.contains(new Span(yes, yes + 3))).isTrue();
      int no = i * one.length() + one.indexOf("no.");
      assertThat(quotations.contains(new Span(no, no + 2))).isFalse();
    }
  }
}
