package org.stet.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownReaderTest {
  @Test
  void everyPartHasItsKind() {
    Reading read =
        Reading.markdown(
            """
            # Biden *speaks*

            The president
            spoke.

            - one
            - two

              more

            > He said
            > so.

            | Name | Age |
            | ---- | --- |
            | Joe  | 78  |

            ![The president](a.png "t")

            Below
            -----
            """);
    assertThat(read.blocks())
        .containsExactly(
            "HEADLINE: Biden speaks",
            "PARAGRAPH: The president spoke.",
            "LIST_ITEM: one",
            "LIST_ITEM: two",
            "LIST_ITEM: more",
            "QUOTATION: He said so.",
            "TABLE_CELL: Name",
            "TABLE_CELL: Age",
            "TABLE_CELL: Joe",
            "TABLE_CELL: 78",
            "CAPTION: The president",
            "HEADLINE: Below");
    assertThat(read.placeOf("so.")).isEqualTo("12:3");
    assertThat(read.placeOf("78")).isEqualTo("16:10");
  }

  @Test
  void codeHtmlAndTargetsAreNotProse() {
    Reading read =
        Reading.markdown(
            """
            Uses `code` and [Joe *Biden*](http://x.org/Trump "title") <b>now</b>.

                indented

            ```
            fenced
            ```

            <div>
            html
            </div>

            [ref]: http://example.org "Obama"

            Word`x`word a<br>b ![alt](i.png)c.
            """);
    assertThat(read.prose()).isEqualTo("Uses and Joe Biden now.\n\nWord word a b c.");
    assertThat(read.sourceOf("Joe Biden")).isEqualTo("Joe *Biden");
  }

  @Test
  void emphasisInsideAWordDoesNotTearIt() {
    Reading read = Reading.markdown("Joe **Bi**den spoke");
    assertThat(read.prose()).isEqualTo("Joe Biden spoke");
    assertThat(read.sourceOf("Biden")).isEqualTo("Bi**den");
    assertThat(read.placeOf("den")).isEqualTo("1:11");
  }

  @Test
  void entitiesAndEscapesAreDecoded() {
    Reading read =
        Reading.markdown("A &amp; B\\* caf&eacute; it&#8217;s &bogus; AT&T \\\\ c:\\x Biden");
    assertThat(read.prose()).isEqualTo("A & B* caf\u00e9 it\u2019s &bogus; AT&T \\ c:\\x Biden");
    assertThat(read.sourceOf("&")).isEqualTo("&amp;");
    assertThat(read.sourceOf("B*")).isEqualTo("B\\*");
    assertThat(read.sourceOf("caf\u00e9")).isEqualTo("caf&eacute;");
    assertThat(read.sourceOf("it\u2019s")).isEqualTo("it&#8217;s");
    assertThat(read.sourceOf("Biden")).isEqualTo("Biden");
  }

  @Test
  void wordsBehindAnEscapedBarInATableStandWhereTheyStand() {
    Reading read = Reading.markdown("|a|b|\n|-|-|\n| x \\| y \\| **Joe** Biden | Trump |\n");
    assertThat(read.blocks()).contains("TABLE_CELL: x | y | Joe Biden", "TABLE_CELL: Trump");
    assertThat(read.sourceOf("x | y")).isEqualTo("x \\| y");
    assertThat(read.sourceOf("Joe Biden")).isEqualTo("Joe** Biden");
    assertThat(read.placeOf("Trump")).isEqualTo("3:29");
  }

  @Test
  void aHardBreakIsASpace() {
    assertThat(Reading.markdown("Joe  \nBiden\\\nspoke").prose()).isEqualTo("Joe Biden spoke");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void frontMatterGivesTitleAndDay(String end) {
    Reading read =
        Reading.markdown(
            "---\ntitle: Biden speaks\nauthor: A. Writer\ndate: 2021-04-02\n---\n# H\n\nThe text.\n"
                .replace("\n", end));
    assertThat(read.blocks())
        .containsExactly("HEADLINE: Biden speaks", "HEADLINE: H", "PARAGRAPH: The text.");
    assertThat(read.published()).isEqualTo("2021-04-02 METADATA");
    assertThat(read.placeOf("Biden")).isEqualTo("2:8");
    assertThat(read.placeOf("text")).isEqualTo("8:5");
    assertThat(read.article().warnings()).isEmpty();
  }

  @Test
  void aQuotedTitleIsMappedInsideItsMarks() {
    Reading read = Reading.markdown("---\ntitle: \"Biden: it's so\"\n---\nx");
    assertThat(read.blocks().getFirst()).isEqualTo("HEADLINE: Biden: it's so");
    assertThat(read.placeOf("it's")).isEqualTo("2:16");
  }

  @Test
  void aTitleWithEscapesMapsAsAWhole() {
    Reading read = Reading.markdown("---\ntitle: 'Biden: it''s so'\n---\nx");
    assertThat(read.blocks().getFirst()).isEqualTo("HEADLINE: Biden: it's so");
    assertThat(read.sourceOf("it's")).isEqualTo("'Biden: it''s so'");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "date: 2021-04-02T23:30:00-05:00",
        "date: April 2, 2021",
        "date: \"2021-04-02 10:00\"",
        "published: 2021-04-02",
        "title: x\npubDate: 2 Apr 2021"
      })
  void theDayMayBeWrittenInSeveralWays(String line) {
    assertThat(Reading.markdown("---\n" + line + "\n---\n\nText.").published())
        .isEqualTo("2021-04-02 METADATA");
  }

  @Test
  void brokenFrontMatterIsWarnedOf() {
    Reading read = Reading.markdown("---\ntitle: Biden: the man\n---\nThe text.");
    assertThat(read.prose()).isEqualTo("The text.");
    assertThat(read.article().warnings()).hasSize(1);
    assertThat(read.article().warnings().getFirst().describe()).startsWith("a.md:2:");
  }

  @Test
  void aDayThatIsNoneIsWarnedOf() {
    Reading read = Reading.markdown("---\ndate: soon\n---\nWASHINGTON, April 2, 2021 \u2014 x");
    assertThat(read.article().warnings().getFirst().describe()).startsWith("a.md:2:7: ");
    assertThat(read.published()).isEqualTo("2021-04-02 DATELINE");
  }

  @Test
  void rulesAreNotFrontMatter() {
    assertThat(Reading.markdown("---\n\nThe text.\n\n---\n").prose()).isEqualTo("The text.");
    assertThat(Reading.markdown("---\nThe text.\n\n---\n").prose()).isEqualTo("The text.");
    assertThat(Reading.markdown("---\nThe text.").prose()).isEqualTo("The text.");
    assertThat(Reading.markdown("x\n\n---\ntitle: y\n---\n").blocks().getFirst())
        .isEqualTo("PARAGRAPH: x");
  }

  @Test
  void boldDatelinesCount() {
    assertThat(
            Reading.markdown("# T\n\n**WASHINGTON, April 2, 2021** \u2014 The text.").published())
        .isEqualTo("2021-04-02 DATELINE");
  }
}
