package org.stet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddCommandTest {
  private static final String TOWN =
      """
      # Our town
      pack: town
      about: A town
      source: https://example.org/town
      checked: 2026-11-01

      places:
        springfield-x: {name: Springfield X}   # not the others

      offices:
        springfield-x-mayor:
          title: mayor
          of: springfield-x
          holders:
            - {person: ann-lee, term: 2010-01-01/2018-01-01}
            - {person: ole-ray, term: 2018-01-01/..}   # for now

        springfield-x-clerk: {title: clerk, of: springfield-x, holders: [{person: ann-lee, term: 2001/2002}]}

      people:
        ann-lee:
          name: Ann Lee
          # a comment
        ole-ray: {name: Ole Ray}
      """;

  private static final String SAID = ", source: https://example.org/news, checked: 2026-11-20";

  @TempDir private Path folder;
  private Path pack;

  @BeforeEach
  void write() throws IOException {
    pack = Files.writeString(folder.resolve("town.yaml"), TOWN);
  }

  private Call add(String sentence) {
    return Call.of(
        "facts",
        "add",
        sentence,
        "--source=https://example.org/news",
        "--checked=2026-11-20",
        "--into=" + pack);
  }

  private String text() throws IOException {
    return Files.readString(pack);
  }

  @Test
  void aNewHolderEndsTheTermBefore() throws IOException {
    Call call = add("Jane Roe became mayor of Springfield X on March 1, 2026.");
    assertThat(call.err()).isEmpty();
    assertThat(call.code()).isZero();
    assertThat(text())
        .isEqualTo(
            TOWN.replace(
                    "2018-01-01/..}   # for now\n",
                    """
                    2018-01-01/2026-03-01, source: https://example.org/news, checked: 2026-11-20}   # for now
                          - {person: jane-roe, term: 2026-03-01/.., source: https://example.org/news, checked: 2026-11-20}
                    """
                        .replace("                    ", ""))
                .replace(
                    "  ole-ray: {name: Ole Ray}\n",
                    """
                      ole-ray: {name: Ole Ray}
                      jane-roe: {name: Jane Roe, source: https://example.org/news, checked: 2026-11-20}
                    """));
    assertThat(call.out())
        .contains("note: the term of Ole Ray ends on that day", "written to " + pack);
  }

  @Test
  void whoLeavesHasAnEnd() throws IOException {
    assertThat(add("Ole Ray resigned as mayor of Springfield X on 2026-03-01").code()).isZero();
    assertThat(text()).isEqualTo(TOWN.replace("2018-01-01/..", "2018-01-01/2026-03-01" + SAID));
  }

  @Test
  void aListInOneLineGrowsInItsLine() throws IOException {
    assertThat(add("Ole Ray was Springfield X clerk from 2003 to 2004").code()).isZero();
    assertThat(text())
        .contains("{person: ann-lee, term: 2001/2002}, {person: ole-ray, term: 2003/2004, source:");
  }

  @Test
  void aLifeIsWrittenWhereThePersonStands() throws IOException {
    assertThat(add("Ann Lee was born on May 4, 1970").code()).isZero();
    assertThat(add("Ole Ray was born in 1966").code()).isZero();
    assertThat(text())
        .contains(
            "    name: Ann Lee\n    born: 1970-05-04\n",
            "    source: https://example.org/news\n",
            "    checked: 2026-11-20\n    # a comment\n",
            "ole-ray: {name: Ole Ray, born: 1966" + SAID + "}");
  }

  @Test
  void whoSaidSoBeforeIsReplaced() throws IOException {
    String old = ", source: https://example.org/old, checked: 2026-01-01";
    String cited =
        TOWN.replace("2018-01-01/..", "2018-01-01/.." + old)
            .replace("{name: Ole Ray", "{name: Ole Ray" + old)
            .replace("source: https://example.org/town", "source: https://example.org/news");
    Files.writeString(pack, cited);
    assertThat(add("Ole Ray resigned as mayor of Springfield X on 2026-03-01").code()).isZero();
    assertThat(add("Ole Ray died on 2026-03-02").code()).isZero();
    assertThat(text())
        .isEqualTo(
            cited
                .replace(old, SAID)
                .replace("2018-01-01/..", "2018-01-01/2026-03-01")
                .replace("{name: Ole Ray" + SAID, "{name: Ole Ray" + SAID + ", died: 2026-03-02"));
  }

  @Test
  void anOfficesOwnSourceIsNotTheHolders() throws IOException {
    Files.writeString(
        pack,
        TOWN.replace("example.org/town", "example.org/news")
            .replace(
                "of: springfield-x, holders", "of: springfield-x, source: https://x.org, holders"));
    assertThat(add("Ole Ray was Springfield X clerk from 2003 to 2004").code()).isZero();
    assertThat(text()).contains("{person: ole-ray, term: 2003/2004" + SAID + "}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2010-01-01", "2018-01-01", "2014", "2009-12-31"})
  void whoCameBeforeTheSittingHolderNeedsAnEnd(String day) throws IOException {
    Call call = add("Cy Poe became mayor of Springfield X on " + day);
    assertThat(call.code()).isEqualTo(2);
    assertThat(call.err())
        .contains(
            "so an end date is needed: \"Cy Poe was mayor of Springfield X from "
                + day
                + " to ...\"");
    assertThat(call.out()).doesNotContain("ends on that day");
    assertThat(text()).isEqualTo(TOWN);
  }

  @Test
  void shippedHoldersWhoCameLaterStay() throws IOException {
    Call call = add("Ann Lee became president of the United States on 2010-01-20");
    assertThat(call.code()).isEqualTo(2);
    assertThat(call.err()).contains("so an end date is needed");
    assertThat(text()).isEqualTo(TOWN);
  }

  @Test
  void anEarlierHolderWithAnEndIsAdded() throws IOException {
    Call call = add("Cy Poe was mayor of Springfield X from 2005-01-01 to 2010-01-01");
    assertThat(call.err()).isEmpty();
    assertThat(call.out()).doesNotContain("ends on that day");
    assertThat(text()).contains("term: 2018-01-01/..}", "{person: cy-poe, term: 2005-01-01/");
  }

  @Test
  void anActingHolderTakesTheOffice() throws IOException {
    Files.writeString(
        pack,
        TOWN.replace(
            "2018-01-01/..}",
            "2018-01-01/2026-01-01}\n      - {person: ann-lee, term: 2026-01-01/.., acting: true}"));
    Call call = add("Ann Lee became mayor of Springfield X on 2026-03-01");
    assertThat(call.err()).isEmpty();
    assertThat(call.out()).contains("note: the acting term of Ann Lee ends on that day");
    assertThat(text())
        .contains(
            "{person: ann-lee, term: 2026-01-01/2026-03-01, acting: true" + SAID + "}",
            "{person: ann-lee, term: 2026-03-01/.." + SAID + "}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Jane Roe became mayor of Springfield X on 2026-03-01 | the office",
        "Ole Ray resigned as mayor of Springfield X on 2026-03-01 | the office",
        "Jane Roe was mayor of Springfield X from 2001 to 2002 | the office",
        "Ole Ray died on 2026-03-01 | the person",
      })
  void whatAnotherPackOfTheFolderDefinesIsWrittenThere(String sentence, String what)
      throws IOException {
    String town = String.valueOf(pack.getFileName());
    pack = folder.resolve("other.yaml");
    Call call = add(sentence);
    assertThat(call.code()).isEqualTo(2);
    // How the folder is written depends on where the test runs.
    assertThat(call.err())
        .matches(
            "(?s)stet: "
                + what
                + " is defined in (\\S*/)"
                + town
                + "; use --into \\1"
                + town
                + "\\s*");
    assertThat(pack).doesNotExist();
  }

  @Test
  void aNewPacksHeadIsQuotedWhereYamlNeedsIt() throws IOException {
    pack = folder.resolve("fresh/no #2.yaml");
    Call call =
        Call.of(
            "facts",
            "add",
            "Jane Roe was born in 1970",
            "--source=https://example.org/a:",
            "--checked=2026-11-20",
            "--into=" + pack);
    assertThat(call.err()).isEmpty();
    assertThat(text())
        .startsWith("pack: \"no #2\"\n")
        .contains("source: \"https://example.org/a:\"\n", "{name: Jane Roe, born: 1970}");
  }

  @Test
  void aShippedPersonIsAmended() throws IOException {
    assertThat(add("Joe Biden died on 2031-02-03").code()).isZero();
    assertThat(text())
        .endsWith(
            "  joe-biden: {name: Joe Biden, died: 2031-02-03, source: https://example.org/news,"
                + " checked: 2026-11-20}\n");
  }

  @Test
  void aShippedOfficeGetsALaterHolder() throws IOException {
    Call call = add("Ann Lee became president of the United States on 2029-01-20");
    assertThat(call.err()).isEmpty();
    assertThat(text())
        .contains("  us-president: {holders: [{person: ann-lee, term: 2029-01-20/.., source:");
    assertThat(Call.of("explain", "US president", "--rules=" + folder, "--date=2030-01-01").out())
        .contains("Ann Lee has been U.S. president since Jan. 20, 2029.");
  }

  @Test
  void anOfficeThatNobodyKnowsIsMade() throws IOException {
    pack = folder.resolve("fresh/own.yaml");
    Call call = add("Jane Roe became acting harbor master of Port Quill on 2026-03-01");
    assertThat(call.err()).isEmpty();
    assertThat(text())
        .isEqualTo(
            """
            pack: own
            about: Facts that were added one at a time
            source: https://example.org/news
            checked: 2026-11-20

            places:
              port-quill: {name: Port Quill}

            offices:
              port-quill-harbor-master: {title: harbor master, of: port-quill, holders: [{person: jane-roe, term: 2026-03-01/.., acting: true}]}

            people:
              jane-roe: {name: Jane Roe}
            """);
  }

  @Test
  void withoutAPackItIsOnlyShown() throws IOException {
    Call call =
        Call.of(
            "facts",
            "add",
            "Jane Roe became harbor master of Port Quill on 2026-03-01",
            "--source=https://example.org/news");
    assertThat(call.code()).isZero();
    assertThat(call.out())
        .contains("jane-roe: {name: Jane Roe}", "nothing is written yet; name a pack");
    assertThat(Path.of("rules/own.yaml")).doesNotExist();
  }

  @Test
  void whatCannotBeIsNotWritten() throws IOException {
    Call call = add("Ole Ray was mayor of Springfield X from 2011-01-01 to 2012-01-01");
    assertThat(call.code()).isEqualTo(2);
    assertThat(call.err())
        .contains("Ann Lee and Ole Ray hold one seat at the same time", "nothing was written");
    assertThat(text()).isEqualTo(TOWN);
  }

  @Test
  void lineEndsStayAsTheyAre() throws IOException {
    Files.writeString(pack, TOWN.replace("\n", "\r\n"));
    assertThat(add("Jane Roe became mayor of Springfield X on 2026-03-01").code()).isZero();
    assertThat(text().replace("\r\n", "")).doesNotContain("\n", "\r");
  }

  @Test
  void aNameThatYamlWouldMisreadIsQuoted() throws IOException {
    assertThat(add("Jo: \"The Fist\" #1 became mayor of Springfield X on 2026-03-01").err())
        .isEmpty();
    assertThat(text()).contains("jo-the-fist-1: {name: \"Jo: \\\"The Fist\\\" #1\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Jane is nice | the sentence has none of these forms:",
        "Jane Roe became mayor on 2026-03-01 | no pack knows an office \"mayor\"; write it with its place",
        "Zora Quill resigned as mayor of Springfield X on 2026 | no pack knows \"Zora Quill\"",
        "Ann Lee resigned as mayor of Springfield X on 2026 | no pack has Ann Lee as Springfield X mayor without an end",
        "Ole Ray became mayor of Springfield X on 2026 | Ole Ray holds this office already, since Jan. 1, 2018",
        "he became mayor of Springfield X on 2026 | \"he\" is no name",
      })
  void whatIsNotClearIsSaid(String sentence, String message) throws IOException {
    Call call = add(sentence);
    assertThat(call.code()).isEqualTo(2);
    assertThat(call.err()).contains(message);
    assertThat(text()).isEqualTo(TOWN);
  }

  @Test
  void aNearNameIsPointedAt() {
    assertThat(add("Ole Rayy was born on 1966-01-02").out()).contains("note: ");
  }
}
