package org.stet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.json.Json;

/** Two runs over a folder between which somebody worked in it. */
class ReportCommandTest {
  private static final String HEAD = "---\ndate: 2021-04-02\n---\n\n";

  @TempDir Path folder;

  private String earlier = "";
  private String later = "";

  @BeforeEach
  void check() throws IOException {
    earlier = folder.resolve("a.json").toString();
    later = folder.resolve("b.json").toString();
    Files.createDirectory(folder.resolve("site"));
    file("mended.md", HEAD + "President George Biden spoke in Rome.\n");
    file("same.md", HEAD + "President George Biden spoke in Paris.\n");
    file("removed.md", HEAD + "President George Biden spoke in Bonn.\n");
    run(earlier);
    file("mended.md", HEAD + "President Joe Biden spoke in Rome.\n");
    file("same.md", HEAD + "Nothing.\n\nPresident George Biden spoke in Paris.\n");
    Files.delete(folder.resolve("site/removed.md"));
    file("new.md", HEAD + "Secretary of State Anthony Blink called.\n");
    run(later);
  }

  private void file(String name, String text) throws IOException {
    Files.writeString(folder.resolve("site").resolve(name), text);
  }

  private void run(String report) {
    Call.of("check", "--format", "json=" + report, folder.resolve("site").toString());
  }

  @Test
  void changesAreListedAndTheRestIsCounted() {
    Call call = Call.of("report", earlier, later);
    assertThat(call.code()).isZero();
    assertThat(call.err()).isEmpty();
    assertThat(call.out())
        .contains("new.md:5:20: new: error: \"Anthony Blink\" is a misspelling")
        .contains("mended.md: gone: error: ")
        .contains("removed.md: not checked in the later run\n")
        .contains("new.md: not checked in the earlier run\n")
        .contains("\noffice-holder             0      1      1        0\n")
        .doesNotContain("same.md", "removed.md: gone")
        .endsWith(
            "\n1 new, 1 gone, 1 still there; 2 articles in both runs, 1 only in the earlier one, 1 only in the later one\n");
  }

  @Test
  void onlyWhatIsNewFails() {
    assertThat(Call.of("report", "--fail-on", "error", earlier, later).code()).isEqualTo(1);
    assertThat(Call.of("report", "--fail-on", "never", earlier, later).code()).isZero();
    assertThat(Call.of("report", "--fail-on", "note", later, later).code()).isZero();
    assertThat(Call.of("report", "--fail-on", "grave", later, later).err())
        .contains("--fail-on: 'grave' is none of error, warning, note, never");
  }

  @Test
  void sinceListsOnlyWhatIsNew() {
    Call call = Call.of("report", "--since", earlier, later);
    assertThat(call.out().lines()).hasSize(2);
    assertThat(call.out()).contains("new.md:5:20: new: ").doesNotContain("gone: error");
  }

  @Test
  void programsAndPullRequestsReadItToo() {
    Call json = Call.of("report", "--format", "json", earlier, later);
    assertThat(Json.read(json.out()).problem()).isEmpty();
    assertThat(json.out())
        .contains("\"change\": \"still\"", "\"change\": \"gone\"", "\"articlesOnlyBefore\": 1");
    Call markdown = Call.of("report", "--format", "markdown", earlier, later);
    assertThat(markdown.out())
        .startsWith("<!-- stet-compare -->\n**Stet**: 1 new, 1 gone")
        .contains("\n| office-holder | 0 | 1 | 1 | 0 |\n");
    assertThat(Call.of("report", "--format", "sarif", earlier, later).err())
        .contains("--format: 'sarif' is none of text, json, markdown");
  }

  @Test
  void whatIsNoReportIsAMistakeOfTheCall() throws IOException {
    Path other = Files.writeString(folder.resolve("c.json"), "{\"version\": \"2.1.0\"}");
    Call call = Call.of("report", earlier, other.toString());
    assertThat(call.code()).isEqualTo(2);
    assertThat(call.err())
        .contains("c.json: this is no report of a run: it has no 'formatVersion'");
    assertThat(Call.of("report", earlier, folder.resolve("d.json").toString()).err())
        .contains("d.json: the report cannot be read: there is no such file");
  }

  @Test
  void runsThatHaveNothingInCommonAreSuspicious() throws IOException {
    String moved = Files.readString(Path.of(later)).replace("/site/", "/page/");
    Path other = Files.writeString(folder.resolve("c.json"), moved);
    assertThat(Call.of("report", earlier, other.toString()).err())
        .contains("the two runs have no article in common");
  }
}
