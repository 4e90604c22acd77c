package org.stet.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables with one row for each term. */
class CsvSourceTest {
  private static final List<String> MAYOR =
      List.of("title=mayor", "of=Harbor Town", "before-name=Hon.");

  @TempDir Path folder;

  private Import made;

  @BeforeEach
  void start() {
    made = new Import(folder, "harbor-town.yaml");
  }

  private CsvSource table(String text, String... maps) throws IOException {
    return new CsvSource(made.file("mayors.csv", text), CsvMapping.of(List.of(maps), MAYOR));
  }

  private List<String> heldBack(String rows) throws IOException {
    return made.run(table("name,start,end,born,died\nAnn Lee,2001,2005,,\n" + rows))
            instanceof Outcome.Done done
        ? done.heldBack().stream().map(HeldBack::line).toList()
        : List.of();
  }

  @Test
  void aTableBecomesAPack() throws IOException {
    made.done(
        table(
            """
            full_name,from,to,born,pronouns
            Inés Okafor,2018-01-08,2026-01-05,1961-02-03,she
            Per Lindqvist,2026-01-05,,1955,he
            """,
            "name=full_name,start=from",
            "end=to"));
    assertThat(made.text())
        .isEqualTo(
            """
            pack: harbor-town
            about: A test
            source: https://example.org/facts
            checked: 2026-11-24

            places:
              harbor-town: {name: Harbor Town}

            offices:
              harbor-town-mayor:
                title: mayor
                before-name: [Hon.]
                of: harbor-town
                holders:
                  - {person: ines-okafor, term: 2018-01-08/2026-01-05}
                  - {person: per-lindqvist, term: 2026-01-05/..}

            people:
              ines-okafor: {name: Inés Okafor, born: 1961-02-03, pronouns: she}
              per-lindqvist: {name: Per Lindqvist, born: 1955, pronouns: he}
            """);
    assertThat(made.office("harbor-town-mayor").terms()).hasSize(2);
  }

  @Test
  void termsThatFollowEachOtherAreOne() throws IOException {
    made.done(table("name,start,end\nAnn Lee,2001,2005\nAnn Lee,2005,2009\n"));
    assertThat(made.lines("ann-lee, term")).containsExactly("- {person: ann-lee, term: 2001/2009}");
  }

  @Test
  void semicolonsAndTabsAreSeenInTheHeader() throws IOException {
    made.done(table("name;start;end\n\"Lee; Ann\";2001;2005\n"));
    assertThat(made.lines("Lee")).containsExactly("lee-ann: {name: Lee; Ann}");
    made.done(table("name\tstart\nAnn Lee\t2001\n"));
    assertThat(made.lines("Lee")).containsExactly("ann-lee: {name: Ann Lee}");
  }

  @Test
  void namesThatYamlWouldMisreadAreQuoted() throws IOException {
    made.done(
        table(
            "name,also,start,end\nNo,1984; Null: #1,2001,2002\n\"O'Neil \"\"Bud\"\"\",,2003,2004\n"));
    assertThat(made.person("no").also()).containsExactly("1984", "Null: #1");
    assertThat(made.person("oneil-bud").name()).isEqualTo("O'Neil \"Bud\"");
  }

  @Test
  void aRowThatCannotBeReadIsHeldBackWithTheReason() throws IOException {
    assertThat(heldBack("Bob Roy,31/12/2006,,,\n,2007,,,\n"))
        .containsExactly(
            "row 3, Bob Roy: 'start' is a date such as 2021-01-20, 1993-05 or 1945; here is '31/12/2006'",
            "row 4: it has no name; map a column with --map name=COLUMN or give all rows one with --set name=VALUE");
    assertThat(made.lines("Ann Lee")).hasSize(1);
  }

  @Test
  void theListOfWhatIsHeldBackStandsBesideThePack() throws IOException {
    heldBack("Bob Roy,2010,2008,,\n");
    Path list = made.into().resolveSibling("harbor-town.held-back.txt");
    assertThat(list)
        .content()
        .isEqualTo("Bob Roy, mayor 2010/2008 (row 3): it ends before it starts\n");
    made.done(table("name,start,end\nAnn Lee,2001,2005\n"));
    assertThat(list).doesNotExist();
  }

  @Test
  void termsOutsideOfALifeAreHeldBack() throws IOException {
    assertThat(
            heldBack(
                """
                Bob Roy,1950,1960,1961-01-01,
                Cem Kaya,2006,2010,1940,2008-05-01
                Dee Poe,2012,2014,1940,2010
                Eva Orr,2020,,1940,2022-02-02
                """))
        .containsExactly(
            "Bob Roy, mayor 1950/1960 (row 3): it starts before the holder's birth, 1961-01-01",
            "Cem Kaya, mayor 2006/2010 (row 4): it ends after the holder's death, 2008-05-01",
            "Dee Poe, mayor 2012/2014 (row 5): it starts after the holder's death, 2010-12-31",
            "Eva Orr, mayor 2020/.. (row 6): it has no end, though the holder died, 2022-02-02");
  }

  @Test
  void whatHasNotBegunWaits() throws IOException {
    assertThat(heldBack("Bob Roy,2027-01-01,,,\n"))
        .containsExactly(
            "Bob Roy, mayor 2027-01-01/.. (row 3): it has not begun; import again when it has");
  }

  @Test
  void aPlannedEndIsNoEnd() throws IOException {
    made.done(table("name,start,end\nAnn Lee,2022-01-01,2028-01-01\n"));
    assertThat(made.lines("ann-lee, term"))
        .containsExactly("- {person: ann-lee, term: 2022-01-01/..}");
  }

  @Test
  void oneSeatHasOneHolder() throws IOException {
    assertThat(heldBack("Bob Roy,2010,2014,,\nCem Kaya,2012,2016,,\n"))
        .containsExactly(
            "Bob Roy, mayor 2010/2014 (row 3): the seat was held by others at the same time, such as row 4 2012/2016",
            "Cem Kaya, mayor 2012/2016 (row 4): the seat was held by others at the same time, such as row 3 2010/2014");
  }

  @Test
  void aStrangerWhoStandsAgainstAllOthersIsHeldBackAlone() throws IOException {
    assertThat(heldBack("Bob Roy,2006,2010,,\nCem Kaya,2010,2014,,\nA Stranger,2003,,,\n"))
        .hasSize(1)
        .allMatch(line -> line.startsWith("A Stranger, mayor 2003/.. (row 5)"));
  }

  @Test
  void anActingHolderMayOverlap() throws IOException {
    made.done(table("name,start,end,acting\nAnn Lee,2001,2009,no\nBob Roy,2003,2006,yes\n"));
    assertThat(made.lines("acting"))
        .containsExactly("- {person: bob-roy, term: 2003/2006, acting: true}");
  }

  @Test
  void twoPeopleOfOneNameGetTwoIds() throws IOException {
    made.done(table("name,born,start,end\nAnn Lee,1930,1960,1964\nAnn Lee,1980,2020,2024\n"));
    assertThat(made.lines("name: Ann Lee"))
        .containsExactly(
            "ann-lee: {name: Ann Lee, born: 1930}", "ann-lee-1980: {name: Ann Lee, born: 1980}");
  }

  @Test
  void whoIsKnownIsReferredTo() throws IOException {
    made.done(table("name,born,start,end\nJoseph R. Biden Jr.,1942-11-20,1970,1972\n"));
    assertThat(made.lines("term")).containsExactly("- {person: joe-biden, term: 1970/1972}");
    assertThat(made.text()).doesNotContain("people:");
  }

  @Test
  void whoMayBeKnownIsNotMixedUpButShown() throws IOException {
    Outcome.Done done = made.done(table("name,start,end\nJoe Biden,1970,1972\n"));
    assertThat(made.lines("term")).containsExactly("- {person: joe-biden-2, term: 1970/1972}");
    assertThat(done.diff()).contains("! joe-biden-2 may be joe-biden of rules/world.yaml:");
  }

  @Test
  void anIdOfTheCallersOwnWins() throws IOException {
    made.done(table("name,person,start,end\nJoe Biden,joe-biden,1970,1972\n"));
    assertThat(made.lines("term")).containsExactly("- {person: joe-biden, term: 1970/1972}");
  }

  @Test
  void importingAgainKeepsIdsAndExamples() throws IOException {
    String rows = "name,born,start,end\nAnn Lee,1930,1960,1964\nAnn Lee,1980,2020,2024\n";
    made.done(table(rows));
    String examples = "\nexamples:\n  - date: 2021-04-02\n    right: Mayor Ann Lee spoke.\n";
    Files.writeString(made.into(), made.text() + examples);
    String before = made.text();
    Outcome.Done again = made.done(table(rows));
    assertThat(again.diff()).isEmpty();
    assertThat(made.text()).isEqualTo(before);
  }

  @Test
  void theReviewShowsWhatChanges() throws IOException {
    made.done(table("name,start,end\nAnn Lee,2001,2005\nBob Roy,2005,\nEva Orr,1990,1995\n"));
    Outcome.Done done =
        made.done(table("name,start,end\nAnn Lee,2001,2005\nBob Roy,2005,2010\nCem Kaya,2010,\n"));
    assertThat(done.diff().replace(folder + "/", ""))
        .isEqualTo(
            """
            --- what is known
            +++ rules/harbor-town.yaml
            @@ people @@
            - eva-orr: {name: Eva Orr}
            + cem-kaya: {name: Cem Kaya}
            @@ harbor-town-mayor @@
            - {person: eva-orr, term: 1990/1995}
            - {person: bob-roy, term: 2005/..}
            + {person: bob-roy, term: 2005/2010}
            + {person: cem-kaya, term: 2010/..}
            """);
    assertThat(done.summary())
        .isEqualTo("1 new person, 1 new term, 1 changed term, 1 term that is gone, 0 conflicts");
  }

  @Test
  void aTrialWritesNothing() throws IOException {
    made.trial().done(table("name,start,end\nAnn Lee,2001,2005\n"));
    assertThat(made.into()).doesNotExist();
  }

  @Test
  void nothingIsLeftBesideThePack() throws IOException {
    made.done(table("name,start,end\nAnn Lee,2001,2005\n"));
    try (Stream<Path> files = Files.list(made.into().getParent())) {
      assertThat(files).containsExactly(made.into());
    }
  }

  @Test
  void aPackThatDoesNotFitIsNotWritten() throws IOException {
    made.beside(
        """
        pack: other
        about: A test
        source: https://example.org/other
        checked: 2026-11-01
        places:
          ann-lee: {name: Ann Lee Bay}
        """);
    CsvSource table =
        new CsvSource(
            made.file("a.csv", "name,person,start,end\nAnn Lee,ann-lee,2001,2005\n"),
            CsvMapping.of(List.of(), MAYOR));
    Outcome.Refused refused = made.refused(table);
    assertThat(refused.why()).isEqualTo("the pack does not fit to the others");
    assertThat(refused.problems())
        .anySatisfy(p -> assertThat(p.message()).contains("'ann-lee' is defined in"));
    assertThat(made.into()).doesNotExist();
  }

  @Test
  void aColumnThatIsNotThereIsToldWithThoseThatAre() throws IOException {
    CsvSource source = table("id,name\n1,Ann Lee\n", "start=from");
    assertThatThrownBy(() -> made.run(source))
        .isInstanceOf(ImportException.class)
        .hasMessageStartingWith("--map start=from: ")
        .hasMessageEndingWith("has no column 'from'; it has id, name");
  }

  @Test
  void aFieldThatIsNotThereIsToldWithThoseThatAre() {
    assertThatThrownBy(() -> CsvMapping.of(List.of("nmae=x"), List.of()))
        .hasMessageStartingWith("--map: there is no field 'nmae'; there are name, also,");
    assertThatThrownBy(() -> CsvMapping.of(List.of(), List.of("title")))
        .hasMessage("--set: 'title' is not of the form field=value");
  }

  @Test
  void anOpenQuotationMarkIsToldWithItsLine() throws IOException {
    CsvSource source = table("name,start\n\"Ann Lee,2001\n");
    assertThatThrownBy(() -> made.run(source))
        .hasMessageContaining("this is no table")
        .hasMessageContaining("every quotation mark must be closed");
  }

  @Test
  void anEmptyTableHasNothing() throws IOException {
    assertThat(made.refused(table("name,start\n")).why())
        .isEqualTo("the source holds nothing that can be written");
  }

  @Test
  void tablesInWindowsCodePagesAreRead() throws IOException {
    Path file = folder.resolve("latin.csv");
    Files.write(
        file,
        "name,start\nIn\u00e9s Okafor,2001\n"
            .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
    made.done(new CsvSource(file.toString(), CsvMapping.of(List.of(), MAYOR)));
    assertThat(made.person("ines-okafor").name()).isEqualTo("Inés Okafor");
  }
}
