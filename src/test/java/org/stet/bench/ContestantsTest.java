package org.stet.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Who is measured, how it is asked for, and what becomes of a process that fails. */
class ContestantsTest {
  private static final String WRITE_GOOD = "node/node_modules/write-good/bin/write-good.js";

  @TempDir Path folder;

  @Test
  void whoIsNotInstalledIsNamed() throws IOException {
    Contestants contestants = Contestants.of(Path.of("."), folder, Path.of("article.md"));
    assertThat(contestants.absent())
        .containsExactly("LanguageTool 6.8", "textlint 15.8.0 with write-good", "write-good 1.0.8");
    assertThat(contestants.calls()).extracting(Call::label).startsWith("`stet check`");
  }

  @Test
  void whoIsInstalledRuns() throws IOException {
    Path program = folder.resolve(WRITE_GOOD);
    Files.createDirectories(program.getParent());
    Files.createFile(program);
    Contestants contestants = Contestants.of(Path.of("."), folder, Path.of("article.md"));
    assertThat(contestants.absent()).doesNotContain("write-good 1.0.8");
    assertThat(contestants.calls().getLast().command())
        .containsExactly("node", program.toString(), "article.md");
  }

  @Test
  void optionsAreRead() {
    Arguments arguments = Arguments.of("top", "--write", "--archive=1,000", "--only=archive,facts");
    assertThat(arguments.top()).isEqualTo(Path.of("top"));
    assertThat(arguments.has("write")).isTrue();
    assertThat(arguments.isQuick()).isFalse();
    assertThat(arguments.number("archive", 5)).isEqualTo(1_000);
    assertThat(arguments.number("rounds", 5)).isEqualTo(5);
    assertThat(arguments.wants("facts")).isTrue();
    assertThat(arguments.wants("article")).isFalse();
  }

  @Test
  void anOptionThatDoesNotExistIsTold() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Arguments.of("top", "--rouns=3"))
        .withMessage("there is no option --rouns=3");
    assertThatIllegalArgumentException().isThrownBy(() -> Arguments.of("top", "-w"));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aProcessIsMeasured() throws IOException, InterruptedException {
    Stopwatch stopwatch = new Stopwatch(folder);
    Measured run = stopwatch.measure(call("echo $GREETING; test $GREETING = hello"));
    assertThat(run.wall()).isPositive();
    assertThat(run.use().peak().isPresent()).isEqualTo(stopwatch.measuresUse());
    assertThat(folder.resolve("printed.txt")).content().isEqualTo("hello\n");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aProcessThatPrintsNothingHasFailed() {
    assertThatIllegalStateException()
        .isThrownBy(() -> new Stopwatch(folder).measure(call("exit 3")))
        .withMessageContaining("a call failed: it ended with code 3 and printed nothing");
  }

  private Call call(String script) {
    return new Call("a call", List.of("sh", "-c", script), Map.of("GREETING", "hello"), folder);
  }
}
