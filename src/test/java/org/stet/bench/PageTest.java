package org.stet.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The parts of a page that a program writes, and the tables in them. */
class PageTest {
  private static final String PAGE =
      "Before.\n<!-- begin a -->\nold\n<!-- end a -->\nBetween.\n<!-- begin b -->\n<!-- end b -->\nAfter.\n";

  @Test
  void onlyThePartIsReplaced() {
    assertThat(Page.with(PAGE, "a", "new\n")).isEqualTo(PAGE.replace("old", "new"));
  }

  @Test
  void writingTwiceIsWritingOnce() {
    String once = Page.with(PAGE, "b", "$1 \\n\n");
    assertThat(Page.with(once, "b", "$1 \\n\n")).isEqualTo(once).contains("begin b -->\n$1 \\n\n");
  }

  @Test
  void aPartThatThePageLacksIsTold() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Page.with(PAGE, "c", ""))
        .withMessageContaining("no part 'c'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"parts", "processes", "article", "archive", "facts"})
  void thePageOfTheProjectHasEveryPart(String part) throws IOException {
    String page = Files.readString(Path.of("docs/performance.md"));
    assertThat(Page.with(page, part, "A new table.\n")).contains("A new table.").isNotEqualTo(page);
  }

  @Test
  void aTableHasItsFiguresToTheRight() {
    Table table = new Table(List.of("process", "wall", "ratio"));
    table.add(List.of("`stet check`", "0.50 s", "1.00"));
    assertThat(table.text())
        .isEqualTo(
            """
            | process | wall | ratio |
            | --- | ---: | ---: |
            | `stet check` | 0.50 s | 1.00 |
            """);
  }
}
