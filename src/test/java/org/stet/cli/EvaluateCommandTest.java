package org.stet.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code stet evaluate}. */
class EvaluateCommandTest {
  private static final String WRONG =
      "---\ndate: 2021-04-02\n---\nSecretary of State Anthony Blinken spoke.\n";

  @TempDir Path folder;

  @BeforeEach
  void write() throws IOException {
    put("injected/a.md", WRONG);
    put("injected/b.md", "---\ndate: 2021-04-02\n---\nThe mayor is Ann Low.\n");
    put("clean/a.md", "---\ndate: 2021-04-02\n---\nThey met on Friday, April 2, 2021.\n");
    put(
        "gold.jsonl",
        """
        {"file": "a.md", "line": 4, "col": 19, "type": "given-spelling", "now": "Anthony", "was": "Antony", "expect": "Antony"}
        {"file": "b.md", "line": 4, "col": 13, "type": "surname", "now": "Ann Low", "was": "Ann Lowe", "expect": "Ann Lowe"}
        """);
  }

  private void put(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private Call evaluate(String... more) {
    String[] all = new String[more.length + 2];
    all[0] = "evaluate";
    all[1] = folder.toString();
    System.arraycopy(more, 0, all, 2, more.length);
    return Call.of(all);
  }

  @Test
  void aListIsHeldAgainstWhatIsFound() {
    Call call = evaluate();
    assertThat(call.err()).isEmpty();
    assertThat(call.out())
        .contains(
            "injected/b.md:4:14: missed: \"Ann Low\" for \"Ann Lowe\" was not found [surname]\n  | The mayor is Ann Low.\n",
            "given-spelling          1      0             1           100.0%",
            "surname                 0      1             0             0.0%",
            "name-spelling           1             0      1    100.0%",
            "all                     1      1      0      1    100.0%  50.0%  66.6%",
            "3 articles, 1 without a mistake; findings from warning on count");
    assertThat(call.code()).isEqualTo(1);
  }

  @Test
  void aFindingInACleanArticleIsFalse() throws IOException {
    put("clean/c.md", WRONG);
    assertThat(evaluate().out())
        .contains(
            "clean/c.md:4:20: false: \"Anthony Blinken\" is a misspelling of Antony Blinken. [name-spelling]",
            "name-spelling           1             1      1     50.0%");
    assertThat(evaluate("--limit", "0").out()).startsWith("2 more not listed");
  }

  @Test
  void jsonHasTheSame() {
    assertThat(evaluate("--format", "json").out())
        .contains(
            "\"at\": \"warning\"",
            "\"f1\": 0.6667",
            "\"type\": \"surname\"",
            "\"falseFindings\": []");
  }

  @Test
  void markdownHoldsSeverityAgainstPrecision() {
    assertThat(evaluate("--format", "markdown").out())
        .startsWith("Made by `stet evaluate ")
        .contains("| `name-spelling` | error | 98% | 1 | 0 | 100.0% | too few findings |");
  }

  @Test
  void aBrokenListIsToldWithItsPlace() throws IOException {
    put("gold.jsonl", "{\"file\": \"a.md\",, }\n");
    Call call = evaluate();
    assertThat(call.code()).isEqualTo(2);
    assertThat(call.out()).isEmpty();
    assertThat(call.err())
        .contains("gold.jsonl:1:17: a JSON object { } was expected", "nothing was evaluated");
  }

  @Test
  void whyAListedArticleCannotBeReadIsTold() throws IOException {
    Files.write(folder.resolve("injected/b.md"), new byte[] {'a', 0, 'b', 0, 1});
    Call call = evaluate();
    assertThat(call.code()).isEqualTo(2);
    assertThat(call.err())
        .contains(
            "injected/b.md: not checked: Byte 1 is NUL",
            "gold.jsonl:2:1: the article injected/b.md cannot be read",
            "the annotations have 1 problem; nothing was evaluated");
  }

  @Test
  void aListThatCannotBeReadIsNoPack() {
    assertThatThrownBy(() -> RulesFolders.read(folder.resolve("no.jsonl"), "list of mistakes"))
        .isInstanceOf(UsageException.class)
        .hasMessageEndingWith(
            "no.jsonl: the list of mistakes cannot be read: there is no such file or folder");
  }

  @Test
  void levelsAreThoseThatThereAre() {
    assertThat(evaluate("--at", "all").code()).isEqualTo(2);
    assertThat(evaluate("--format", "sarif").code()).isEqualTo(2);
    assertThat(Call.of("evaluate", "no/such/folder").code()).isEqualTo(2);
  }

  @Test
  void whatIsDrawnIsFound() {
    Call call = Call.of("evaluate", "fixtures/name-spelling");
    assertThat(call.out()).contains("name-spelling ", "100.0% 100.0% 100.0%");
    assertThat(call.code()).isZero();
  }

  @Test
  void whereNothingCanBeReadTheReasonsAreTold() throws IOException {
    Path broken = folder.resolve("broken");
    Files.createDirectories(broken);
    Files.write(broken.resolve("a.txt"), new byte[] {'a', 0, 'b', 0, 1});
    Call call = Call.of("evaluate", broken.toString());
    assertThat(call.err()).contains("broken/a.txt: not checked: Byte 1 is NUL");
    assertThat(call.code()).isEqualTo(3);
  }

  @Test
  void aFileOfNoKnownFormatIsNotChecked() throws IOException {
    put("notes.xyz", "They met.\n");
    Call call = Call.of("evaluate", folder.resolve("notes.xyz").toString());
    assertThat(call.err()).contains("notes.xyz: not checked: its name ends in none of .txt");
    assertThat(call.code()).isEqualTo(3);
  }

  @Test
  void coverageTellsWhatIsMissing() {
    Call call =
        Call.on(
            "Port Ellery Mayor Jane Quill spoke.",
            "claims",
            "--coverage",
            "--date",
            "2021-04-02",
            "-");
    assertThat(call.out())
        .isEqualTo(
            """
            1 claim in 1 article: not known who is Port Ellery Mayor [office-holder]
              stdin.txt:1:13: Port Ellery Mayor Jane Quill spoke.
            1 of 1 claims are undecided, 1 of them for want of a fact
            """);
    assertThat(
            Call.on(
                    "Port Ellery Mayor Jane Quill spoke.",
                    "claims",
                    "--coverage",
                    "--format",
                    "json",
                    "-")
                .out())
        .contains("\"what\": \"who is Port Ellery Mayor\"", "\"fact\": true");
  }
}
