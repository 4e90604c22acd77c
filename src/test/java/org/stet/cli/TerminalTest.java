package org.stet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a run shows to whoever watches it, in which language, and what it tells of itself. */
class TerminalTest {
  private static final String WRONG = "Secretary of State Anthony Blink called on Friday.\n";
  private static final String DATE = "--date=2021-04-02";

  @TempDir private Path folder;

  private final ByteArrayOutputStream screen = new ByteArrayOutputStream();
  private final AtomicLong time = new AtomicLong();

  private StatusLine line(int waitMillis) {
    PrintStream err = new PrintStream(screen, true, StandardCharsets.UTF_8);
    return new StatusLine(err, Duration.ofMillis(waitMillis), time::get);
  }

  private void pass(int millis) {
    time.addAndGet(Duration.ofMillis(millis).toNanos());
  }

  private static Inputs.Input input(String name) {
    return new Inputs.Input(name, Path.of("."), () -> new byte[0], false, false);
  }

  private String shown() {
    return screen.toString(StandardCharsets.UTF_8).replace("\r\u001B[K", "|");
  }

  @Test
  void aShortRunShowsNoProgress() {
    try (CheckProgress progress = new CheckProgress(Optional.of(line(2000)), 2)) {
      progress.done(input("a.txt"));
      pass(1999);
      progress.done(input("b.txt"));
    }
    assertThat(shown()).isEmpty();
  }

  @Test
  void aLongRunShowsALineTenTimesASecondAndTakesItAway() {
    try (CheckProgress progress = new CheckProgress(Optional.of(line(2000)), 300)) {
      pass(2000);
      for (int i = 0; i < 30; i++) {
        progress.done(input("news/" + i + "\u001B[31m.txt"));
        pass(10);
      }
    }
    assertThat(shown())
        .isEqualTo(
            "|[                              ] 1 of 300 (0%) 0\uFFFD[31m.txt"
                + "|[#                             ] 11 of 300 (3%) 10\uFFFD[31m.txt"
                + "|[##                            ] 21 of 300 (7%) 20\uFFFD[31m.txt|");
  }

  @Test
  void aLongNameIsCutSoThatTheLineStaysOne() {
    try (StatusLine line = line(0)) {
      line.show(() -> "\uD83D\uDE00".repeat(200));
    }
    assertThat(shown()).isEqualTo("|" + "\uD83D\uDE00".repeat(78) + "\u2026|");
  }

  @Test
  void colourIsAsTheCallWantsIt() {
    assertThat(Call.on(WRONG, "check", DATE, "--color=always", "-").out()).contains("\u001B[1;31m");
    assertThat(Call.on(WRONG, "check", DATE, "--color=never", "-").out()).doesNotContain("\u001B");
    Call wrong = Call.on(WRONG, "check", "--color=red", "-");
    assertThat(wrong.code()).isEqualTo(2);
    assertThat(wrong.err()).contains("--color: 'red' is none of auto, always, never");
  }

  @Test
  void timesAreToldOnStandardErrorWhenTheyAreWanted() {
    Call call = Call.on(WRONG, "check", DATE, "--verbose", "-");
    assertThat(call.code()).isEqualTo(1);
    assertThat(call.err())
        .matches("stet: start \\d+\\.\\d\\d s; articles .* articles per second\\R");
    assertThat(Call.on(WRONG, "check", DATE, "--quiet", "-").err()).isEmpty();
    assertThat(Call.on(WRONG, "check", "--quiet", "--verbose", "-").code()).isEqualTo(2);
  }

  @Test
  void timesAreSums() {
    Timings timings = new Timings(time::get);
    pass(500);
    timings.begin();
    assertThat(timings.<Integer, Integer>reading(i -> i).apply(1)).isEqualTo(1);
    assertThat(timings.checking(this::slowSum).apply(1, 2)).isEqualTo(3);
    timings.done(1);
    pass(1500);
    assertThat(timings.tell())
        .isEqualTo(
            "start 0.50 s; articles 0.25 s, in which reading took 0.00 s and checking 0.25 s,"
                + " several at a time; reports 1.50 s; 4.0 articles per second");
  }

  private int slowSum(int a, int b) {
    pass(250);
    return a + b;
  }

  @Test
  void noLanguageHasNumbersOfItsOwn() throws IOException, InterruptedException {
    Path article = Files.writeString(folder.resolve("a.txt"), WRONG);
    Path arabic = folder.resolve("arabic");
    Path plain = folder.resolve("plain");
    List<String> call = Shell.stet("-Duser.language=ar", "-Duser.country=EG");
    Shell.run(Path.of("."), Map.of(), reports(call, arabic, article));
    Call.of(reports(List.of(), plain, article).toArray(String[]::new));
    List<String> files = files(plain);
    assertThat(files).hasSize(new Reports.Words().size()).isEqualTo(files(arabic));
    for (String file : files) {
      assertThat(arabic.resolve(file)).hasSameTextualContentAs(plain.resolve(file));
    }
  }

  private static List<String> reports(List<String> start, Path into, Path article) {
    List<String> call = new ArrayList<>(start);
    call.addAll(List.of("check", DATE));
    for (String format : new Reports.Words()) {
      call.add("--format=" + format + "=" + into.resolve(format));
    }
    call.add(article.toString());
    return call;
  }

  private static List<String> files(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"bash", "zsh"})
  void aShellLearnsToComplete(String shell) {
    Call call = Call.of("completion", shell);
    assertThat(call.code()).isZero();
    assertThat(call.out())
        .contains("complete -F _complete_stet -o default stet", "--fail-on", "sarif-github");
  }

  @Test
  void anUnknownShellIsAWrongCall() {
    Call call = Call.of("completion", "fish");
    assertThat(call.code()).isEqualTo(2);
    assertThat(call.err()).contains("there is no completion for 'fish'; choose bash or zsh");
  }

  @Test
  void bashCompletesALevel() throws IOException, InterruptedException {
    String script = Call.of("completion", "bash").out();
    String ask =
        "\ncompopt() { :; }; COMP_WORDS=(stet check --fail-on w); COMP_CWORD=3; _complete_stet; echo \"${COMPREPLY[@]}\"";
    Path file = Files.writeString(folder.resolve("stet.bash"), script + ask);
    assertThat(Shell.run(folder, Map.of(), List.of("bash", file.toString())).out())
        .isEqualTo("warning\n");
  }

  @Test
  void theManualHasEveryCommandAndNoBrokenLine() {
    Call call = Call.of("man");
    assertThat(call.code()).isZero();
    assertThat(call.out())
        .contains(
            ".SS \"stet check [OPTIONS] PATH...\"",
            ".SS \"stet facts lint [OPTIONS]",
            "\\fB70\\fR");
    assertThat(call.out().lines())
        .allMatch(line -> line.matches("(?:\\.(?:TH|SH|SS) \".*|\\.TP|[^.'].*)"));
  }
}
