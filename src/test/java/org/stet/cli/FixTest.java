package org.stet.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.check.CheckedArticle;
import org.stet.check.Run;
import org.stet.claim.ClaimTypes;
import org.stet.kit.ShippedChecker;
import org.stet.language.Language;
import org.stet.read.Decoder;

/** {@code stet check --fix}. */
class FixTest {
  private static final String WRONG = "Secretary of State Anthony Blinken spoke.\r\nCafé.\r\n";
  private static final String RIGHT = "Secretary of State Antony Blinken spoke.\r\nCafé.\r\n";

  @TempDir Path folder;

  private Path file(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  private static Call fix(Path file, String... more) {
    String[] all = new String[more.length + 5];
    System.arraycopy(more, 0, all, 5, more.length);
    all[0] = "check";
    all[1] = "--fix";
    all[2] = "--date";
    all[3] = "2021-04-02";
    all[4] = file.toString();
    return Call.of(all);
  }

  private static byte[] marked(Charset charset, String text, int... mark) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int b : mark) {
      bytes.write(b);
    }
    bytes.writeBytes(text.getBytes(charset));
    return bytes.toByteArray();
  }

  @Test
  void lineEndsEncodingAndByteOrderMarkStay() throws IOException {
    Charset western = Charset.forName("windows-1252");
    Path plain = file("plain.txt", WRONG.getBytes(UTF_8));
    Path bom = file("bom.txt", marked(UTF_8, WRONG, 0xEF, 0xBB, 0xBF));
    Path wide = file("wide.txt", marked(UTF_16LE, WRONG, 0xFF, 0xFE));
    Path old = file("old.txt", WRONG.getBytes(western));
    Call call = fix(folder);
    assertThat(call.code()).isZero();
    assertThat(Files.readAllBytes(plain)).isEqualTo(RIGHT.getBytes(UTF_8));
    assertThat(Files.readAllBytes(bom)).isEqualTo(marked(UTF_8, RIGHT, 0xEF, 0xBB, 0xBF));
    assertThat(Files.readAllBytes(wide)).isEqualTo(marked(UTF_16LE, RIGHT, 0xFF, 0xFE));
    assertThat(Files.readAllBytes(old)).isEqualTo(RIGHT.getBytes(western));
    assertThat(call.err())
        .contains(
            "plain.txt:1:20: mended: \"Anthony Blinken\" is now \"Antony Blinken\" [name-spelling]",
            "4 changes made in 4 files; nothing left");
    assertThat(call.out()).startsWith("no findings in 4 articles");
    assertThat(fix(folder).err()).contains("no changes made in no files; nothing left");
  }

  @Test
  void whatIsLeftIsToldAndFails() throws IOException {
    Path file = file("a.txt", "They met on Monday, April 2, 2021.".getBytes(UTF_8));
    Call call = fix(file);
    assertThat(call.code()).isEqualTo(1);
    assertThat(call.err())
        .contains(
            "a.txt:1:13: left: \"Monday\": there are 2 ways to mend it [weekday-date]", "; 1 left");
    assertThat(call.out()).contains("error: April 2, 2021, is a Friday, not a Monday.");
  }

  @Test
  void aDryRunShowsTheDifferenceAndChangesNothing() throws IOException {
    Path file = file("a.txt", WRONG.getBytes(UTF_8));
    Call call = fix(file, "--dry-run");
    assertThat(call.code()).isEqualTo(1);
    assertThat(call.out())
        .contains(
            "-Secretary of State Anthony Blinken spoke.\r\n+Secretary of State Antony Blinken spoke.\r\n");
    assertThat(call.err()).contains("1 change to make in 1 file; nothing left");
    assertThat(Files.readAllBytes(file)).isEqualTo(WRONG.getBytes(UTF_8));
  }

  /** What {@code git apply} makes of a file that is one hunk. */
  private static byte[] applied(byte[] before, String diff) {
    List<String> hunk =
        Arrays.stream(diff.split("(?<=\n)", -1))
            .filter(line -> !line.isEmpty())
            .dropWhile(line -> !line.startsWith("@@"))
            .skip(1)
            .toList();
    assertThat(side(hunk, '-')).isEqualTo(new String(before, ISO_8859_1));
    return side(hunk, '+').getBytes(ISO_8859_1);
  }

  private static String side(List<String> hunk, char sign) {
    return hunk.stream()
        .filter(line -> line.charAt(0) == ' ' || line.charAt(0) == sign)
        .map(line -> line.substring(1))
        .collect(Collectors.joining());
  }

  @Test
  void theDifferenceIsInTheBytesOfTheFile() throws IOException {
    byte[] bom = marked(UTF_8, WRONG, 0xEF, 0xBB, 0xBF);
    byte[] western = WRONG.getBytes(Charset.forName("windows-1252"));
    for (byte[] before : List.of(bom, western)) {
      Path file = file("a.txt", before);
      String[] call = {"check", "--fix", "--date", "2021-04-02", file.toString()};
      String[] dry = {"check", "--fix", "--dry-run", "--date", "2021-04-02", file.toString()};
      byte[] applied = applied(before, Piped.of(new byte[0], dry).out());
      assertThat(Piped.of(new byte[0], call).code()).isZero();
      assertThat(applied).isEqualTo(Files.readAllBytes(file)).isNotEqualTo(before);
    }
  }

  @Test
  void ofUtf16ThereIsNoDifferenceToShow() throws IOException {
    Call call = fix(file("wide.txt", marked(UTF_16LE, WRONG, 0xFF, 0xFE)), "--dry-run");
    assertThat(call.out()).isEmpty();
    assertThat(call.err())
        .contains(
            "wide.txt:1:20: left: \"Anthony Blinken\": no difference can be shown of a file in"
                + " UTF-16LE [name-spelling]",
            "no changes to make in no files; 1 left");
  }

  @Test
  void standardInputGoesToStandardOutput() {
    Call call = Call.on(WRONG, "check", "--fix", "--date", "2021-04-02", "-");
    assertThat(call.out()).isEqualTo(RIGHT);
    assertThat(call.code()).isZero();
    Call clean = Call.on("Nothing.", "check", "--fix", "-");
    assertThat(clean.out()).isEqualTo("Nothing.");
  }

  /** A call on bytes that need not be text in UTF-8; what comes out has a letter for each byte. */
  private record Piped(int code, String out, String err) {
    static Piped of(byte[] in, String... arguments) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ByteArrayOutputStream err = new ByteArrayOutputStream();
      Console console =
          new Console(
              new ByteArrayInputStream(in),
              new PrintStream(out, true, UTF_8),
              new PrintStream(err, true, UTF_8),
              false);
      int code = new Main(console).run(arguments);
      return new Piped(code, out.toString(ISO_8859_1), err.toString(UTF_8));
    }
  }

  @Test
  void standardInputThatCannotBeWrittenAgainGoesOutUnchanged() {
    // Two switches to ASCII where one does: no encoder writes them.
    String page =
        "<meta charset=iso-2022-jp><p>\u001b(B\u001b(BSecretary of State Anthony Blinken spoke."
            + " Secretary of State Anthony Blinken left.</p>";
    Piped call =
        Piped.of(
            page.getBytes(ISO_8859_1),
            "check",
            "--fix",
            "--date=2021-04-02",
            "--stdin-filename=a.html",
            "-");
    assertThat(call.out()).isEqualTo(page);
    assertThat(call.err())
        .contains(
            "left: \"Anthony Blinken\": the rest of the text would not stay as it is when it is"
                + " written as ISO-2022-JP",
            "no changes made in no files; 2 left")
        .doesNotContain("has changed");
    assertThat(call.code()).isEqualTo(1);
  }

  @Test
  void standardInputThatCannotBeReadGoesOutUnchanged() {
    byte[] binary = {'a', 0, 'b', 0, 1};
    Piped call = Piped.of(binary, "check", "--fix", "-");
    assertThat(call.out()).isEqualTo(new String(binary, ISO_8859_1));
    assertThat(call.err()).contains("stdin.txt: not checked: Byte 1 is NUL");
    assertThat(call.code()).isEqualTo(3);
    byte[] large = new byte[Decoder.MAX_BYTES + 10];
    Arrays.fill(large, (byte) 'a');
    assertThat(Piped.of(large, "check", "--fix", "-").out().equals("a".repeat(large.length)))
        .isTrue();
  }

  @Test
  void aMistakeOfTheProgramLosesNoOtherArticle() throws IOException {
    List<String> names = List.of(file("a.txt", WRONG.getBytes(UTF_8)).toString());
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream told = new PrintStream(err, true, UTF_8);
    Console console = new Console(InputStream.nullInputStream(), told, told, false);
    CheckedArticle article =
        ShippedChecker.check(names.getFirst(), WRONG, Optional.of(LocalDate.of(2021, 4, 2)));
    Run run = new Run(ClaimTypes.rules(), List.of(article), List.of());
    // Checkers of no input have none for this one.
    Checkers none =
        Checkers.of(
                List.of(),
                new RulesOptions(),
                input -> List.of(),
                Language.english(),
                false,
                console)
            .orElseThrow();
    List<Inputs.Input> inputs = Inputs.of(names, "", console.in());
    Baselines baselines = Baselines.stored(Optional.empty());
    Today today = new Today(InstantSource.system());
    Houses houses = Houses.of(inputs, new HouseOptions(), baselines, today, console).orElseThrow();
    Desk desk = new Desk(Optional.empty(), houses, none);
    Run after =
        new FixRun(new SharedOptions.Checked(inputs, desk, run), console, false).run().run();
    assertThat(after.articles()).containsExactly(article);
    assertThat(err.toString(UTF_8))
        .contains(
            "a.txt:1:20: left: \"Anthony Blinken\": internal error: java.util.NoSuchElementException",
            "; please report it [name-spelling]",
            "no changes made in no files; 1 left");
    assertThat(Path.of(names.getFirst())).hasContent(WRONG);
  }

  @Test
  void standardOutputTakesOneThing() {
    assertThat(Call.on(WRONG, "check", "--fix", "--format", "json", "-"))
        .satisfies(c -> assertThat(c.code()).isEqualTo(2))
        .satisfies(c -> assertThat(c.err()).contains("name a file for the report"));
    assertThat(Call.on(WRONG, "check", "--fix", "-", "seeds").code()).isEqualTo(2);
    assertThat(Call.of("check", "--dry-run", "seeds").code()).isEqualTo(2);
  }
}
