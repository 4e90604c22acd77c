package org.stet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.json.Json;
import org.stet.json.JsonNode;
import org.stet.read.Readers;

/** The files that pre-commit and GitLab read, tried as those would use them. */
class PipelineFilesTest {
  private static final String WRONG = "Secretary of State Anthony Blink called on Friday.\n";
  private static final String RIGHT = "Secretary of State Antony Blinken called on Friday.\n";

  @TempDir private Path folder;

  @Test
  void theHookOfPreCommitChecksTheFilesOfACommit() throws IOException {
    Object hook = YamlFile.at(YamlFile.read(".pre-commit-hooks.yaml"), 0);
    List<String> call = new ArrayList<>(List.of(YamlFile.at(hook, "entry").toString().split(" ")));
    assertThat(Path.of(call.removeFirst())).isExecutable();
    call.addAll(List.of("--date", "2021-04-02"));
    call.add(Files.writeString(folder.resolve("right.txt"), RIGHT).toString());
    assertThat(Call.of(call.toArray(String[]::new)).code()).isZero();
    call.add(Files.writeString(folder.resolve("wrong.md"), WRONG).toString());
    Call both = Call.of(call.toArray(String[]::new));
    assertThat(both.code()).isEqualTo(1);
    assertThat(both.out()).contains("wrong.md:1:20: error: ", "1 error in 1 of 2 articles");
  }

  @Test
  void theHookOfPreCommitGetsEveryKindOfArticle() throws IOException {
    Object hook = YamlFile.at(YamlFile.read(".pre-commit-hooks.yaml"), 0);
    Pattern files = Pattern.compile(YamlFile.at(hook, "files").toString());
    assertThat(Readers.extensions()).allMatch(end -> files.matcher("news/a" + end).find());
    assertThat(files.matcher("news/a.pdf").find()).isFalse();
  }

  @Test
  void theJobOfGitlabWritesWhatItKeeps() throws IOException, InterruptedException {
    Object template = YamlFile.read("ci/gitlab.yml");
    Object script = YamlFile.at(template, "stet", "script", 0);
    Files.createDirectories(folder.resolve("articles"));
    Files.writeString(folder.resolve("articles/2021-04-02.txt"), WRONG);
    Shell.launcher(folder.resolve("programs/stet"));
    Map<String, String> variables =
        Map.of(
            "PATH",
            folder.resolve("programs") + ":" + System.getenv("PATH"),
            "STET_PATHS",
            "articles",
            "STET_FAIL_ON",
            YamlFile.at(template, "variables", "STET_FAIL_ON").toString());
    Shell job = Shell.run(folder, variables, List.of("sh", "-c", script.toString()));
    assertThat(job.code()).isEqualTo(1);
    assertThat(job.out()).contains("articles/2021-04-02.txt:1:20: error: ");
    Object reports = YamlFile.at(template, "stet", "artifacts", "reports");
    String quality =
        Files.readString(folder.resolve(YamlFile.at(reports, "codequality").toString()));
    assertThat(Json.read(quality).root())
        .hasValueSatisfying(root -> assertThat(((JsonNode.Items) root).values()).hasSize(1));
    assertThat(folder.resolve(YamlFile.at(reports, "junit").toString()))
        .content()
        .contains("<failure");
  }

  @Test
  void theExamplesOfTheDocumentFit() throws IOException {
    List<String> examples =
        Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL)
            .matcher(Files.readString(Path.of("docs/ci.md")))
            .results()
            .map(m -> m.group(1))
            .toList();
    assertThat(examples).hasSize(3);
    Object workflow = YamlFile.of(examples.get(0));
    Object with = YamlFile.at(workflow, "jobs", "stet", "steps", 1, "with");
    Object inputs = YamlFile.at(YamlFile.read("action.yml"), "inputs");
    assertThat(YamlFile.names(inputs)).containsAll(YamlFile.names(with));
    Object variables = YamlFile.at(YamlFile.read("ci/gitlab.yml"), "variables");
    assertThat(YamlFile.names(variables))
        .containsAll(YamlFile.names(YamlFile.at(YamlFile.of(examples.get(1)), "variables")));
    assertThat(YamlFile.at(YamlFile.of(examples.get(2)), "repos", 0, "hooks", 0, "id"))
        .isEqualTo(YamlFile.at(YamlFile.read(".pre-commit-hooks.yaml"), 0, "id"));
  }
}
