package org.stet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The action for GitHub: its steps' scripts on a repository, with the files that a runner has. */
class ActionTest {
  private static final String WRONG = "Secretary of State Anthony Blink called on Friday.\n";

  @TempDir private Path folder;
  private Path repository;
  private Path outputs;
  private Path summary;

  @BeforeEach
  void aRepositoryWithOneWrongArticle() throws IOException {
    repository = Files.createDirectories(folder.resolve("repository"));
    outputs = folder.resolve("outputs");
    summary = folder.resolve("summary");
    Files.createDirectories(repository.resolve("news of today"));
    Files.writeString(repository.resolve("news of today/2021-04-02.txt"), WRONG);
    Shell.launcher(folder.resolve("action/stet"));
  }

  private Shell step(String script, Map<String, String> more)
      throws IOException, InterruptedException {
    Map<String, String> variables = new HashMap<>();
    variables.put("GITHUB_ACTION_PATH", folder.resolve("action").toString());
    variables.put("GITHUB_OUTPUT", outputs.toString());
    variables.put("GITHUB_STEP_SUMMARY", summary.toString());
    variables.put("GITHUB_REPOSITORY", "newsroom/articles");
    variables.put("RUNNER_TEMP", folder.toString());
    variables.putAll(more);
    String file = Path.of("ci", script).toAbsolutePath().toString();
    return Shell.run(repository, variables, List.of("bash", file));
  }

  @Test
  void aCheckSetsOutputsAndNamesFilesFromTheTop() throws IOException, InterruptedException {
    Shell step =
        step(
            "action-check.sh",
            Map.of(
                "STET_WORKING_DIRECTORY", "news of today",
                "STET_PATHS", "2021-04-02.txt\n",
                "STET_SARIF", "stet.sarif",
                "STET_FORMATS", "csv=all findings.csv\n\njunit=stet.xml",
                "STET_ARGS", "--no-config"));
    assertThat(step.code()).isZero();
    assertThat(step.out()).contains("::error file=news of today/2021-04-02.txt,line=1,");
    assertThat(outputs)
        .content()
        .contains("exit-code=1\n", "findings=1\n", "errors=1\n", "warnings=0\n", "notes=0\n")
        .contains("sarif=news of today/stet.sarif\n");
    assertThat(summary).content().contains("**Stet**: 1 error in 1 of 1 article");
    assertThat(repository.resolve("news of today"))
        .isDirectoryContaining("glob:**/stet.sarif")
        .isDirectoryContaining("glob:**/all findings.csv")
        .isDirectoryContaining("glob:**/stet.xml");
  }

  @Test
  void whatDoesNotCountDoesNotFail() throws IOException, InterruptedException {
    assertThat(step("action-check.sh", Map.of("STET_FAIL_ON", "never")).code()).isZero();
    assertThat(outputs).content().contains("exit-code=0\n", "findings=1\n");
  }

  @Test
  void noInputIsRun() throws IOException, InterruptedException {
    Path proof = folder.resolve("run");
    String attack = "$(touch '" + proof + "')`touch '" + proof + "'`;touch '" + proof + "'";
    for (String name : List.of("PATHS", "FAIL_ON", "BASELINE", "CONFIG", "ARGS")) {
      assertThat(step("action-check.sh", Map.of("STET_" + name, attack)).code()).isEqualTo(2);
    }
    step("action-check.sh", Map.of("STET_SARIF", attack, "STET_FORMATS", "csv=" + attack));
    assertThat(proof).doesNotExist();
  }

  @Test
  void whatIsToldOnStandardErrorIsNoCommand() throws IOException, InterruptedException {
    Shell.script(folder.resolve("action/stet"), "echo '::set-env name=PATH::/evil' >&2; exit 2\n");
    Shell step = step("action-check.sh", Map.of());
    assertThat(step.code()).isEqualTo(2);
    assertThat(step.out())
        .matches(
            "(?s)::stop-commands::(stet-[0-9a-f]{32})\n::set-env name=PATH::/evil\n::\\1::\n"
                + "::error title=Stet::Stet ended with exit code 2 .*");
    assertThat(outputs).content().isEqualTo("exit-code=2\n");
  }

  @Test
  void anotherReleaseThanTheOneMeantIsNotRun() throws IOException, InterruptedException {
    Path zip = Files.writeString(folder.resolve("stet.zip"), "no release");
    Shell step =
        step(
            "action-check.sh",
            Map.of("STET_ZIP", zip.toString(), "STET_ZIP_SHA256", "0".repeat(64)));
    assertThat(step.code()).isEqualTo(2);
    assertThat(step.out()).contains("::error title=Stet::zip: the release is another than");
    Shell unsure = step("action-check.sh", Map.of("STET_ZIP", "https://localhost/stet.zip"));
    assertThat(unsure.out()).contains("an address needs zip-sha256 too");
  }

  @Test
  void aCommentIsRenewed() throws IOException, InterruptedException {
    assertThat(comment("echo 7; echo 9", "1"))
        .contains("PATCH repos/newsroom/articles/issues/comments/7 -F body=@")
        .doesNotContain("POST");
  }

  @Test
  void aFirstCommentComesWithTheFirstFinding() throws IOException, InterruptedException {
    assertThat(comment("true", "0")).doesNotContain("PATCH", "POST");
    assertThat(comment("true", "2")).contains("POST repos/newsroom/articles/issues/12/comments");
  }

  @Test
  void notBeingAllowedToCommentFailsNothing() throws IOException, InterruptedException {
    assertThat(comment("echo HTTP 403 >&2; exit 1", "1")).contains("::warning title=Stet::");
  }

  /** What is asked of GitHub when its answer to the question for comments is such. */
  private String comment(String answer, String findings) throws IOException, InterruptedException {
    Path programs = Files.createDirectories(folder.resolve("programs"));
    Path asked = folder.resolve("asked");
    Shell.script(
        programs.resolve("gh"),
        "echo \"$@\" >> '" + asked + "'\ncase $2 in graphql) " + answer + " ;; esac\n");
    Path report = Files.writeString(folder.resolve("stet.md"), "<!-- stet-report -->\n**Stet**\n");
    Shell step =
        step(
            "action-comment.sh",
            Map.of(
                "PATH",
                programs + ":" + System.getenv("PATH"),
                "STET_MARKDOWN",
                report.toString(),
                "STET_PULL_REQUEST",
                "12",
                "STET_FINDINGS",
                findings));
    assertThat(step.code()).as(step.out()).isZero();
    return Files.readString(asked) + step.out();
  }

  @Test
  void inputsReachScriptsThroughTheEnvironmentOnly() throws IOException {
    for (Object step : steps()) {
      Object run = YamlFile.map(step).get("run");
      assertThat(String.valueOf(run)).doesNotContain("${{");
    }
  }

  @Test
  void otherActionsArePinned() throws IOException {
    List<String> used = new ArrayList<>();
    for (Object step : steps()) {
      Object uses = YamlFile.map(step).get("uses");
      if (uses != null) {
        used.add(uses.toString());
      }
    }
    assertThat(used).hasSize(2).allMatch(uses -> uses.matches("[a-z/-]+@[0-9a-f]{40}"));
  }

  @Test
  void everyVariableOfAScriptIsSetAndEveryInputIsUsed() throws IOException {
    String action = Files.readString(Path.of("action.yml"));
    assertThat(names("STET_[A-Z0-9_]+", Files.readString(Path.of("ci/action-check.sh"))))
        .isSubsetOf(names("STET_[A-Z0-9_]+(?=: )", action));
    assertThat(names("(?<=inputs\\.)[a-z0-9-]+", action))
        .containsExactlyInAnyOrderElementsOf(
            YamlFile.names(YamlFile.at(YamlFile.read("action.yml"), "inputs")));
    assertThat(
            names(
                "(?<=\noutput |^  output )[a-z-]+",
                Files.readString(Path.of("ci/action-check.sh"))))
        .containsAll(
            names("(?<=steps\\.check\\.outputs\\.)[a-z-]+", action).stream()
                .filter(name -> !name.equals("sarif"))
                .toList());
  }

  private static List<?> steps() throws IOException {
    return YamlFile.list(YamlFile.at(YamlFile.read("action.yml"), "runs", "steps"));
  }

  private static List<String> names(String pattern, String text) {
    return Pattern.compile(pattern)
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .distinct()
        .toList();
  }
}
