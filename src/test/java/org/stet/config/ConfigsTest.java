package org.stet.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stet.claim.Severity;
import org.stet.text.Metadata;
import org.stet.text.Problem;
import org.stet.text.Source;

/** What holds for an article when several files have a say. */
class ConfigsTest {
  private static final Path TOP = Path.of("/site").toAbsolutePath();

  private final Map<Path, Source> files = new HashMap<>();
  private final Configs configs =
      new Configs(
          file -> Optional.ofNullable(files.get(file)), Set.of("age", "quotation", "relation"));

  private void file(String name, String text) {
    files.put(TOP.resolve(name), new Source(name, text));
  }

  private Settings of(String article) {
    return configs.of(TOP.resolve(article), TOP);
  }

  private List<String> problems() {
    return configs.problems().stream().map(Problem::describe).map(String::strip).toList();
  }

  @Test
  void whereNobodySaysAnythingTheStandardHolds() {
    Settings settings = of("a/b.md");
    assertThat(settings.levels()).isEmpty();
    assertThat(settings.failOn()).isEmpty();
    assertThat(settings.baseline()).isEmpty();
    assertThat(settings.reasonsRequired()).isFalse();
    assertThat(settings.excludes(TOP.resolve("a/b.md"))).isFalse();
  }

  @Test
  void theNearerFileWinsKeyByKey() {
    file("stet.yaml", "rules: {age: off, relation: note}\nfail-on: warning\n");
    file("news/stet.yaml", "rules: {age: error}\n");
    assertThat(of("news/us/a.md").levels())
        .containsEntry("age", Optional.of(Severity.ERROR))
        .containsEntry("relation", Optional.of(Severity.NOTE));
    assertThat(of("news/us/a.md").failOn()).contains(new Least(Optional.of(Severity.WARNING)));
    assertThat(of("sport/a.md").levels()).containsEntry("age", Optional.empty());
  }

  @Test
  void aRootEndsTheSearch() {
    file("stet.yaml", "rules: {relation: note}\n");
    file("news/stet.yaml", "root: true\nrules: {age: error}\n");
    assertThat(of("news/a.md").levels()).containsOnlyKeys("age");
  }

  @Test
  void nothingAboveTheTopCounts() {
    files.put(TOP.resolveSibling("stet.yaml"), new Source("stet.yaml", "fail-on: never\n"));
    assertThat(of("a.md").failOn()).isEmpty();
  }

  @Test
  void whatAFileExtendsStandsBelowIt() {
    file("house/base.yaml", "rules: {age: off, relation: off}\nbaseline: known.json\n");
    file("house/more.yaml", "extends: base.yaml\nrules: {relation: note}\n");
    file("stet.yaml", "extends: [house/more.yaml]\nrules: {age: error}\n");
    Settings settings = of("a.md");
    assertThat(settings.levels())
        .containsEntry("age", Optional.of(Severity.ERROR))
        .containsEntry("relation", Optional.of(Severity.NOTE));
    assertThat(settings.baseline()).contains(TOP.resolve("house/known.json"));
    assertThat(problems()).isEmpty();
  }

  @Test
  void aCircleOfFilesIsTold() {
    file("stet.yaml", "extends: other.yaml\n");
    file("other.yaml", "extends: stet.yaml\n");
    of("a.md");
    assertThat(problems())
        .singleElement()
        .asString()
        .startsWith("other.yaml:1:10: 'extends: stet.yaml' builds on itself");
  }

  @Test
  void aFileThatIsNotThereIsTold() {
    file("stet.yaml", "extends: [no.yaml]\n");
    of("a.md");
    of("b.md");
    assertThat(problems())
        .singleElement()
        .asString()
        .startsWith("stet.yaml:1:11: there is no file " + TOP.resolve("no.yaml"));
  }

  @Test
  void laterOverridesWinForTheirFiles() {
    file(
        "stet.yaml",
        """
        rules: {age: note}
        overrides:
          - files: opinion/
            rules: {age: off}
            fail-on: never
          - files: ["opinion/letters/**"]
            rules: {age: error}
        """);
    assertThat(of("news/a.md").levels()).containsEntry("age", Optional.of(Severity.NOTE));
    assertThat(of("opinion/a.md").levels()).containsEntry("age", Optional.empty());
    Settings letters = of("opinion/letters/2021/a.md");
    assertThat(letters.levels()).containsEntry("age", Optional.of(Severity.ERROR));
    assertThat(letters.failOn()).contains(new Least(Optional.empty()));
  }

  @Test
  void anEmptyListTakesBackWhatAFileAboveSays() {
    file("stet.yaml", "exclude: [drafts/]\n");
    file("news/stet.yaml", "exclude: []\n");
    assertThat(of("drafts/a.md").excludes(TOP.resolve("drafts/a.md"))).isTrue();
    assertThat(of("news/a.md").excludes(TOP.resolve("drafts/a.md"))).isFalse();
  }

  @Test
  void keysOfFrontMatterGetTheNamesThatReportsKnow() {
    file("stet.yaml", "section: ressort\npublished: [day]\n");
    Metadata named =
        of("a.md")
            .named(
                new Metadata(
                    Map.of("ressort", List.of("World"), "byline", List.of("Ann Lee", "Bo Li"))));
    assertThat(named.first(List.of(Metadata.SECTION))).contains("World");
    assertThat(named.all(List.of(Metadata.AUTHOR))).containsExactly("Ann Lee", "Bo Li");
    assertThat(of("a.md").reading().dateKeys()).containsExactly("day");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "rules: {agee: off} | 1:9: 'rules' has no key 'agee'; it has age, quotation, relation",
        "rules: {age: loud} | 1:14: 'age' is error, warning, note or off; here is 'loud'",
        "rules: [age] | 1:8: 'rules' is a mapping, such as {quotation: off}; here is a list",
        "fail_on: error | 1:1: the configuration has no key 'fail_on'; it has",
        "fail-on: off | 1:10: 'fail-on' is error, warning, note or never; here is 'off'",
        "root: maybe | 1:7: 'root' of the configuration is true or false",
        "overrides: [{rules: {age: off}}] | 1:13: an override needs the key 'files'",
        "overrides: [news] | 1:13: an override is a mapping with 'files'; here is a text",
        "exclude: '[' | 1:10: 'exclude' is a pattern such as 'opinion/**'",
        "just words | 1:1: a configuration is a mapping, such as 'fail-on: error'; here is a text"
      })
  void whatDoesNotFitIsToldWithItsPlace(String text, String problem) {
    file("stet.yaml", text + "\n");
    of("a.md");
    if (problem.contains("'root'")) {
      assertThat(problems()).singleElement().asString().contains("true or false");
    } else {
      assertThat(problems()).singleElement().asString().startsWith("stet.yaml:" + problem);
    }
  }

  @Test
  void aKeyGivenTwiceIsToldAndNotGuessed() {
    file("stet.yaml", "fail-on: error\nfail-on: never\n");
    of("a.md");
    assertThat(problems()).singleElement().asString().startsWith("stet.yaml:2:1: ");
  }

  @ParameterizedTest
  @CsvSource({
    "opinion/**, opinion/a.md, true",
    "opinion/**, opinion/x/a.md, true",
    "opinion/, opinion/x/a.md, true",
    "drafts/, site/drafts/x/a.md, true",
    "/drafts/, site/drafts/x/a.md, false",
    "opinion/*, opinion/x/a.md, false",
    "*.md, x/y/a.md, true",
    "README.md, README.md, true",
    "README.md, x/README.md, true",
    "/README.md, x/README.md, false",
    "**/wire/*.md, wire/a.md, true",
    "**/wire/*.md, x/y/wire/a.md, true",
    "'{news,sport}/**', sport/a.md, true",
    "opinion/**, opinions/a.md, false"
  })
  void patternsFitAsPeopleExpect(String pattern, String file, boolean fits) {
    Glob glob = Glob.of(pattern, TOP).orElseThrow();
    assertThat(glob.matches(TOP.resolve(file))).isEqualTo(fits);
    assertThat(glob.matches(TOP.resolveSibling("other").resolve(file))).isFalse();
  }
}
