package org.stet.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.kit.SmallPacks;
import org.stet.text.Problem;
import org.stet.text.Source;

/** What is wrong with a pack is told with its place, all of it at once. */
class PackReaderTest {
  /** Four lines that every pack needs; what a test adds begins on line 5. */
  private static final String HEAD =
      """
      pack: small
      about: A test
      source: https://example.org/small
      checked: 2026-11-01
      """;

  private static final String OFFICE =
      """
      places:
        france: {name: France}
      people:
        ann: {name: Ann Lee, born: 1950-01-01, died: 2000-06-01}
        bob: {name: Bob Roy}
      offices:
        president:
          title: president
          of: france
          holders:
      """;

  private static String problems(Source... sources) {
    return switch (Packs.load(List.of(List.of(sources)))) {
      case Packs.Loaded.Sound sound -> "";
      case Packs.Loaded.Broken broken ->
          broken.problems().stream()
              .map(Problem::describe)
              .flatMap(String::lines)
              .map(line -> line.stripTrailing() + "\n")
              .collect(Collectors.joining());
    };
  }

  private static String problems(String afterHead) {
    return problems(new Source("small.yaml", HEAD + afterHead));
  }

  private static String problemsOfHolders(String... holders) {
    String lines = Stream.of(holders).map(h -> "      - " + h + "\n").collect(Collectors.joining());
    return problems(OFFICE + lines);
  }

  @Test
  void aSoundPackHasNoProblem() {
    assertThat(problemsOfHolders("{person: ann, term: 1990/2000}")).isEmpty();
  }

  @Test
  void anUnknownKeyIsToldWithThoseThatThereAre() {
    assertThat(problems("colour: red\n"))
        .isEqualTo(
            """
            small.yaml:5:1: a pack has no key 'colour'; it has about, bodies, checked, events, examples, facts, members, offices, pack, people, places, relations, source
                colour: red
                ^^^^^^
            """);
  }

  @Test
  void anUnknownKeyDeepInAPackIsTold() {
    assertThat(problems("people:\n  ann: {name: Ann Lee, birth: 1950}\n"))
        .isEqualTo(
            """
            small.yaml:6:24: a person has no key 'birth'; it has also, born, checked, died, family, former-names, name, pronouns, source, wikidata
                  ann: {name: Ann Lee, birth: 1950}
                                       ^^^^^
            """);
  }

  @Test
  void aKeyGivenTwiceIsTold() {
    assertThat(problems("about: Again\n"))
        .isEqualTo(
            """
            small.yaml:5:1: the key 'about' is given twice; remove one
                about: Again
                ^^^^^
            """);
  }

  @Test
  void aMissingKeyIsToldAtTheHeadOfWhatNeedsIt() {
    assertThat(problems("people:\n  ann: {born: 1950}\n"))
        .isEqualTo(
            """
            small.yaml:6:8: a person needs the key 'name'
                  ann: {born: 1950}
                       ^
            """);
  }

  @Test
  void aPackNeedsASourceAndTheDayOfTheCheck() {
    assertThat(problems(new Source("small.yaml", "pack: small\nabout: A test\n")))
        .isEqualTo(
            """
            small.yaml:1:1: a pack needs the key 'source'
                pack: small
                ^
            small.yaml:1:1: a pack needs the key 'checked'
                pack: small
                ^
            """);
  }

  @Test
  void anEmptyValueIsTold() {
    assertThat(problems("people:\n  ann: {name: ''}\n"))
        .isEqualTo(
            """
            small.yaml:6:15: 'name' of a person is a text; here is nothing
                  ann: {name: ''}
                              ^^
            """);
  }

  @Test
  void aDateThatDoesNotExistIsTold() {
    assertThat(problems("people:\n  ann: {name: Ann Lee, born: 1950-02-30}\n"))
        .isEqualTo(
            """
            small.yaml:6:30: 'born' is a date such as 2021-01-20, 1993-05, 1945 or 1945~; here is '1950-02-30'
                  ann: {name: Ann Lee, born: 1950-02-30}
                                             ^^^^^^^^^^
            """);
  }

  @Test
  void theDayOfTheCheckIsADayNotAMonth() {
    assertThat(problems("people:\n  ann: {name: Ann Lee, checked: 2026-11}\n"))
        .isEqualTo(
            """
            small.yaml:6:33: 'checked' is a day such as 2021-01-20; here is '2026-11'
                  ann: {name: Ann Lee, checked: 2026-11}
                                                ^^^^^^^
            """);
  }

  @Test
  void aSourceThatIsNoAddressIsTold() {
    assertThat(problems("people:\n  ann: {name: Ann Lee, source: Wikipedia}\n"))
        .isEqualTo(
            """
            small.yaml:6:32: 'source' is the address of a public source, https://...; here is 'Wikipedia'
                  ann: {name: Ann Lee, source: Wikipedia}
                                               ^^^^^^^^^
            """);
  }

  @Test
  void pronounsAreOneOfThree() {
    assertThat(problems("people:\n  ann: {name: Ann Lee, pronouns: her}\n"))
        .isEqualTo(
            """
            small.yaml:6:34: 'pronouns' is he, she or they; here is 'her'
                  ann: {name: Ann Lee, pronouns: her}
                                                 ^^^
            """);
  }

  @Test
  void anIdWithCapitalsOrBlanksIsTold() {
    assertThat(problems("people:\n  Ann Lee: {name: Ann Lee}\n"))
        .isEqualTo(
            """
            small.yaml:6:3: 'Ann Lee' is no id; an id has small letters, digits and hyphens: joe-biden
                  Ann Lee: {name: Ann Lee}
                  ^^^^^^^
            """);
  }

  @Test
  void aDeathBeforeTheBirthIsTold() {
    assertThat(problems("people:\n  ann: {name: Ann Lee, born: 1950, died: 1940}\n"))
        .isEqualTo(
            """
            small.yaml:6:42: Ann Lee is said to have died before the birth
                  ann: {name: Ann Lee, born: 1950, died: 1940}
                                                         ^^^^
            """);
  }

  @Test
  void aHolderThatNobodyDefinesIsTold() {
    assertThat(problemsOfHolders("{person: zoe, term: 1990/2000}"))
        .isEqualTo(
            """
            small.yaml:15:18: no pack defines a person 'zoe'; define it under people:
                      - {person: zoe, term: 1990/2000}
                                 ^^^
            """);
  }

  @Test
  void aPlaceThatNobodyDefinesIsTold() {
    assertThat(problems("offices:\n  mayor: {title: mayor, of: atlantis}\n"))
        .isEqualTo(
            """
            small.yaml:6:29: no pack defines a place or body 'atlantis'; define it under places: or bodies:
                  mayor: {title: mayor, of: atlantis}
                                            ^^^^^^^^
            """);
  }

  @Test
  void twoHoldersOfOneSeatAreTold() {
    assertThat(
            problemsOfHolders(
                "{person: ann, term: 1990-01-01/1995-01-01}",
                "{person: bob, term: 1994-01-01/1998-01-01}"))
        .isEqualTo(
            """
            small.yaml:16:9: Ann Lee and Bob Roy hold one seat at the same time; mend a date or mark one of them acting
                      - {person: bob, term: 1994-01-01/1998-01-01}
                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
            """);
  }

  @Test
  void anActingHolderMaySitBesideAnother() {
    assertThat(
            problemsOfHolders(
                "{person: ann, term: 1990-01-01/1995-01-01}",
                "{person: bob, term: 1994-01-01/1998-01-01, acting: true}"))
        .isEmpty();
  }

  @Test
  void theDayOfAHandOverMayBelongToTwo() {
    assertThat(
            problemsOfHolders(
                "{person: ann, term: 1990-01-01/1995-01-01}",
                "{person: bob, term: 1995-01-01/1998-01-01}"))
        .isEmpty();
  }

  @Test
  void aTermThatOverlapsALongOneBeforeTheLastIsTold() {
    assertThat(
            problemsOfHolders(
                "{person: ann, term: 1980-01-01/1999-01-01}",
                "{person: bob, term: 1985-01-01/1986-01-01, acting: true}",
                "{person: bob, term: 1990-01-01/1998-01-01}"))
        .startsWith("small.yaml:17:9: Ann Lee and Bob Roy hold one seat at the same time");
  }

  @Test
  void aTermOutsideOfALifeIsTold() {
    assertThat(problemsOfHolders("{person: ann, term: 1940/1949}"))
        .isEqualTo(
            """
            small.yaml:15:9: this term lies outside of the life of Ann Lee
                      - {person: ann, term: 1940/1949}
                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
            """);
  }

  @Test
  void aTermThatEndsAfterTheDeathIsTold() {
    assertThat(problemsOfHolders("{person: ann, term: 1990/2000-06-02}"))
        .isEqualTo(
            """
            small.yaml:15:9: this term ends after the death of Ann Lee
                      - {person: ann, term: 1990/2000-06-02}
                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
            """);
  }

  @Test
  void aTermThatEndsBeforeItStartsIsTold() {
    assertThat(problemsOfHolders("{person: bob, term: 1995/1990}"))
        .isEqualTo(
            """
            small.yaml:15:29: this term ends before it starts
                      - {person: bob, term: 1995/1990}
                                            ^^^^^^^^^
            """);
  }

  @Test
  void aTermThatIsNoPeriodIsTold() {
    assertThat(problemsOfHolders("{person: bob, term: 1995}"))
        .isEqualTo(
            """
            small.yaml:15:29: 'term' is a period such as 2021-01-20/2025-01-20 or 2021/..; here is '1995'
                      - {person: bob, term: 1995}
                                            ^^^^
            """);
  }

  @Test
  void anOrdinalIsAWholeNumber() {
    assertThat(problemsOfHolders("{person: bob, term: 1995/.., number: 46th}"))
        .isEqualTo(
            """
            small.yaml:15:46: 'number' is a whole number from 1; here is '46th'
                      - {person: bob, term: 1995/.., number: 46th}
                                                             ^^^^
            """);
  }

  @Test
  void aHolderThatIsATextIsTold() {
    assertThat(problemsOfHolders("bob"))
        .isEqualTo(
            """
            small.yaml:15:9: a holder is {person: id, term: start/end}; here is a text
                      - bob
                        ^^^
            """);
  }

  @Test
  void aListThatIsATextIsTold() {
    assertThat(problems("people:\n  ann: {name: Ann Lee, also: Annie Lee}\n"))
        .isEqualTo(
            """
            small.yaml:6:30: 'also' of a person is a list, [a, b]; here is a text
                  ann: {name: Ann Lee, also: Annie Lee}
                                             ^^^^^^^^^
            """);
  }

  @Test
  void peopleInAListAreTold() {
    assertThat(problems("people: [ann]\n"))
        .isEqualTo(
            """
            small.yaml:5:9: 'people' holds ids, each with a mapping; here is a list
                people: [ann]
                        ^^^^^
            """);
  }

  @Test
  void anAnchorAndAnAliasAreTold() {
    assertThat(problems("people:\n  ann: &a {name: Ann Lee}\n  bob: *a\n"))
        .startsWith(
            """
            small.yaml:6:8: anchors (&name) are not allowed here; remove it
                  ann: &a {name: Ann Lee}
                       ^^^^
            small.yaml:7:8: aliases (*name) are not allowed here; write the value out
                  bob: *a
                       ^^
            """);
  }

  @Test
  void deepNestingIsToldOnce() {
    assertThat(problems("about-us: " + "[".repeat(60) + "]".repeat(60) + "\n"))
        .containsOnlyOnce("this is nested more than 20 levels deep; make it flatter");
  }

  @Test
  void aMistakeOfYamlHidesNoOtherMistake() {
    assertThat(problems("about: Again\ncolour: red\n").lines().filter(l -> l.contains("yaml:")))
        .hasSize(2)
        .first()
        .isEqualTo("small.yaml:5:1: the key 'about' is given twice; remove one");
  }

  @Test
  void whatIsNotYamlIsToldWhereItBreaks() {
    assertThat(problems("people: {ann: {name: Ann Lee}\n"))
        .startsWith("small.yaml:6:1: this is not YAML: ");
  }

  @Test
  void aPackIsCalledAsItsFile() {
    assertThat(problems(new Source("rules/big.yaml", HEAD)))
        .isEqualTo(
            """
            rules/big.yaml:1:7: the pack is called 'small' and its file 'big'; make them the same
                pack: small
                      ^^^^^
            """);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "# only a comment\n", "\n\n"})
  void anEmptyFileIsTold(String content) {
    assertThat(problems(new Source("small.yaml", content)))
        .startsWith("small.yaml:1:1: the file is empty; a pack begins with 'pack: its-name'\n");
  }

  @Test
  void aFileThatIsAListIsTold() {
    assertThat(problems(new Source("small.yaml", "- a\n- b\n")))
        .startsWith("small.yaml:1:1: a pack is a mapping that begins with 'pack: its-name'\n");
  }

  @Test
  void anExampleNeedsOnePairOfBrackets() {
    assertThat(
            problems(
                "examples:\n  - {date: 2021-04-02, says: office-holder, wrong: President Bush}\n"))
        .isEqualTo(
            """
            small.yaml:6:52: a wrong example has its wrong words in one pair of brackets: US President [George W. Biden] spoke
                  - {date: 2021-04-02, says: office-holder, wrong: President Bush}
                                                                   ^^^^^^^^^^^^^^
            """);
  }

  @Test
  void anExampleNeedsADay() {
    assertThat(problems("examples:\n  - {right: All is well.}\n"))
        .isEqualTo(
            """
            small.yaml:6:5: an example needs the key 'date'
                  - {right: All is well.}
                    ^
            """);
  }

  @Test
  void aWrongExampleNeedsTheRuleThatFindsIt() {
    assertThat(problems("examples:\n  - {date: 2021-04-02, wrong: 'It is [Bush].'}\n"))
        .isEqualTo(
            """
            small.yaml:6:5: an example needs the key 'says'
                  - {date: 2021-04-02, wrong: 'It is [Bush].'}
                    ^
            """);
  }

  @Test
  void allProblemsOfAllFilesAreToldInOrder() {
    Source b = new Source("b.yaml", HEAD.replace("small", "b") + "colour: red\nshape: round\n");
    Source a =
        new Source(
            "a.yaml",
            HEAD.replace("small", "a")
                + "offices:\n  mayor: {title: mayor, of: atlantis}\npeople:\n  Ann: {name: Ann Lee}\n");
    assertThat(problems(b, a).lines().filter(line -> line.contains(".yaml:")))
        .containsExactly(
            "a.yaml:6:29: no pack defines a place or body 'atlantis'; define it under places: or bodies:",
            "a.yaml:8:3: 'Ann' is no id; an id has small letters, digits and hyphens: joe-biden",
            "b.yaml:5:1: a pack has no key 'colour'; it has about, bodies, checked, events, examples, facts, members, offices, pack, people, places, relations, source",
            "b.yaml:6:1: a pack has no key 'shape'; it has about, bodies, checked, events, examples, facts, members, offices, pack, people, places, relations, source");
  }

  @Test
  void anIdDefinedTwiceBesideEachOtherIsTold() {
    Source a = new Source("a.yaml", HEAD.replace("small", "a") + "people:\n  ann: {name: Ann}\n");
    Source b = new Source("b.yaml", HEAD.replace("small", "b") + "people:\n  ann: {name: Ann}\n");
    assertThat(problems(a, b))
        .isEqualTo(
            """
            b.yaml:6:8: 'ann' is defined in a.yaml already; define it once and refer to it
                  ann: {name: Ann}
                       ^^^^^^^^^^^
            """);
  }

  @Test
  void aLaterLayerReplacesWhatAnEarlierOneDefines() {
    Source own =
        SmallPacks.source(
            """
            pack: own
            about: Our own spelling
            source: https://example.org/own
            checked: 2026-11-02
            people:
              gabi-ashkenazi: {name: Gaby Ashkenazi}
            """);
    Facts facts =
        SmallPacks.sound(List.of(List.of(SmallPacks.source(SmallPacks.WORLD)), List.of(own)));
    assertThat(facts.person("gabi-ashkenazi").orElseThrow().name()).isEqualTo("Gaby Ashkenazi");
    assertThat(holders(facts, "israeli-foreign-minister")).containsExactly("Gaby Ashkenazi");
    assertThat(facts.people()).filteredOn(p -> p.id().equals("gabi-ashkenazi")).hasSize(1);
  }

  @Test
  void aLaterLayersTermCutsTheOpenOneOfAnother() {
    Source own =
        SmallPacks.source(
            """
            pack: own
            about: Our own presidents
            source: https://example.org/own
            checked: 2026-11-02
            offices:
              french-president:
                title: president
                of: france
                holders:
                  - {person: francois-hollande, term: 2012-05-15/..}
            """);
    Facts facts =
        SmallPacks.sound(List.of(List.of(SmallPacks.source(SmallPacks.WORLD)), List.of(own)));
    assertThat(holders(facts, "french-president")).containsExactly("François Hollande");
    assertThat(facts.tenuresOf(facts.person("emmanuel-macron").orElseThrow())).isEmpty();
  }

  private static List<String> holders(Facts facts, String office) {
    return facts.offices().stream()
        .filter(o -> o.id().equals(office))
        .flatMap(o -> o.terms().stream())
        .map(t -> t.person().name())
        .toList();
  }

  @Test
  void aFactIsHeldOnTheNearestNamedSource() {
    Facts facts =
        SmallPacks.facts(
            """
            pack: small
            about: A test
            source: https://example.org/pack
            checked: 2026-11-01
            places:
              france: {name: France}
            people:
              ann: {name: Ann Lee, source: https://example.org/ann}
              bob: {name: Bob Roy}
            offices:
              president:
                title: president
                of: france
                source: https://example.org/office
                holders:
                  - {person: ann, term: 1990/1995}
                  - {person: bob, term: 1995/.., source: https://example.org/term, checked: 2026-11-03}
            """);
    Office office = facts.offices().getFirst();
    assertThat(facts.people())
        .extracting(p -> p.citation().url())
        .containsExactly("https://example.org/ann", "https://example.org/pack");
    assertThat(office.terms())
        .extracting(t -> t.citation().url() + " " + t.citation().checked())
        .containsExactly(
            "https://example.org/office 2026-11-01", "https://example.org/term 2026-11-03");
  }

  @Test
  void holdersAreInOrderOfTimeHoweverTheyAreWritten() {
    Facts facts =
        SmallPacks.facts(
            HEAD
                + OFFICE
                + """
                      - {person: bob, term: 1995/..}
                      - {person: ann, term: 1990/1995}
                """);
    assertThat(facts.offices().getFirst().terms())
        .extracting(t -> t.person().id())
        .containsExactly("ann", "bob");
    assertThat(facts.offices().getFirst().covered()).isEqualTo("1990-01-01");
  }
}
