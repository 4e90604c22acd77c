package org.stet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The command as a shell sees it: arguments in; exit code, standard output and error out. */
class MainTest {
  private static final String RIGHT = "U.S. President Joe Biden spoke on Friday.\n";
  private static final String WRONG = "U.S. President George Biden spoke on Friday.\n";
  private static final String DATE = "--date=2021-04-02";

  @TempDir private Path folder;

  private Path file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private String write(String name, String text) throws IOException {
    return file(name, text).toString();
  }

  /** The lines of findings, with the folder left out. */
  private List<String> findings(Call result) {
    return result
        .out()
        .lines()
        .filter(line -> line.matches(".*: (?:error|warning|note): .*\\]"))
        .map(line -> line.replace(folder + "/", ""))
        .toList();
  }

  @Test
  void aCleanArticleExitsWithZero() throws IOException {
    Call result = Call.of("check", DATE, write("a.txt", RIGHT));
    assertThat(result.code()).isZero();
    assertThat(result.out())
        .startsWith("no findings in 1 article; 1 sentence, 1 claim: 1 supported");
    assertThat(result.err()).isEmpty();
  }

  @Test
  void aFindingExitsWithOne() throws IOException {
    Call result = Call.of("check", DATE, write("a.txt", WRONG));
    assertThat(result.code()).isEqualTo(1);
    assertThat(findings(result))
        .containsExactly(
            "a.txt:1:16: error: The U.S. president of that name is Joe Biden, not George Biden."
                + " [office-holder]");
    assertThat(result.err()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "error, 1, 0, 0",
    "warning, 1, 1, 0",
    "note, 1, 1, 1",
    "never, 0, 0, 0",
  })
  void failOnSaysWhichFindingsFailARun(String level, int error, int warning, int note)
      throws IOException {
    String errors = write("error.txt", WRONG);
    String warnings = write("warning.txt", "He said, \"" + WRONG.strip() + "\"\n");
    String notes = write("note.txt", "President Barack Obama told of it in his memoir.\n");
    String failOn = "--fail-on=" + level;
    assertThat(Call.of("check", DATE, failOn, errors).code()).isEqualTo(error);
    assertThat(Call.of("check", DATE, failOn, warnings).code()).isEqualTo(warning);
    assertThat(Call.of("check", DATE, failOn, notes).code()).isEqualTo(note);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "check no/such/path | no/such/path: there is no such file or folder",
        "check https://example.org/a.html | only files, folders and - can be checked",
        "check --format=xml FILE | there is no report format \"xml\"; choose one of text, json, jsonl, sarif, sarif-github, junit, checkstyle, github, gitlab, rdjson, tap, csv, markdown, html",
        "check --format=text --format=json FILE | only one report can go to standard output",
        "check --date=2021-02-30 FILE | '2021-02-30' is not a day; write it as 2021-04-02",
        "check --date=yesterday FILE | 'yesterday' is not a day",
        "check --fail-on=info FILE | 'info' is none of error, warning, note, never",
        "check --colour FILE | Unknown option: '--colour'",
        "check | Missing required parameter",
        "chekc FILE | chekc",
        "check --rules=no/such/rules FILE | no/such/rules: the folder of rules cannot be read",
        "claims --coverage --limit -1 FILE | --limit: -1 is no number of sentences",
        "claims --limit 2 FILE | --limit: it says nothing without --coverage",
        "claims --coverage --format sarif no/such/path | choose --format text or json",
        "claims --format csv no/such/path | choose --format text, json or jsonl",
        "evaluate --limit -1 FILE | --limit: -1 is no number of findings",
        "explain | Missing required parameter",
        "explain --date=2021 pope | '2021' is not a day",
        "claims no/such/path | there is no such file or folder"
      })
  void aWrongCallExitsWithTwoAndSaysWhatIsWrong(String call, String says) throws IOException {
    String file = write("a.txt", RIGHT);
    String[] arguments =
        List.of(call.split(" ", -1)).stream()
            .map(a -> a.equals("FILE") ? file : a)
            .toArray(String[]::new);
    Call result = Call.of(arguments);
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains(says);
    assertThat(result.out()).isEmpty();
  }

  @Test
  void noCommandAtAllIsAWrongCall() {
    Call result = Call.of();
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("Usage: stet", "name a command");
  }

  @Test
  void aFolderWithoutArticlesIsAWrongCall() throws IOException {
    write("pictures/a.jpg", "x");
    Call result = Call.of("check", folder.resolve("pictures").toString());
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("the folder holds no article (.txt");
  }

  @Test
  void aFolderOfRulesWithoutPacksIsAWrongCall() throws IOException {
    String article = write("a.txt", RIGHT);
    write("rules/readme.txt", "x");
    Call result = Call.of("check", "--rules", folder.resolve("rules").toString(), article);
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("the folder holds no pack (.yaml)");
  }

  @Test
  void brokenRulesExitWithTwoAndAllTheirProblems() throws IOException {
    String article = write("a.txt", WRONG);
    String head = "about: A test\nsource: https://example.org/x\nchecked: 2026-11-01\n";
    write("rules/one.yaml", "pack: one\n" + head + "colour: red\nshape: round\n");
    write("rules/two.yaml", "pack: two\n" + head + "people: {Ann: {name: Ann Lee}}\n");
    Call result = Call.of("check", DATE, "--rules", folder.resolve("rules").toString(), article);
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err().replace(folder + "/", ""))
        .contains(
            "rules/one.yaml:5:1: a pack has no key 'colour'",
            "rules/one.yaml:6:1: a pack has no key 'shape'",
            "rules/two.yaml:5:10: 'Ann' is no id",
            "stet: the rules have 3 problems; nothing was checked");
  }

  @Test
  void anUnreadableFileAmongGoodOnesExitsWithThree() throws IOException {
    Call result = Call.of("check", DATE, write("a.txt", RIGHT), write("b.pdf", "%PDF-1.4"));
    assertThat(result.code()).isEqualTo(3);
    assertThat(result.out())
        .contains("b.pdf: not checked: its name ends in none of .txt", "1 input not checked");
  }

  @Test
  void bytesThatAreNoTextExitWithThree() throws IOException {
    Path file = Files.write(folder.resolve("a.txt"), new byte[] {'a', 0, 'b', 0, 1});
    Call result = Call.of("check", DATE, file.toString());
    assertThat(result.code()).isEqualTo(3);
    assertThat(result.out()).contains("a.txt: not checked: ", "NUL");
  }

  @Test
  void findingsWinOverWhatCouldNotBeChecked() throws IOException {
    assertThat(Call.of("check", DATE, write("a.txt", WRONG), write("b.pdf", "%PDF-1.4")).code())
        .isEqualTo(1);
  }

  @Test
  void standardInputIsPlainTextUnlessItsNameSaysOtherwise() {
    Call plain = Call.on(WRONG, "check", DATE, "-");
    assertThat(plain.code()).isEqualTo(1);
    assertThat(findings(plain)).singleElement().asString().startsWith("stdin.txt:1:16: error:");
    Call page = Call.on("<p>" + WRONG + "</p>", "check", DATE, "--stdin-filename=story.html", "-");
    assertThat(findings(page)).singleElement().asString().startsWith("story.html:1:19: error:");
  }

  @Test
  void anEmptyStandardInputIsClean() {
    assertThat(Call.on("", "check", DATE, "-").code()).isZero();
  }

  @Test
  void reportsGoToFilesBesideStandardOutput() throws IOException {
    Path json = folder.resolve("reports/a.json");
    Path sarif = folder.resolve("reports/a.sarif");
    Call result =
        Call.of(
            "check",
            DATE,
            "--format=json=" + json,
            "--format=sarif=" + sarif,
            "--format=text",
            write("a.txt", WRONG));
    assertThat(result.code()).isEqualTo(1);
    assertThat(findings(result)).hasSize(1);
    assertThat(Files.readString(json)).startsWith("{").contains("\"office-holder\"");
    assertThat(Files.readString(sarif)).contains("\"version\": \"2.1.0\"", "\"office-holder\"");
  }

  @Test
  void aReportThatCannotBeWrittenIsAWrongCall() throws IOException {
    String article = write("a.txt", RIGHT);
    Call result = Call.of("check", DATE, "--format=json=" + article + "/b.json", article);
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("b.json: the report cannot be written");
  }

  @Test
  void theArticlesOwnDateWinsOverTheOption() throws IOException {
    String article = write("a.md", "---\ndate: 2013-04-02\n---\n\n" + RIGHT);
    assertThat(Call.of("check", DATE, article).code()).isEqualTo(1);
    String dated = write("b.md", "---\ndate: 2021-04-02\n---\n\n" + RIGHT);
    assertThat(Call.of("check", "--date=2013-04-02", dated).code()).isZero();
  }

  @Test
  void theOptionWinsOverThePath() throws IOException {
    String article = write("2013/04/02/a.txt", RIGHT);
    assertThat(Call.of("check", DATE, article).code()).isZero();
    assertThat(Call.of("check", article).code()).isEqualTo(1);
  }

  @Test
  void thePathTellsTheDateWhereNothingElseDoes() throws IOException {
    assertThat(Call.of("check", write("2021/04/02/a.txt", RIGHT)).out()).contains("1 supported");
    assertThat(Call.of("check", write("2021-04-02-story.txt", RIGHT)).out())
        .contains("1 supported");
  }

  @Test
  void withoutAnyDateTheReportSaysSo() throws IOException {
    Call result = Call.of("check", write("a.txt", RIGHT));
    assertThat(result.code()).isZero();
    assertThat(result.out()).contains("1 undecided", "(1 article without a date)");
  }

  @Test
  void ownRulesReplaceShippedFacts() throws IOException {
    write(
        "my-rules/house-style.yaml",
        """
        pack: house-style
        about: Our own spelling
        source: https://example.org/style
        checked: 2026-11-01
        people:
          joe-biden: {name: George Biden}
        """);
    String article = write("a.txt", WRONG);
    assertThat(Call.of("check", DATE, article).code()).isEqualTo(1);
    assertThat(
            Call.of("check", DATE, "--rules", folder.resolve("my-rules").toString(), article)
                .code())
        .isZero();
  }

  @Test
  void claimsListsEveryClaimWithItsVerdict() throws IOException {
    Call result = Call.of("claims", DATE, write("a.txt", RIGHT + "\n" + WRONG));
    assertThat(result.code()).isZero();
    assertThat(result.out())
        .contains("Joe Biden is U.S. President", "George Biden is U.S. President", "supported");
  }

  @Test
  void explainAnswersWithSourceAndPack() {
    Call result = Call.of("explain", "US president", "--date", "2021-04-02");
    assertThat(result.code()).isZero();
    assertThat(
            result
                .out()
                .replaceAll("checked \\d{4}-\\d\\d-\\d\\d", "checked DAY")
                .replaceAll("yaml:\\d+", "yaml:LINE"))
        .isEqualTo(
            """
            U.S. president
              Joe Biden was U.S. president from Jan. 20, 2021, to Jan. 20, 2025.
                https://www.whitehouse.gov/about-the-white-house/presidents/ (checked DAY)
                rules/us-executive.yaml:LINE
            """);
    assertThat(result.err()).isEmpty();
  }

  @Test
  void explainNamesTheLineOfTheFact() throws IOException {
    List<String> pack = Files.readAllLines(Path.of("rules/us-executive.yaml"));
    String out = Call.of("explain", "US president", "--date", "2021-04-02").out();
    int line = Integer.parseInt(out.strip().replaceFirst("(?s).*yaml:", ""));
    assertThat(pack.get(line - 1)).contains("person: joe-biden, term: 2021-01-20/");
  }

  @Test
  void explainSaysWhenNothingIsKnownForTheDay() {
    Call result = Call.of("explain", "Joe Biden", "--date", "1950-01-01");
    assertThat(result.out()).isEqualTo("Joe Biden\n  nothing known for 1950-01-01\n");
  }

  @Test
  void explainOfWhatNobodyKnowsExitsWithOne() {
    Call result = Call.of("explain", "Zora Quill");
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.out()).isEmpty();
    assertThat(result.err())
        .isEqualTo(
            "stet: no pack knows an office, a person, a place, a body or an event \"Zora Quill\"\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "check --help", "claims --help", "explain --help", "help"})
  void helpGoesToStandardOutput(String call) {
    Call result = Call.of(call.split(" ", -1));
    assertThat(result.code()).isZero();
    assertThat(result.out()).contains("Usage: stet");
    assertThat(result.err()).isEmpty();
  }

  @Test
  void theVersionIsTold() {
    Call result = Call.of("--version");
    assertThat(result.code()).isZero();
    assertThat(result.out())
        .matches("stet \\S+\\Rfacts as of \\d{4}-\\d\\d-\\d\\d in \\d+ packs\\RJava \\d+.*\\R");
  }

  @Test
  void anOldEncodingIsReadWithAWarning() throws IOException {
    Path file = folder.resolve("a.txt");
    Files.write(file, ("Café – " + WRONG).getBytes(Charset.forName("windows-1252")));
    Call result = Call.of("check", DATE, file.toString());
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.err())
        .contains("a.txt:1:4: warning: this file is not UTF-8 and was read as windows-1252");
  }

  @Test
  void filesOfAFolderComeSortedByPath() throws IOException {
    for (String name : List.of("c.txt", "a/z.txt", "b.md", "a/b.txt", "a.txt")) {
      write("news/" + name, WRONG);
    }
    Call result = Call.of("check", DATE, folder.resolve("news").toString());
    assertThat(findings(result))
        .extracting(line -> line.replaceFirst(":.*", ""))
        .containsExactly("news/a.txt", "news/a/b.txt", "news/a/z.txt", "news/b.md", "news/c.txt");
  }

  @Test
  void namedFilesComeInTheOrderOfTheCall() throws IOException {
    Call result = Call.of("check", DATE, write("b.txt", WRONG), write("a.txt", WRONG));
    assertThat(findings(result))
        .extracting(line -> line.replaceFirst(":.*", ""))
        .containsExactly("b.txt", "a.txt");
  }

  @Test
  void aFileNamedTwiceIsCheckedOnce() throws IOException {
    String article = write("a.txt", WRONG);
    assertThat(findings(Call.of("check", DATE, article, article, folder.toString()))).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {".git", ".idea", "target", "build", "node_modules"})
  void foldersThatAreNobodysArticlesArePassedOver(String name) throws IOException {
    write("a.txt", RIGHT);
    write(name + "/b.txt", WRONG);
    assertThat(Call.of("check", DATE, folder.toString()).code()).isZero();
  }

  @Test
  void aFolderOfSuchANameIsReadWhenItIsNamed() throws IOException {
    write("build/a.txt", WRONG);
    assertThat(Call.of("check", DATE, folder.resolve("build").toString()).code()).isEqualTo(1);
  }

  @Test
  void linksThatGoInACircleAreNotFollowed() throws IOException {
    write("news/a.txt", WRONG);
    Files.createSymbolicLink(folder.resolve("news/again"), folder.resolve("news"));
    assertThat(findings(Call.of("check", DATE, folder.resolve("news").toString()))).hasSize(1);
  }

  @Test
  void aLinkThatIsNamedIsRead() throws IOException {
    Path article = file("a.txt", WRONG);
    Path link = Files.createSymbolicLink(folder.resolve("link.txt"), article);
    assertThat(Call.of("check", DATE, link.toString()).code()).isEqualTo(1);
  }

  @Test
  void aBrokenLinkIsAWrongCall() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link.txt"), folder.resolve("gone.txt"));
    assertThat(Call.of("check", DATE, link.toString()).code()).isEqualTo(2);
  }
}
