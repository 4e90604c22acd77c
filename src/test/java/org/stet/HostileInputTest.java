package org.stet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.check.CheckedArticle;
import org.stet.fact.Packs;
import org.stet.kit.ShippedChecker;
import org.stet.read.Decoded;
import org.stet.read.Decoder;
import org.stet.text.Source;

/** Inputs that are made to break programs: each ends soon, and in a way that is told here. */
@Timeout(value = 30, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileInputTest {
  private static final Optional<LocalDate> DATE = Optional.of(LocalDate.of(2021, 4, 2));
  private static final String WRONG = "US President George Biden spoke on Friday.";

  private static CheckedArticle check(String name, String text) {
    return ShippedChecker.check(name, text, DATE);
  }

  private static CheckedArticle check(String text) {
    return check("a.txt", text);
  }

  private static List<String> found(CheckedArticle checked) {
    return checked.findings().stream()
        .map(f -> f.claim().rule() + " " + f.span().of(checked.article().source().content()))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.txt", "a.md", "a.html"})
  void anEmptyFileIsClean(String name) {
    CheckedArticle checked = check(name, "");
    assertThat(checked.findings()).isEmpty();
    assertThat(checked.sentences()).isZero();
  }

  @Test
  void whatIsWrongAtTheEndOfTenMegabytesOnOneLineIsFound() {
    String rain = "The rain fell on the roofs of the town and ran down to the river. ";
    CheckedArticle checked = check(rain.repeat(10_000_000 / rain.length()) + WRONG);
    assertThat(found(checked)).containsExactly("office-holder George Biden");
  }

  @Test
  void tenMegabytesWithoutABlankAreClean() {
    assertThat(found(check("x".repeat(10_000_000)))).isEmpty();
  }

  @Test
  void whatIsWrongInsideAHundredThousandTagsIsFound() {
    CheckedArticle checked =
        check(
            "a.html", "<div>".repeat(100_000) + "<p>" + WRONG + "</p>" + "</div>".repeat(100_000));
    assertThat(found(checked)).containsExactly("office-holder George Biden");
  }

  @Test
  void bytesWithNulAreNotChecked() {
    byte[] bytes = "US President\0 George Biden spoke.".getBytes(StandardCharsets.UTF_8);
    assertThat(Decoder.decode("a.txt", bytes)).isInstanceOf(Decoded.Broken.class);
  }

  @Test
  void nulInATextThatWasDecodedByOthersHidesNothing() {
    assertThat(found(check("US President\0 George Biden\0 spoke on Friday.")))
        .containsExactly("office-holder George Biden");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u200f", "\u200e", "\u202e", "\u2067"})
  void aMarkOfDirectionInsideANameHidesNothing(String mark) {
    assertThat(found(check("US President George Bi" + mark + "den spoke on Friday.")))
        .hasSize(1)
        .allSatisfy(f -> assertThat(f).startsWith("office-holder George"));
  }

  @Test
  void fiftyThousandNamesInOneSentenceAreClean() {
    String names =
        IntStream.range(0, 50_000)
            .mapToObj(i -> i % 2 == 0 ? "Joe Biden" : "Zora Quill")
            .collect(Collectors.joining(", "));
    assertThat(found(check("They met " + names + " and others."))).isEmpty();
  }

  @Test
  void fiftyThousandDifferentNamesInOneSentenceAreClean() {
    String names =
        IntStream.range(0, 50_000)
            .mapToObj(i -> "Zora " + word(i))
            .collect(Collectors.joining(", "));
    assertThat(found(check("They met " + names + " and others."))).isEmpty();
  }

  /** A word with a capital that no other number has. */
  private static String word(int number) {
    StringBuilder word = new StringBuilder("Q");
    for (int rest = number + 26; rest > 0; rest /= 26) {
      word.append((char) ('a' + rest % 26));
    }
    return word.toString();
  }

  @Test
  void fiftyThousandTitlesInARowAreClean() {
    assertThat(found(check("President ".repeat(50_000) + "spoke."))).isEmpty();
  }

  @Test
  void aHundredThousandFormsOfAddressAreClean() {
    assertThat(found(check("President " + "Dr ".repeat(100_000) + "spoke."))).isEmpty();
  }

  /** A sentence so long is cut into pieces, and some cuts go through a name. */
  @Test
  void tenThousandWrongNamesInOneSentenceAreFoundButForAFew() {
    String names = "US President George Biden and ".repeat(10_000);
    assertThat(places(check(names + "others spoke."))).isBetween(9_950, 10_000);
  }

  @Test
  void fiftyThousandWrongNamesAreAllFound() {
    CheckedArticle checked = check((WRONG + " ").repeat(50_000));
    assertThat(checked.findings()).hasSize(1);
    assertThat(places(checked)).isEqualTo(50_000);
  }

  /** How many places all findings have together. */
  private static int places(CheckedArticle checked) {
    return checked.findings().stream().mapToInt(f -> f.spots().size()).sum();
  }

  @Test
  void aSentenceOfTwoHundredThousandCapitalsIsClean() {
    assertThat(found(check("Zora Quill Went Home And ".repeat(40_000) + "slept."))).isEmpty();
  }

  @Test
  void twentyThousandRightDatesAreClean() {
    CheckedArticle checked = check("He left on Friday, April 2, 2021. ".repeat(20_000));
    assertThat(checked.coverage().supported()).isEqualTo(20_000);
  }

  @Test
  void twentyThousandDatesWithoutAYearInOneSentenceAreJudged() {
    CheckedArticle checked =
        check("He left on " + "Monday, April 2, and ".repeat(20_000) + "so on.");
    assertThat(checked.coverage().claims()).isEqualTo(20_000);
  }

  @Test
  void twentyThousandWrongDatesAreAllFound() {
    assertThat(check("He left on Monday, April 2. ".repeat(20_000)).findings().size())
        .isEqualTo(20_000);
  }

  /** What each kind of claim looks for, over and over: with and without ends of sentences. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "NATO member Japan agreed. ",
        "the World Health Organization (WHO), ",
        "the 46th president ",
        "Joe Biden, the 46th president, spoke. ",
        "Joe Biden, 71, said. ",
        "a 78-year-old ",
        "Jan. 6, 2020, ",
        "Rioters stormed the Capitol on Jan. 6, 2020. ",
        "Monday, Jan. 6 ",
        "20 years after the Sept. 11 attacks, ",
        "eight years from 2001 to 2009, ",
        "from May 3 to April 2, 2019, ",
        "June 12-3, 2019, ",
        "Russia annexed Crimea in 2015 and ",
        "rose 25 percent from 40 to 50, ",
        "the U.N. Security Council and the European Union and ",
        "France, Germany, Italy and Spain, ",
        "\"We will never give up the plan of today,\" he said. "
      })
  void halfAMegabyteOfOneClaimIsJudged(String claim) {
    assertThat(check(claim.repeat(500_000 / claim.length())).sentences()).isPositive();
  }

  @Test
  void tenThousandPeopleOfOneGivenNameAreClean() {
    String people =
        IntStream.range(0, 10_000)
            .mapToObj(i -> "Zora " + word(i) + ", a 78-year-old woman, said so. ")
            .collect(Collectors.joining());
    assertThat(check(people).sentences()).isGreaterThan(9_000);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"", "“", "”", "'", "\" ", "“a”"})
  void aMillionQuotationMarksAreClean(String mark) {
    assertThat(found(check(mark.repeat(1_000_000)))).isEmpty();
  }

  @Test
  void aPackThatIsAnAliasBombIsAProblem() {
    String bomb =
        "pack: bomb\nabout: &a [x,x,x]\n"
            + IntStream.range(0, 100)
                .mapToObj(i -> "k" + i + ": &b" + i + " [*a,*a,*a,*a,*a,*a,*a,*a,*a]\n")
                .collect(Collectors.joining());
    assertThat(load("bomb", bomb) instanceof Packs.Loaded.Broken).isTrue();
  }

  @Test
  void aPackOfFiveMegabytesIsRead() {
    StringBuilder pack =
        new StringBuilder(
            """
            pack: large
            about: Many people
            source: https://example.org/large
            checked: 2026-11-01
            people:
            """);
    int people = 0;
    while (pack.length() < 5_000_000) {
      pack.append("  p" + people + ": {name: Zora " + word(people) + ", born: 1950-01-01}\n");
      people++;
    }
    Packs.Loaded loaded = load("large", pack.toString());
    assertThat(loaded instanceof Packs.Loaded.Sound sound ? sound.facts().people().size() : 0)
        .isEqualTo(people);
  }

  @Test
  void anOfficeOfFiftyThousandHoldersIsRead() {
    StringBuilder pack =
        new StringBuilder(
            """
            pack: large
            about: Many terms
            source: https://example.org/large
            checked: 2026-11-01
            places:
              france: {name: France}
            people:
              ann: {name: Ann Lee}
            offices:
              mayor:
                title: mayor
                of: france
                holders:
            """);
    for (int i = 0; i < 50_000; i++) {
      LocalDate day = LocalDate.of(1800, 1, 1).plusDays(i);
      pack.append("      - {person: ann, term: " + day + "/" + day.plusDays(1) + "}\n");
    }
    assertThat(load("large", pack.toString()) instanceof Packs.Loaded.Sound).isTrue();
  }

  private static Packs.Loaded load(String name, String yaml) {
    return Packs.load(List.of(List.of(new Source(name + ".yaml", yaml))));
  }
}
