package org.stet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every command that the documents show prints what they show; a line "..." stands for lines left
 * out.
 */
class ReadmeTest {
  private static final Pattern SESSION = Pattern.compile("```console\n(.*?)```", Pattern.DOTALL);
  private static final Pattern PACK =
      Pattern.compile("```yaml\n(pack: (harbor-town) .*?)```", Pattern.DOTALL);
  private static final Pattern COMMAND =
      Pattern.compile("(?:(?:echo|printf) '([^']*)' \\| )?\\./stet (.*)");

  /** Ends the one session that is not run: the pack that it is about is told in words only. */
  private static final String BROKEN_PACK = "stet: the rules have 6 problems; nothing was checked";

  /** Asks for the exit code of the command before. */
  private static final String CODE = "$ echo $?";

  @TempDir Path folder;

  /** A command and the lines that it must print, with its exit code where that is asked for. */
  private record Shown(String document, String command, List<String> lines) {}

  @TestFactory
  Stream<DynamicTest> commandsPrintWhatTheDocumentsShow() throws IOException {
    Matcher pack = PACK.matcher(Files.readString(Path.of("README.md")));
    assertThat(pack.find()).isTrue();
    Path rules = Files.createDirectories(folder.resolve("my-rules"));
    Files.writeString(rules.resolve(pack.group(2) + ".yaml"), pack.group(1));
    List<Shown> all = documents().flatMap(d -> shown(d).stream()).toList();
    assertThat(all).hasSizeGreaterThan(5);
    return all.stream()
        .map(
            s -> DynamicTest.dynamicTest(s.document() + ": " + s.command(), () -> check(s, rules)));
  }

  private static Stream<String> documents() throws IOException {
    try (Stream<Path> docs = Files.walk(Path.of("docs"))) {
      List<String> pages =
          docs.map(p -> p.toString().replace('\\', '/'))
              .filter(p -> p.endsWith(".md"))
              .sorted()
              .toList();
      return Stream.concat(Stream.of("README.md"), pages.stream());
    }
  }

  private static List<Shown> shown(String document) {
    List<Shown> shown = new ArrayList<>();
    Matcher session = SESSION.matcher(read(document));
    while (session.find()) {
      List<String> lines = session.group(1).lines().toList();
      if (!document.equals("docs/packs.md") || !lines.contains(BROKEN_PACK)) {
        lines.forEach(line -> take(document, line, shown));
      }
    }
    return shown;
  }

  private static void take(String document, String line, List<Shown> shown) {
    if (line.startsWith("$ ") && !line.equals(CODE)) {
      shown.add(new Shown(document, line.substring(2), new ArrayList<>()));
    } else {
      shown.getLast().lines().add(line);
    }
  }

  private static String read(String document) {
    try {
      return Files.readString(Path.of(document));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void check(Shown shown, Path rules) {
    Matcher command = COMMAND.matcher(shown.command());
    assertThat(command.matches()).as("a call of stet: %s", shown.command()).isTrue();
    String input = command.group(1) == null ? "" : command.group(1).replace("\\n", "\n") + "\n";
    List<String> arguments = new ArrayList<>();
    Matcher words = Pattern.compile("\"([^\"]*)\"|(\\S+)").matcher(command.group(2));
    while (words.find()) {
      String word = words.group(1) == null ? words.group(2) : words.group(1);
      arguments.add(word.matches("my-rules/?") ? rules.toString() : word);
    }
    String printed =
        run(input, arguments, shown.lines().contains(CODE)).replace(rules.toString(), "my-rules");
    List<String> lines = printed.lines().toList();
    assertThat(fits(lines, shown.lines()))
        .as("printed:%n%s%nshown:%n%s", printed, String.join("\n", shown.lines()))
        .isTrue();
  }

  private static String run(String input, List<String> arguments, boolean isCodeShown) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
      var in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
      int code = new Main(new Console(in, out, out, false)).run(arguments.toArray(String[]::new));
      if (isCodeShown) {
        out.println(CODE + "\n" + code);
      }
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  /** Whether lines are those shown, with any number of others where "..." stands. */
  private static boolean fits(List<String> printed, List<String> shown) {
    if (shown.isEmpty()) {
      return printed.isEmpty();
    }
    List<String> rest = shown.subList(1, shown.size());
    if (!shown.getFirst().strip().equals("...")) {
      return !printed.isEmpty()
          && printed.getFirst().equals(shown.getFirst())
          && fits(printed.subList(1, printed.size()), rest);
    }
    for (int skipped = 0; skipped <= printed.size(); skipped++) {
      if (fits(printed.subList(skipped, printed.size()), rest)) {
        return true;
      }
    }
    return false;
  }
}
