package org.stet.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.claim.Repair;
import org.stet.claim.Verdict;
import org.stet.kit.SmallPacks;
import org.stet.text.Span;

/** How claims are judged, over a handful of offices. */
class CheckerTest {
  private static final Checker CHECKER = new Checker(SmallPacks.facts(SmallPacks.WORLD));
  private static final LocalDate APRIL_2021 = LocalDate.of(2021, 4, 2);

  private static CheckedArticle check(String text, LocalDate date) {
    return CHECKER.check(SmallPacks.article(text, Optional.of(date)));
  }

  /** "error office-holder: George Biden -> Joe Biden", one line a finding. */
  private static String found(String text, LocalDate date) {
    return found(check(text, date));
  }

  private static String found(String text, String date) {
    return found(text, LocalDate.parse(date));
  }

  private static String found(String text) {
    return found(text, APRIL_2021);
  }

  private static String found(CheckedArticle checked) {
    return checked.findings().stream()
        .map(
            f ->
                f.severity().name().toLowerCase(Locale.ROOT)
                    + " "
                    + f.claim().rule()
                    + ": "
                    + f.span().of(checked.article().source().content())
                    + repair(f.verdict()))
        .collect(Collectors.joining("\n"));
  }

  private static String repair(Verdict verdict) {
    return verdict instanceof Verdict.Contradicted contradicted
        ? contradicted.repairs().stream()
            .map(Repair::text)
            .map(r -> " -> " + r)
            .collect(Collectors.joining())
        : "";
  }

  /** The verdict on the one title in a text, undecided with its reason. */
  private static String verdict(CheckedArticle checked) {
    List<Judgement> judgements =
        checked.judgements().stream()
            .filter(j -> j.claim().rule().equals("office-holder"))
            .toList();
    assertThat(judgements).hasSize(1);
    return switch (judgements.getFirst().verdict()) {
      case Verdict.Supported s -> "supported";
      case Verdict.Contradicted c -> "contradicted";
      case Verdict.Outdated o -> "outdated";
      case Verdict.Undecided u -> u.reason().name();
    };
  }

  private static String verdict(String text, String date) {
    return verdict(check(text, LocalDate.parse(date)));
  }

  private static String verdict(String text) {
    return verdict(check(text, APRIL_2021));
  }

  @Test
  void theHolderOnTheDayOfPublicationIsSupported() {
    assertThat(verdict("US President Joe Biden spoke on Friday.")).isEqualTo("supported");
    assertThat(found("US President Joe Biden spoke on Friday.")).isEmpty();
  }

  @Test
  void supportNamesTheFact() {
    Verdict verdict =
        check("US President Joe Biden spoke on Friday.", APRIL_2021)
            .judgements()
            .getFirst()
            .verdict();
    assertThat(verdict).isInstanceOf(Verdict.Supported.class);
    assertThat(((Verdict.Supported) verdict).evidence().getFirst().statement())
        .isEqualTo("Joe Biden was U.S. president from Jan. 20, 2021, to Jan. 20, 2025.");
  }

  @ParameterizedTest
  @CsvSource({
    "President Donald Trump, 2021-01-20, supported",
    "President Joe Biden, 2021-01-20, supported",
    "President Donald Trump, 2021-01-27, supported",
    "President Joe Biden, 2021-01-13, supported",
    "President Donald Trump, 2021-01-28, TIME_UNCLEAR",
    "President Donald Trump, 2021-03-22, outdated",
    "President Joe Biden, 2021-01-12, TIME_UNCLEAR"
  })
  void aroundAHandOverEitherMayBeNamed(String name, String date, String verdict) {
    assertThat(verdict("U.S. " + name + " spoke.", date)).isEqualTo(verdict);
  }

  @Test
  void somebodyWhoHasAnotherOfficeAtTheTimeIsContradicted() {
    assertThat(found("US Vice President Lloyd Austin spoke on Friday."))
        .isEqualTo(
            "error office-holder: Vice President Lloyd Austin"
                + " -> Defense Secretary Lloyd Austin -> Kamala Harris");
  }

  @Test
  void withoutADateNothingIsSaidOfSomebodyWhoHeldIt() {
    CheckedArticle checked =
        CHECKER.check(
            SmallPacks.article("US President Joe Biden spoke on Friday.", Optional.empty()));
    assertThat(verdict(checked)).isEqualTo("DATE_UNKNOWN");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "In 2019, U.S. President Donald Trump went to Paris.",
        "U.S. President Donald Trump went to Paris in 2019.",
        "In the 1990s, U.S. President Bill Clinton went to Paris."
      })
  void aYearInTheClauseMovesTheTime(String text) {
    assertThat(verdict(text)).isEqualTo("supported");
  }

  @Test
  void aYearInWhichAnotherHeldItIsNoSupport() {
    assertThat(verdict("In 2011, U.S. President Bill Clinton went to Paris."))
        .isEqualTo("outdated");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Former U.S. President Barack Obama spoke on Friday.",
        "Then-President Barack Obama went to Paris.",
        "Ex-President Donald Trump spoke on Friday.",
        "Former Vice President Joe Biden spoke on Friday."
      })
  void wordsThatLookBackAreSupportedByAnEarlierTerm(String text) {
    assertThat(verdict(text)).isEqualTo("supported");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "President-elect Joe Biden spoke on Friday.",
        "Incoming U.S. President Joe Biden spoke on Friday.",
        "Secretary of State nominee Antony Blinken spoke on Friday."
      })
  void wordsThatLookAheadAreSupportedByTheNextTerm(String text) {
    assertThat(verdict(text, "2020-12-04")).isEqualTo("supported");
  }

  @Test
  void wordsThatLookAheadAssertNoOfficeOfWhoeverNeverGotIt() {
    assertThat(verdict("Secretary of State nominee Lloyd Austin spoke.", "2020-12-04"))
        .isEqualTo("NOT_ASSERTED");
  }

  @Test
  void anActingHolderIsOne() {
    assertThat(verdict("Acting U.S. Secretary of State Daniel Smith spoke.", "2021-01-22"))
        .isEqualTo("supported");
  }

  @Test
  void actingSomebodyElseIsNoError() {
    assertThat(found("Acting U.S. Secretary of State Lloyd Austin spoke on Friday.")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Deputy Secretary of State Lloyd Austin spoke on Friday.",
        "Assistant Secretary of State Lloyd Austin spoke on Friday.",
        "Shadow Foreign Minister Lloyd Austin spoke on Friday."
      })
  void anotherOfficeIsNoClaimOfThisOne(String text) {
    assertThat(check(text, APRIL_2021).judgements()).isEmpty();
  }

  @Test
  void theVicePresidentIsNotThePresident() {
    assertThat(verdict("U.S. Vice President Kamala Harris spoke on Friday."))
        .isEqualTo("supported");
  }

  @Test
  void aFormerHolderUnderTheBareTitleIsANote() {
    assertThat(found("President Barack Obama told of Paris in his memoir."))
        .isEqualTo("note office-holder: President Barack Obama");
  }

  @Test
  void theNoteSaysWhenItWasTrue() {
    Verdict verdict =
        check("President Barack Obama told of Paris in his memoir.", APRIL_2021)
            .findings()
            .getFirst()
            .verdict();
    assertThat(((Verdict.Outdated) verdict).message())
        .isEqualTo(
            "Barack Obama was U.S. president from Jan. 20, 2009, to Jan. 20, 2017,"
                + " not when this was published.");
  }

  @Test
  void aFormerHolderWhoIsSaidToActTodayIsContradicted() {
    assertThat(found("U.S. President Barack Obama signed the law on Friday."))
        .isEqualTo("warning office-holder: President Barack Obama -> Joe Biden");
  }

  @Test
  void aFormerHolderOfATitleThatIsNotKeptIsContradictedWithoutADay() {
    assertThat(found("French President François Hollande opened the fair."))
        .isEqualTo("warning office-holder: President François Hollande -> Emmanuel Macron");
  }

  @Test
  void whoeverIsCalledFormerElsewhereIsOnlyANote() {
    assertThat(
            found(
                "U.S. President Barack Obama signed the book on Friday.\n\n"
                    + "Former President Obama then left."))
        .isEqualTo("note office-holder: President Barack Obama");
  }

  @Test
  void soonAfterAHandOverNothingIsSaidOfTheOldHolder() {
    assertThat(found("U.S. President Donald Trump signed the law on Friday.", "2021-02-05"))
        .isEmpty();
  }

  @Test
  void whoeverComesToOfficeLongAfterIsContradicted() {
    assertThat(found("US President Joe Biden spoke on Friday.", "2003-05-02"))
        .isEqualTo("error office-holder: President Joe Biden -> George W. Bush");
  }

  @Test
  void aCandidateMayBeCalledByTheTitle() {
    assertThat(verdict("U.S. President Joe Biden spoke on Friday.", "2020-11-06"))
        .isEqualTo("TIME_UNCLEAR");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "French President Joe Biden spoke on Friday.",
        "France's president, Joe Biden, spoke on Friday.",
        "Joe Biden, the president of France, spoke on Friday."
      })
  void aPresidentOfAnotherCountryIsContradictedAtTheCountry(String text) {
    assertThat(found(text)).startsWith("error office-holder: Fr").contains(" -> Emmanuel Macron");
  }

  @Test
  void theCountryIsMendedInItsOwnForm() {
    assertThat(found("French President Joe Biden spoke on Friday."))
        .isEqualTo("error office-holder: French -> U.S. -> Emmanuel Macron");
    assertThat(found("Joe Biden, the president of France, spoke on Friday."))
        .isEqualTo("error office-holder: France -> United States -> Emmanuel Macron");
  }

  @Test
  void withoutACountryThePersonTellsIt() {
    assertThat(verdict("President Emmanuel Macron spoke on Friday.")).isEqualTo("supported");
    assertThat(verdict("President Joe Biden spoke on Friday.")).isEqualTo("supported");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The union's president, Lloyd Austin, spoke on Friday.",
        "Company President Lloyd Austin spoke on Friday.",
        "Lloyd Austin, president of the Oklahoma Farmers Union, spoke on Friday.",
        "Lloyd Austin, president of a bank, spoke on Friday."
      })
  void thePresidentOfSomethingElseIsNotACountrys(String text) {
    assertThat(found(text)).isEmpty();
  }

  @Test
  void theLongestTitleWins() {
    assertThat(found("Defense Secretary Lloyd Austin and Vice President Kamala Harris spoke."))
        .isEmpty();
    assertThat(verdict("U.S. Vice President Joe Biden spoke.", "2013-04-02"))
        .isEqualTo("supported");
  }

  @Test
  void anotherGivenNameUnderTheTitleIsContradicted() {
    assertThat(found("US President George Biden spoke on Friday."))
        .isEqualTo("error office-holder: George Biden -> Joe Biden");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "US President Biden spoke on Friday.",
        "US President Joseph Biden spoke on Friday.",
        "US President J. Biden spoke on Friday.",
        "US President Joseph R. Biden Jr. spoke on Friday."
      })
  void everyFormOfANameIsThePersons(String text) {
    assertThat(verdict(text)).isEqualTo("supported");
  }

  @ParameterizedTest
  @CsvSource({
    "Anton Blinken, Antony Blinken",
    "Antony Blinkin, Antony Blinken",
    "Anthony Blink, Antony Blinken"
  })
  void aNearSpellingUnderTheTitleIsAMisspelling(String printed, String right) {
    assertThat(found("US Secretary of State " + printed + " spoke on Friday."))
        .isEqualTo("error name-spelling: " + printed + " -> " + right);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Anthony Blink spoke on Friday.",
        "The baker Anthony Blinken spoke on Friday.",
        "Hunter Biden spoke on Friday.",
        "US President Zora Quill spoke on Friday.",
        "The painter George Biden spoke on Friday."
      })
  void anotherPersonOfASimilarNameStaysSilent(String text) {
    assertThat(found(text)).isEmpty();
  }

  @Test
  void whoeverNoPackKnowsIsUndecided() {
    assertThat(verdict("US President Zora Quill spoke on Friday.")).isEqualTo("NO_FACT");
  }

  @Test
  void anotherOffficesNameUnderAWrongTitleIsContradicted() {
    assertThat(
            found(
                "The Israeli army said no.\n\n"
                    + "Secretary of State Gabby Ashkenazi spoke on Friday."))
        .isEqualTo(
            "error office-holder: Secretary of State Gabby Ashkenazi"
                + " -> Israeli Foreign Minister Gabi Ashkenazi -> Antony Blinken");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "President Biden's lawyer Michael Cohen spoke on Friday.",
        "The secretary of state's aide Lloyd Austin spoke on Friday.",
        "The Obama administration signed it on Friday.",
        "The Obama-era rule ends on Friday.",
        "He spoke on Friday at the President George Bush Center.",
        "The carrier USS President George Bush Sr left on Friday."
      })
  void whatIsNamedAfterAHolderAssertsNothing(String text) {
    assertThat(found(text)).isEmpty();
  }

  @Test
  void somebodysOfficerIsOfThatTime() {
    assertThat(verdict("Donald Trump's secretary of state, Mike Pompeo, spoke on Friday."))
        .isEqualTo("supported");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A parody has US President George Biden speak on Friday.",
        "The article incorrectly named US President George Biden.",
        "The caption misspelled US Secretary of State Anthony Blinken."
      })
  void whatIsReportedAsFalseIsNotAsserted(String text) {
    assertThat(found(text)).isEmpty();
  }

  @Test
  void ofTwoPeopleOfOneNameTheOneWhoHadTheOfficeIsMeant() {
    Checker checker =
        new Checker(
            SmallPacks.facts(
                """
                pack: twins
                about: Two people of one name
                source: https://example.org/twins
                checked: 2026-11-01
                places:
                  ruritania: {name: Ruritania, demonyms: [Ruritanian]}
                offices:
                  ruritanian-president:
                    title: president
                    of: ruritania
                    holders:
                      - {person: elder, term: 2000-01-01/2005-01-01}
                      - {person: other, term: 2005-01-01/..}
                people:
                  elder: {name: Rudolf Elphberg}
                  younger: {name: Rudolf Elphberg}
                  other: {name: Michael Strelsau}
                """));
    String text = "Ruritanian President Rudolf Elphberg spoke on Friday.";
    CheckedArticle checked = checker.check(SmallPacks.article(text, Optional.of(APRIL_2021)));
    assertThat(found(checked))
        .isEqualTo("warning office-holder: President Rudolf Elphberg -> Michael Strelsau");
  }

  @Test
  void aPredecessorWhoWasNotIsContradicted() {
    assertThat(found("Biden's predecessor, Donald Trump, left.\n\nPresident Joe Biden spoke."))
        .isEmpty();
    assertThat(found("Biden's predecessor, Barack Obama, left.\n\nPresident Joe Biden spoke."))
        .startsWith("error succession: ")
        .contains(" -> Donald Trump");
  }

  @Test
  void aNameThatAnArticleSpellsInTwoWaysIsFound() {
    assertThat(
            found(
                "Dale Marcantel owns the boat. Marcantel carries cars on it.\n\n"
                    + "\"I never missed a day,\" Markantel said."))
        .endsWith("name-in-article: Markantel -> Marcantel");
  }

  @Test
  void aWrongWeekdayHasTwoRepairs() {
    assertThat(found("They met on Monday, April 5.")).isEmpty();
    assertThat(found("They met on Tuesday, April 5."))
        .isEqualTo("error weekday-date: Tuesday -> Monday -> 6");
  }

  @Test
  void insideAQuotationAFindingIsOneLevelLower() {
    assertThat(found("He said, \"US President George Biden spoke on Friday.\""))
        .isEqualTo("warning office-holder: George Biden -> Joe Biden");
  }

  @Test
  void aWarningInsideAQuotationIsANote() {
    assertThat(found("He said, \"Kamala Harris, a spokesman, left.\""))
        .isEqualTo("note gendered-title: spokesman -> spokeswoman");
    assertThat(found("Kamala Harris, a spokesman, left."))
        .isEqualTo("warning gendered-title: spokesman -> spokeswoman");
  }

  @Test
  void findingsAreInTheOrderOfTheSource() {
    CheckedArticle checked =
        check(
            "US Secretary of State Antony Blinkin left on Monday, April 2, 2021.\n\n"
                + "US President George Biden left on Monday, April 2, 2021, with Kamala Harris,"
                + " a spokesman.",
            APRIL_2021);
    assertThat(checked.findings()).hasSize(5);
    assertThat(checked.findings()).extracting(Finding::span).isSorted();
    assertThat(checked.judgements()).extracting(j -> j.claim().span()).isSorted();
  }

  @Test
  void everyFindingIsAJudgementThatCannotStand() {
    CheckedArticle checked =
        check(
            "US President George Biden met President Barack Obama.\n\n"
                + "US President Joe Biden left.",
            APRIL_2021);
    assertThat(checked.findings().stream().map(Finding::claim))
        .containsExactlyElementsOf(
            checked.judgements().stream()
                .filter(
                    j ->
                        j.verdict() instanceof Verdict.Contradicted
                            || j.verdict() instanceof Verdict.Outdated)
                .map(Judgement::claim)
                .toList());
  }

  @Test
  void aFindingStandsOnItsWordsInTheSource() {
    String text = "One.\r\n\r\nUS President George Biden spoke on Friday.\r\n";
    CheckedArticle checked = check(text, APRIL_2021);
    Span span = checked.findings().getFirst().span();
    assertThat(span.start()).isEqualTo(text.indexOf("George"));
  }

  @Test
  void anArticleWithoutClaimsHasNoFindings() {
    CheckedArticle checked = check("The bakery opens at six. It sells rye bread.", APRIL_2021);
    assertThat(checked.findings()).isEmpty();
    assertThat(checked.judgements()).isEmpty();
    assertThat(checked.sentences()).isEqualTo(2);
  }
}
