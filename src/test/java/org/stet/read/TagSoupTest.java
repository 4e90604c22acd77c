package org.stet.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stet.text.Article;
import org.stet.text.Span;

/** Broken markup of any kind is read without failing, and what is read maps back in order. */
class TagSoupTest {
  private static final int ARTICLES_A_SEED = 100;

  private static final List<String> HTML =
      List.of(
          "<p>",
          "</p>",
          "<b>",
          "</b>",
          "<i>",
          "</i>",
          "<a href=x>",
          "</a>",
          "<table>",
          "</table>",
          "<tr>",
          "<td>",
          "</td>",
          "<ul>",
          "<li>",
          "</ul>",
          "<div>",
          "</div>",
          "<select>",
          "<option>",
          "</select>",
          "<svg>",
          "</svg>",
          "<math>",
          "<template>",
          "</template>",
          "<textarea>",
          "</textarea>",
          "<title>",
          "</title>",
          "<frameset>",
          "<body>",
          "</body>",
          "</html>",
          "<head>",
          "<br>",
          "</br>",
          "<!--",
          "-->",
          "<![CDATA[",
          "]]>",
          "<form>",
          "</form>",
          "<nobr>",
          "<h1>",
          "</h2>",
          "<article>",
          "</article>",
          "<plaintext>",
          "<caption>",
          "<col>",
          "<noscript>",
          "<script>",
          "</script>",
          "<button>",
          "<object>",
          "</object>");

  private static final List<String> MARKDOWN =
      List.of(
          "*",
          "**",
          "_",
          "[",
          "]",
          "](x)",
          "![",
          "`",
          "``",
          "\\",
          "\\|",
          "|",
          "|-|-|\n",
          "> ",
          ">",
          "- ",
          "1. ",
          "# ",
          "===\n",
          "---\n",
          "    ",
          "\t",
          "  \n",
          "<b>",
          "</b>",
          "<!--",
          "-->",
          "<http://x.y>",
          "```\n",
          "[a]: x\n",
          "<div>\n",
          "title: x\n",
          "date: y\n",
          "...\n");

  private static final List<String> TEXT =
      List.of(
          "Biden",
          "Joe",
          " ",
          " ",
          "\n",
          "\n\n",
          "\r\n",
          "\r",
          "&amp;",
          "&ampx",
          "&#x301;",
          "&shy;",
          "&nbsp;",
          "&",
          "&#0;",
          "&bogus;",
          "e\u0301",
          "\u0301",
          "\u00ad",
          "\u200d",
          "\ud83d\ude00",
          "\ud83d",
          "\u0000",
          "\u2028",
          "\u00a0",
          "<",
          ">",
          "a|b",
          "\u1112",
          "\u1161",
          "\ufeff",
          "- ",
          "1. ",
          "\u2022 ",
          "April 2, 2021");

  static LongStream seeds() {
    return LongStream.range(0, 50);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void pagesAreReadInOrder(long seed) {
    check("a.html", HTML, seed);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void markdownIsReadInOrder(long seed) {
    check("a.md", MARKDOWN, seed);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void textIsReadInOrder(long seed) {
    check("a.txt", TEXT, seed);
  }

  @Test
  void aTitleInsideTheStoryIsReadOnce() {
    assertThat(Reading.html("<template><article><title>Biden").prose()).isEqualTo("Biden");
  }

  private static void check(String name, List<String> markup, long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < ARTICLES_A_SEED; i++) {
      StringBuilder content = new StringBuilder(random.nextInt(4) == 0 ? "---\n" : "");
      int pieces = random.nextInt(40);
      for (int j = 0; j < pieces; j++) {
        List<String> from = random.nextBoolean() ? markup : TEXT;
        content.append(from.get(random.nextInt(from.size())));
      }
      mapsBackInOrder(Reading.of(name, content.toString()).article());
    }
  }

  private static void mapsBackInOrder(Article article) {
    String content = article.source().content();
    int last = 0;
    for (int i = 0; i < article.prose().length(); i++) {
      Span source = article.inSource(new Span(i, i + 1));
      assertThat(source.start()).as(content).isGreaterThanOrEqualTo(last);
      assertThat(source.end()).as(content).isLessThanOrEqualTo(content.length());
      char letter = article.prose().charAt(i);
      if (letter < 0x80 && Character.isLetter(letter) && source.length() == 1) {
        assertThat(content.charAt(source.start())).as(content).isEqualTo(letter);
      }
      last = source.start();
    }
  }
}
