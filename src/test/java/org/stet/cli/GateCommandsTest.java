package org.stet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Configuration, suppressions and baseline, as a shell sees them. */
class GateCommandsTest {
  private static final String HEAD = "---\ndate: 2021-04-02\n---\n\n";
  private static final String WRONG = HEAD + "President George Biden spoke in Rome.\n";

  @TempDir Path folder;

  private String site = "";
  private String baseline = "";

  @BeforeEach
  void prepare() throws IOException {
    Files.createDirectory(folder.resolve(".git"));
    site = Files.createDirectory(folder.resolve("site")).toString();
    baseline = folder.resolve("known.json").toString();
  }

  private void file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  @Test
  void aBaselineLetsOnlyNewFindingsFail() throws IOException {
    file("site/old.md", WRONG);
    assertThat(Call.of("check", site).code()).isEqualTo(1);
    Call made = Call.of("baseline", "create", "--baseline", baseline, site);
    assertThat(made.out()).contains("known.json: 1 entry");
    assertThat(made.code()).isZero();
    Call same = Call.of("check", "--baseline", baseline, site);
    assertThat(same.out()).startsWith("no findings in 1 article").contains("; 1 in the baseline");
    assertThat(same.code()).isZero();
    file("site/new.md", HEAD + "Secretary of State Anthony Blink called.\n");
    Call broken = Call.of("check", "--baseline", baseline, site);
    assertThat(broken.out()).contains("new.md:5:20: error").doesNotContain("old.md:");
    assertThat(broken.code()).isEqualTo(1);
  }

  @Test
  void aBaselineGrowsOnlyWhenToldTo() throws IOException {
    file("site/old.md", WRONG);
    Call.of("baseline", "create", "--baseline", baseline, site);
    file("site/new.md", HEAD + "Secretary of State Anthony Blink called.\n");
    file("site/old.md", HEAD + "Nothing.\n");
    String before = Files.readString(Path.of(baseline));
    Call refused = Call.of("baseline", "update", "--baseline", baseline, site);
    assertThat(refused.code()).isEqualTo(1);
    assertThat(refused.out()).contains("site/new.md: new: Anthony Blink is the name of");
    assertThat(refused.err()).contains("1 finding is not in").contains("--accept-new");
    assertThat(Files.readString(Path.of(baseline))).isEqualTo(before);
    Call check = Call.of("baseline", "check", "--baseline", baseline, site);
    assertThat(check.code()).isEqualTo(1);
    assertThat(check.out()).contains("1 entry, 1 new, 1 gone");
    Call taken = Call.of("baseline", "update", "--accept-new", "--baseline", baseline, site);
    assertThat(taken.out()).contains("1 entry, 1 new, 1 gone");
    assertThat(Call.of("baseline", "check", "--baseline", baseline, site).code()).isZero();
  }

  @Test
  void pruningTakesOutWhatIsGoneAndNothingIn() throws IOException {
    file("site/old.md", WRONG);
    Call.of("baseline", "create", "--baseline", baseline, site);
    file("site/old.md", HEAD + "Nothing.\n");
    assertThat(Call.of("check", "--baseline", baseline, site).err())
        .contains("1 entry of")
        .contains("no longer occurs; 'stet baseline prune' removes it");
    assertThat(Call.of("baseline", "prune", "--baseline", baseline, site).out())
        .contains("site/old.md: gone: ")
        .contains("no entries, 1 gone");
    assertThat(Call.of("check", "--baseline", baseline, site).err()).isEmpty();
  }

  @Test
  void aBaselineThatIsNotThereOrNoneIsAMistakeOfTheCall() throws IOException {
    file("site/old.md", WRONG);
    Call missing = Call.of("check", "--baseline", baseline, site);
    assertThat(missing.code()).isEqualTo(2);
    assertThat(missing.err()).contains("there is no such baseline; make one with");
    file("known.json", "{}");
    assertThat(Call.of("check", "--baseline", baseline, site).err())
        .contains("the baseline cannot be read: its 'formatVersion'");
    assertThat(Call.of("baseline", "create", "--baseline", baseline, site).err())
        .contains("there is a baseline already");
    assertThat(Call.of("baseline", "prune", site).err()).contains("there is no baseline; name one");
  }

  @Test
  void theConfigurationOfTheRepositoryHolds() throws IOException {
    file("stet.yaml", "rules: {office-holder: warning}\nexclude: [drafts/]\n");
    file("site/a.md", WRONG);
    file("site/drafts/b.md", WRONG);
    Call call = Call.of("check", site);
    assertThat(call.out()).contains("1 warning in 1 of 1 article;");
    assertThat(call.code()).isZero();
    assertThat(Call.of("check", "--no-config", site).out()).contains("2 errors in 2 of 2 articles");
    assertThat(Call.of("check", folder.resolve("site/drafts/b.md").toString()).out())
        .contains("1 warning in 1 of 1 article");
    assertThat(Call.of("check", "--fail-on", "warning", site).code()).isEqualTo(1);
    file("other.yaml", "fail-on: never\n");
    Call other = Call.of("check", "--config", folder.resolve("other.yaml").toString(), site);
    assertThat(other.out()).contains("2 errors");
    assertThat(other.code()).isZero();
  }

  @Test
  void aBrokenConfigurationChecksNothing() throws IOException {
    file("stet.yaml", "rules: {offce-holder: off}\n");
    file("site/a.md", WRONG);
    Call call = Call.of("check", site);
    assertThat(call.code()).isEqualTo(2);
    assertThat(call.out()).isEmpty();
    assertThat(call.err())
        .contains("stet.yaml:1:9: 'rules' has no key 'offce-holder'; it has age,")
        .contains("stet: the configuration has a problem; nothing was checked");
  }

  @Test
  void anExclusionOfEverythingIsNoCleanRun() throws IOException {
    file("stet.yaml", "exclude: ['**']\n");
    file("site/a.md", WRONG);
    Call call = Call.of("check", site);
    assertThat(call.code()).isEqualTo(2);
    assertThat(call.err()).contains("'exclude' in the configuration leaves out every article");
  }

  @Test
  void thePacksOfTheConfigurationWin() throws IOException {
    file("stet.yaml", "packs: [facts]\n");
    file(
        "facts/harbor.yaml",
        """
        pack: harbor
        about: The mayor of Harbor Town
        source: https://example.org/harbor
        checked: 2026-11-01
        places:
          harbor-town: {name: Harbor Town}
        offices:
          harbor-mayor:
            title: mayor
            of: harbor-town
            holders:
              - {person: jane-roe, term: 2020-01-01/..}
        people:
          jane-roe: {name: Jane Roe, pronouns: she}
        examples:
          - {date: 2021-04-02, right: "Harbor Town Mayor Jane Roe spoke."}
        """);
    file("site/a.md", HEAD + "Harbor Town Mayor Jane Roe spoke.\n");
    assertThat(Call.of("check", site).out()).contains("1 claim: 1 supported");
    assertThat(Call.of("check", "--no-config", site).out()).contains("0 supported");
  }

  @Test
  void idleSuppressionsAreRemovedFromTheFiles() throws IOException {
    file("site/a.md", HEAD + "<!-- stet-ignore age: no -->\nPresident Joe Biden spoke.\n");
    Call call = Call.of("check", "--fix-suppressions", site);
    assertThat(call.err()).contains("stet: removed 1 suppression");
    assertThat(call.out()).startsWith("no findings in 1 article");
    assertThat(Files.readString(folder.resolve("site/a.md")))
        .isEqualTo(HEAD + "President Joe Biden spoke.\n");
  }

  @Test
  void theMendingOfFilesLeavesAloneWhatIsSuppressed() throws IOException {
    String text =
        HEAD + "<!-- stet-ignore name-spelling: so -->\nSecretary Anthony Blinken left.\n";
    file("site/a.md", text);
    Call.of("check", "--fix", site);
    assertThat(Files.readString(folder.resolve("site/a.md"))).isEqualTo(text);
  }

  @Test
  void oneBeginsWithAConfigurationThatHolds() throws IOException {
    Call made = Call.of("init", site);
    assertThat(made.code()).isZero();
    file("site/a.md", WRONG);
    assertThat(Call.of("check", site).code()).isEqualTo(1);
    Call again = Call.of("init", site);
    assertThat(again.code()).isEqualTo(2);
    assertThat(again.err()).contains("there is a configuration already");
    Call told = Call.of("config", "explain", site + "/a.md");
    assertThat(told.out()).contains("rules.office-holder:     error  (standard)");
  }

  @Test
  void aFileOfSuppressionsIsToldWhenItDoesNothing() throws IOException {
    file("site/stet-ignore.yaml", "ignore: [{rules: age, reason: no}]\n");
    file("site/a.md", HEAD + "Nothing.\n");
    Call all = Call.of("check", "--fail-on", "warning", site);
    assertThat(all.out())
        .contains("stet-ignore.yaml:1:10: warning: This suppresses nothing; remove it.")
        .contains("1 warning in 1 of 1 article;");
    assertThat(all.code()).isEqualTo(1);
    Call one = Call.of("check", "--fail-on", "warning", site + "/a.md");
    assertThat(one.out()).startsWith("no findings in 1 article");
  }
}
