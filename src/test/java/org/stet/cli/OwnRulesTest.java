package org.stet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.fact.ShippedPacks;
import org.stet.text.Source;

/** Packs in a folder {@code rules} beside the articles. */
class OwnRulesTest {
  private static final String TOWN =
      """
      pack: %1$s
      about: A town
      source: https://example.org/town
      checked: 2026-11-01
      places:
        springfield: {name: Springfield}
      offices:
        springfield-mayor:
          title: mayor
          of: springfield
          holders:
            - {person: mayor, term: 2020-01-01/..}
      people:
        mayor: {name: %2$s}
      """;

  @TempDir private Path folder;

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private void town(String rules, String mayor) throws IOException {
    write(rules + "/town.yaml", TOWN.formatted("town", mayor));
  }

  private List<String> names(String article, String root) {
    return new OwnRules(new Repositories())
        .of(folder.resolve(article), folder.resolve(root)).stream()
            .map(s -> s.name().replace(folder + "/", ""))
            .toList();
  }

  private List<String> findings(String... arguments) {
    return Call.of(arguments)
        .out()
        .lines()
        .filter(line -> line.endsWith("]"))
        .map(line -> line.replace(folder + "/", ""))
        .toList();
  }

  @Test
  void theFolderBesideTheArticleIsFound() throws IOException {
    town("rules", "Jane Lindqvist");
    String article = write("a.txt", "Springfield Mayor Jane Lindquist spoke.\n").toString();
    assertThat(findings("check", "--date=2021-04-02", article))
        .containsExactly(
            "a.txt:1:19: error: \"Jane Lindquist\" is a misspelling of Jane Lindqvist. [name-spelling]");
    assertThat(findings("check", "--date=2021-04-02", "--no-own-rules", article)).isEmpty();
  }

  @Test
  void theNearestFolderWins() throws IOException {
    town("rules", "Jane Lindqvist");
    town("inner/rules", "John Okafor");
    assertThat(names("inner/deep/a.txt", "")).containsExactly("inner/rules/town.yaml");
    assertThat(names("other/deep/a.txt", "")).containsExactly("rules/town.yaml");
  }

  @Test
  void theSearchEndsAtTheFolderThatWasNamed() throws IOException {
    town("rules", "Jane Lindqvist");
    assertThat(names("inner/deep/a.txt", "inner")).isEmpty();
  }

  @Test
  void inARepositoryItEndsAtTheRoot() throws IOException {
    town("rules", "Jane Lindqvist");
    Files.createDirectories(folder.resolve("repo/.git"));
    assertThat(names("repo/deep/a.txt", "repo/deep")).isEmpty();
    town("repo/rules", "John Okafor");
    assertThat(names("repo/deep/a.txt", "repo/deep")).containsExactly("repo/rules/town.yaml");
  }

  @Test
  void aFolderOfAnotherProgramIsPassedOver() throws IOException {
    town("rules", "Jane Lindqvist");
    write("inner/rules/lint.yaml", "rules:\n  - id: no-eval\n");
    assertThat(names("inner/a.txt", "")).containsExactly("rules/town.yaml");
  }

  @Test
  void besidePacksOtherFilesArePassedOver() throws IOException {
    town("rules", "Jane Lindqvist");
    write("rules/other.yaml", "rules: []\n");
    assertThat(names("a.txt", "")).containsExactly("rules/town.yaml");
  }

  @Test
  void thePacksOfTheProgramAreNotLoadedAgain() throws IOException {
    for (Source pack : ShippedPacks.all()) {
      write(pack.name(), pack.content());
    }
    assertThat(names("a.txt", "")).isEmpty();
    town("rules", "Jane Lindqvist");
    assertThat(names("a.txt", "")).containsExactly("rules/town.yaml");
  }

  @Test
  void everyArticleIsCheckedWithItsOwn() throws IOException {
    town("north/rules", "Jane Lindqvist");
    town("south/rules", "John Okafor");
    write("north/a.txt", "Springfield Mayor Jane Lindquist spoke.\n");
    write("south/a.txt", "Springfield Mayor John Okafer spoke.\n");
    write("west/a.txt", "Springfield Mayor John Okafer spoke.\n");
    assertThat(findings("check", "--date=2021-04-02", folder.toString()))
        .containsExactly(
            "north/a.txt:1:19: error: \"Jane Lindquist\" is a misspelling of Jane Lindqvist. [name-spelling]",
            "south/a.txt:1:19: error: \"John Okafer\" is a misspelling of John Okafor. [name-spelling]");
  }

  @Test
  void aFolderThatIsNamedWinsOverTheOneBesideTheArticle() throws IOException {
    town("rules", "Jane Lindqvist");
    town("named", "John Okafor");
    String article = write("a.txt", "Springfield Mayor John Okafer spoke.\n").toString();
    assertThat(findings("check", "--date=2021-04-02", "--rules", folder + "/named", article))
        .containsExactly(
            "a.txt:1:19: error: \"John Okafer\" is a misspelling of John Okafor. [name-spelling]");
  }

  @Test
  void problemsInThemStopTheRunAndAreToldOnce() throws IOException {
    write("rules/town.yaml", TOWN.formatted("village", "Jane Lindqvist"));
    write("a.txt", "Hello.\n");
    write("b/b.txt", "Hello.\n");
    Call call = Call.of("check", folder.toString());
    assertThat(call.code()).isEqualTo(2);
    assertThat(call.err())
        .containsOnlyOnce("the pack is called 'village'")
        .endsWith("stet: the rules have a problem; nothing was checked\n");
  }

  @Test
  void standardInputLiesWhereItsNameSays() throws IOException {
    town("rules", "Jane Lindqvist");
    Call call =
        Call.on(
            "Springfield Mayor Jane Lindquist spoke.",
            "check",
            "--date=2021-04-02",
            "--stdin-filename=" + folder.resolve("draft.txt"),
            "-");
    assertThat(call.out()).contains("misspelling of Jane Lindqvist");
  }
}
