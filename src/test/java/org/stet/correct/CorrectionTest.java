package org.stet.correct;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stet.check.CheckedArticle;
import org.stet.check.Finding;
import org.stet.check.Spot;
import org.stet.check.Standing;
import org.stet.claim.Claim;
import org.stet.claim.Severity;
import org.stet.claim.Verdict;
import org.stet.kit.ShippedChecker;
import org.stet.text.Article;
import org.stet.text.Span;

class CorrectionTest {
  private static final String LEAD = "An earlier version of this article ";

  private static List<String> rules(CheckedArticle checked) {
    return checked.findings().stream().map(finding -> finding.claim().rule()).toList();
  }

  private static List<String> notices(CheckedArticle checked) {
    return checked.findings().stream()
        .flatMap(finding -> Correction.notice(checked.article(), finding).stream())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          office-holder | 2021-04-02 | US President George W. Biden spoke in Washington. | misstated the name of the U.S. president at the time. It was Joe Biden, not George W. Biden.
          office-holder | 2022-06-02 | Russian President Dmitri Putin spoke in Moscow. | misstated the name of the Russian president. It is Vladimir Putin, not Dmitri Putin.
          office-holder | 2022-08-11 | Secretary of State Merrick Garland spoke on Friday. | misstated the position held by Merrick Garland, who was U.S. attorney general, not U.S. secretary of state.
          office-holder | 2019-08-27 | Salvadoran President Emmanuel Macron spoke on Monday. | misstated the position held by Emmanuel Macron, who is French president, not Salvadoran president.
          office-holder | 2020-02-28 | Gov. Jennifer Granholm of Michigan is expected to sign the bill. | referred incorrectly to Jennifer Granholm, who left office as Michigan governor on Jan. 1, 2011. The Michigan governor on Feb. 28, 2020, was Gretchen Whitmer.
          office-holder | 2014-03-12 | John Howard, who became Australian prime minister in 1993, spoke. | misstated when John Howard became Australian prime minister. It was on March 11, 1996, not in 1993.
          name-spelling | 2022-06-02 | Michigan Gov. Gretchon Whitmer signed the bill. | misspelled the name of the Michigan governor. It is Gretchen Whitmer, not Gretchon Whitmer.
          name-spelling | 2021-06-02 | White House press secretary Jen Psaaki spoke. | misspelled the name of Jen Psaki as Jen Psaaki.
          name-in-article | 2021-06-02 | Anna Kowalczyk, a baker, spoke. Kowalcyzk then left the town hall. | misspelled, in one instance, the name of Anna Kowalczyk. It is Kowalczyk, not Kowalcyzk.
          organization-name | 2021-06-02 | The Environmental Protecton Agency published the rule. | misstated the name of an organization. It is the Environmental Protection Agency, not the Environmental Protecton Agency.
          party-state | 2022-06-02 | Sen. Ted Cruz (D-Texas) spoke. | misstated the party affiliation of Ted Cruz, who is a Republican, not a Democrat.
          party-state | 2022-06-02 | Sen. Ted Cruz (R-Ohio) spoke. | misstated the state represented by Ted Cruz. It is Texas, not Ohio.
          age | 2024-06-01 | President Joe Biden, 71, spoke on Saturday. | misstated the age of Joe Biden, who was 81 at the time, not 71.
          life-dates | 2020-06-01 | John McCain, who died in 2016, was an Arizona senator. | misstated when John McCain died. It was on Aug. 25, 2018, not in 2016.
          event-date | 2022-06-02 | Since the attack on the Capitol on Jan. 6, 2020, much has changed. | misstated the date of the Jan. 6 attack. It was Jan. 6, 2021, not Jan. 6, 2020.
          event-date | 2018-06-02 | He led the agency for six years, from 2001 to 2009. | misstated the time between 2001 and 2009. It is eight years, not six years.
          event-actor | 2010-06-02 | In August 1990, Iran invaded Kuwait. | misstated who invaded Kuwait. It was Iraq, not Iran.
          succession | 2021-06-02 | Joe Biden's predecessor, Barack Obama, wrote a book. | misidentified the predecessor of Joe Biden as U.S. president. It was Donald Trump, not Barack Obama.
          ordinal | 2012-06-02 | Barack Obama is the 43rd president of the United States. | referred incorrectly to Barack Obama, who is counted as the 44th U.S. president, not the 43rd.
          gendered-title | 2021-06-02 | White House spokesman Jen Psaki spoke. | misstated the title of Jen Psaki. It should have been spokeswoman, not spokesman.
          membership | 2023-01-10 | Norway is a member of the European Union. | said incorrectly that Norway is a member of the European Union.
          membership | 2010-06-02 | Sweden is a member of NATO. | said incorrectly that Sweden was a member of NATO at the time. It has been a member since March 7, 2024.
          quantity | 2023-01-10 | It went to all 29 members of the EU. | misstated the number of members of the European Union. It is 27, not 29.
          relation | 2023-01-10 | Sydney is the capital of Australia. | misstated the capital of Australia. It is Canberra, not Sydney.
          number-in-article | 2023-01-10 | Of the 2,000 residents, 1,500, or 85%, voted. | contained an error of arithmetic: 1,500 of 2,000 is 75 percent, not 85 percent.
          weekday-date | 2021-04-20 | They met on Friday, April 1, 2021. | gave the wrong day of the week for a date. April 1, 2021, was a Thursday, not a Friday.
          """)
  void eachRuleHasItsWording(String rule, LocalDate date, String text, String notice) {
    CheckedArticle checked = ShippedChecker.check(text, date);
    assertThat(rules(checked)).containsExactly(rule);
    assertThat(notices(checked)).containsExactly(LEAD + notice);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          office-holder | 2024-07-26 | President Barack Obama was there in 2009 when President Obama spoke.
          office-holder | 2022-06-02 | "Russian President Dmitri Putin is here," she said.
          weekday-date | 2021-04-20 | They met on February 30, 2021.
          number-in-article | 2021-04-20 | Two men spoke to the police. The three men were in the same car.
          """)
  void saysNothingWhereNothingCertainIsRight(String rule, LocalDate date, String text) {
    assertThat(notices(ShippedChecker.check(text, date))).as(rule).isEmpty();
  }

  @Test
  void aMisspellingIsThePapersOwnInAQuotationToo() {
    CheckedArticle checked =
        ShippedChecker.check(
            "\"I met Secretary of State Antony Blinkon there,\" she said.",
            LocalDate.of(2022, 6, 2));
    assertThat(notices(checked))
        .containsExactly(LEAD + "misspelled the name of Antony Blinken as Antony Blinkon.");
  }

  @ParameterizedTest
  @CsvSource({
    "'# Russian President Dmitri Putin speaks~A text.', the headline on this article",
    "'# Title~Text.~## Russian President Dmitri Putin speaks~More.', a heading in this article",
    "'# Title~Russian President Dmitri Putin spoke.', this article"
  })
  void namesThePartOfTheArticle(String text, String where) {
    CheckedArticle checked =
        ShippedChecker.check(
            "article.md", text.replace("~", "\n\n"), Optional.of(LocalDate.of(2022, 6, 2)));
    assertThat(notices(checked))
        .singleElement()
        .asString()
        .startsWith("An earlier version of " + where + " misstated the name");
  }

  @Test
  void aRuleWithoutWordingsIsToldNeutrally() {
    CheckedArticle checked =
        ShippedChecker.check("The moon is a cheese.", LocalDate.of(2021, 1, 1));
    Article article = checked.article();
    assertThat(
            Correction.notice(
                article, finding(article, "the moon is a cheese", "the moon is a rock.")))
        .contains(LEAD + "said that the moon is a cheese. In fact, the moon is a rock.");
    assertThat(Correction.notice(article, finding(article, "moon", "This is not used."))).isEmpty();
  }

  @Test
  void whatHasNoWordsInTheProseHasNoNotice() {
    CheckedArticle checked =
        ShippedChecker.check("The moon is a cheese.", LocalDate.of(2021, 1, 1));
    Finding finding = finding(checked.article(), "the moon is a cheese", "the moon is a rock.");
    Spot elsewhere =
        new Spot(
            finding.claim(), finding.verdict(), Severity.ERROR, new Span(3, 5), "0", Standing.OPEN);
    assertThat(Correction.notice(checked.article(), new Finding(elsewhere))).isEmpty();
  }

  private record Said(String rule, Span span, String says, boolean quoted) implements Claim {}

  private static Finding finding(Article article, String says, String message) {
    Span all = new Span(0, article.prose().length());
    Verdict verdict = new Verdict.Contradicted(message, List.of(), List.of());
    return new Finding(
        new Spot(
            new Said("moon", all, says, false),
            verdict,
            Severity.ERROR,
            article.inSource(all),
            "0",
            Standing.OPEN));
  }
}
