package org.stet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.json.Json;

class CorrectionsCommandTest {
  private static final String HEAD =
      "---\ntitle: =1+1\nurl: https://news.example/a\ndate: 2021-04-02\n---\n\n";

  @TempDir Path folder;

  private String site = "";

  @BeforeEach
  void prepare() throws IOException {
    Files.createDirectory(folder.resolve(".git"));
    site = Files.createDirectory(folder.resolve("site")).toString();
  }

  private void file(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  @Test
  void noticesAreDraftedAndTheRestIsLeftToPeople() throws IOException {
    file(
        "site/a.md", HEAD + "Harris called \"President George Biden\" on Monday, April 1, 2021.\n");
    Call call = Call.of("corrections", site);
    assertThat(call.code()).isZero();
    assertThat(call.err()).isEmpty();
    assertThat(call.out())
        .contains(
            "a.md:7:26: needs a person: The U.S. president of that name is Joe Biden, not George Biden (in a quotation). [office-holder]\n  known: Joe Biden was")
        .contains("  source: https://www.whitehouse.gov/")
        .contains(
            "a.md:7:43: notice: An earlier version of this article gave the wrong day of the week for a date. April 1, 2021, was a Thursday, not a Monday. [weekday-date]\n")
        .containsPattern("  fingerprint: [0-9a-f]{32}:1\n")
        .endsWith("\n1 notice, 1 needs a person, in 1 of 1 article\n");
  }

  @Test
  void whatSomebodyHasSettledIsNotListed() throws IOException {
    String wrong = "President George Biden spoke in Rome.\n";
    file("site/known.md", HEAD + wrong);
    String baseline = folder.resolve("known.json").toString();
    Call.of("baseline", "create", "--baseline", baseline, site);
    file("site/suppressed.md", HEAD + "<!-- stet-ignore office-holder: a play -->\n" + wrong);
    file("site/idle.md", HEAD + "<!-- stet-ignore age: no -->\nNothing.\n");
    Call call = Call.of("corrections", "--baseline", baseline, site);
    assertThat(call.out()).isEqualTo("no corrections in 3 articles\n");
    file("stet.yaml", "rules: {office-holder: off}\n");
    assertThat(Call.of("corrections", site).out()).isEqualTo("no corrections in 3 articles\n");
  }

  @Test
  void factsThatChangedLatelyCanBeAskedFor() throws IOException {
    file("stet.yaml", "packs: [facts]\n");
    Files.createDirectory(folder.resolve("facts"));
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
    file("site/a.md", HEAD + "Harbor Town Mayor June Roe spoke on Monday, April 1, 2021.\n");
    assertThat(Call.of("corrections", site).out()).contains("[weekday-date]").contains("2 notices");
    Call day = Call.of("corrections", "--facts-since", "2026-11-01", site);
    assertThat(day.out())
        .contains("source: https://example.org/harbor (checked 2026-11-01)")
        .doesNotContain("[weekday-date]")
        .endsWith("1 notice on facts checked since 2026-11-01, in 1 of 1 article\n");
    assertThat(Call.of("corrections", "--facts-since", "2026-11-02", site).out())
        .isEqualTo("no corrections on facts checked since 2026-11-02 in 1 article\n");
  }

  @Test
  void articlesWithoutADayAndWithoutTextAreTold() throws IOException {
    file("site/a.md", "Nothing.\n");
    Files.write(folder.resolve("site/b.md"), new byte[] {'%', 0, 1, 2});
    Call call = Call.of("corrections", "--format", "json", site);
    assertThat(call.code()).isEqualTo(3);
    assertThat(call.err())
        .contains("a.md: nothing says when it was published")
        .contains("b.md: not checked: ");
    assertThat(Json.read(call.out()).problem()).isEmpty();
    assertThat(call.out()).contains("\"undatedArticles\": 1", "\"uncheckedInputs\": 1");
  }

  @Test
  void tablesHoldNoFormulas() throws IOException {
    file("site/a.md", HEAD + "President George Biden spoke in Rome.\n");
    Call call = Call.of("corrections", "--format", "csv", site);
    assertThat(call.out().lines()).hasSize(2);
    assertThat(call.out())
        .startsWith("path,published,url,title,line,column,rule,level,words,notice,message,known,")
        .contains(
            "a.md,2021-04-02,https://news.example/a,\"'=1+1\",7,11,office-holder,error,George Biden,\"An earlier version of this article misstated");
  }

  @Test
  void aFormatThatIsNoneIsAMistakeOfTheCall() {
    Call call = Call.of("corrections", "--format", "sarif", site);
    assertThat(call.code()).isEqualTo(2);
    assertThat(call.err()).contains("--format: 'sarif' is none of text, csv, json");
  }
}
