package org.stet.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stet.claim.Evidence;
import org.stet.kit.SmallPacks;

class ExplainerTest {
  private static final Explainer EXPLAINER = new Explainer(SmallPacks.facts(SmallPacks.WORLD));

  private static List<Explainer.Answer> explain(String query, String date) {
    return EXPLAINER.explain(query, Optional.of(LocalDate.parse(date)));
  }

  private static List<String> statements(Explainer.Answer answer) {
    return answer.evidence().stream().map(Evidence::statement).toList();
  }

  @Test
  void anOfficeIsAnsweredByItsHolderOnTheDay() {
    List<Explainer.Answer> answers = explain("US president", "2021-04-02");
    assertThat(answers).extracting(Explainer.Answer::about).containsExactly("U.S. president");
    assertThat(statements(answers.getFirst()))
        .containsExactly("Joe Biden was U.S. president from Jan. 20, 2021, to Jan. 20, 2025.");
  }

  @Test
  void onTheDayOfAHandOverBothAreAnswers() {
    assertThat(statements(explain("US president", "2021-01-20").getFirst()))
        .containsExactly(
            "Donald Trump was U.S. president from Jan. 20, 2017, to Jan. 20, 2021.",
            "Joe Biden was U.S. president from Jan. 20, 2021, to Jan. 20, 2025.");
  }

  @Test
  void withoutADayAllHoldersAreAnswers() {
    Explainer.Answer answer = EXPLAINER.explain("French president", Optional.empty()).getFirst();
    assertThat(statements(answer))
        .containsExactly(
            "François Hollande was French president from May 15, 2012, to May 14, 2017.",
            "Emmanuel Macron has been French president since May 14, 2017.");
  }

  @Test
  void anActingHolderIsSaidToBeOne() {
    assertThat(statements(explain("secretary of state", "2021-01-22").getFirst()))
        .containsExactly(
            "Daniel Smith was acting U.S. secretary of state from Jan. 20, 2021, to Jan. 26, 2021.");
  }

  @Test
  void aPersonIsAnsweredByTheOfficesOfTheDay() {
    List<Explainer.Answer> answers = explain("Joe Biden", "2013-04-02");
    assertThat(answers).extracting(Explainer.Answer::about).containsExactly("Joe Biden");
    assertThat(statements(answers.getFirst()))
        .containsExactly("Joe Biden was U.S. vice president from Jan. 20, 2009, to Jan. 20, 2017.");
  }

  @Test
  void aFamilyNameIsEnough() {
    assertThat(explain("Blinken", "2021-04-02"))
        .extracting(Explainer.Answer::about)
        .containsExactly("Antony Blinken");
  }

  @Test
  void aDayOutsideOfAllTermsHasAnEmptyAnswer() {
    List<Explainer.Answer> answers = explain("US president", "1850-01-01");
    assertThat(answers).hasSize(1);
    assertThat(answers.getFirst().evidence()).isEmpty();
  }

  @Test
  void whatNobodyKnowsHasNoAnswer() {
    assertThat(explain("Zora Quill", "2021-04-02")).isEmpty();
  }

  @Test
  void aSoleOfficeNeedsNoPlace() {
    assertThat(explain("pope", "2021-04-02"))
        .extracting(Explainer.Answer::about)
        .containsExactly("pope");
  }
}
