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

  private static final String ALLIANCE =
      """
      pack: alliance
      about: An alliance
      source: https://example.org/alliance
      checked: 2026-11-01
      places:
        paris: {name: Paris}
        brussels: {name: Brussels}
        ohio: {name: Ohio}
      offices:
        ohio-senator:
          title: senator
          of: ohio
          holders:
            - {person: ann-lee, term: 2011-01-03/..}
            - {person: old-sam, term: ../..}
      people:
        ann-lee: {name: Ann Lee}
        old-sam: {name: Samuel Old}
      relations:
        headquarters: {one-value: true, value: place}
      facts:
        - {subject: nato, relation: headquarters, value: paris, until: 1967-10-16}
        - {subject: nato, relation: headquarters, value: brussels, since: 1967-10-16}
      members:
        - of: nato
          members: [{place: france, since: 1949-04-04}, {place: israel, since: 2000, until: 2001}]
      events:
        accession: {name: accession of France, also: [French accession], place: paris, day: 1949-04-04}
      """;

  private static final Explainer MORE = new Explainer(SmallPacks.facts(SmallPacks.WORLD, ALLIANCE));

  private static List<String> more(String query, Optional<LocalDate> date) {
    return MORE.explain(query, date).stream().flatMap(a -> statements(a).stream()).toList();
  }

  @Test
  void aBodyIsAnsweredByItsFactsAndMembers() {
    assertThat(more("NATO", Optional.empty()))
        .containsExactly(
            "Headquarters of North Atlantic Treaty Organization: Paris until Oct. 16, 1967.",
            "Headquarters of North Atlantic Treaty Organization: Brussels since Oct. 16, 1967.",
            "France has been a member of North Atlantic Treaty Organization since April 4, 1949.",
            "Israel was a member of North Atlantic Treaty Organization from 2000 to 2001.");
  }

  @Test
  void aRelationOrTheMembersCanBeAskedFor() {
    assertThat(more("headquarters of NATO", Optional.of(LocalDate.of(2020, 1, 1))))
        .containsExactly(
            "Headquarters of North Atlantic Treaty Organization: Brussels since Oct. 16, 1967.");
    assertThat(more("the members of NATO", Optional.of(LocalDate.of(2020, 1, 1))))
        .containsExactly(
            "France has been a member of North Atlantic Treaty Organization since April 4, 1949.");
    assertThat(more("NATO astronauts", Optional.empty())).isEmpty();
  }

  @Test
  void aPlaceIsAnsweredByWhatItIsAMemberOf() {
    assertThat(more("France", Optional.of(LocalDate.of(2020, 1, 1))))
        .containsExactly(
            "France has been a member of North Atlantic Treaty Organization since April 4, 1949.");
  }

  @Test
  void anEventIsAnsweredByItsDay() {
    assertThat(more("French accession", Optional.empty()))
        .contains("Accession of France: on April 4, 1949, in Paris.");
    assertThat(more("accession of France", Optional.of(LocalDate.of(2020, 1, 1))))
        .doesNotContain("Accession of France: on April 4, 1949, in Paris.");
  }

  @Test
  void aTermWithoutTimeIsSaidToBeOne() {
    String old = "Samuel Old was Ohio senator at a time that is not recorded here.";
    assertThat(more("Samuel Old", Optional.empty())).containsExactly(old);
    assertThat(more("Ohio senator", Optional.empty())).contains(old);
    assertThat(more("Samuel Old", Optional.of(LocalDate.of(2020, 1, 1)))).isEmpty();
  }

  @Test
  void whatALaterLayerKnowsBetterIsTold() {
    String own =
        """
        pack: own
        about: What we know better
        source: https://example.org/own
        checked: 2026-11-02
        offices:
          french-president:
            holders: [{person: francois-hollande, term: 2020-01-01/..}]
        """;
    Explainer explainer =
        new Explainer(
            SmallPacks.sound(
                List.of(
                    List.of(SmallPacks.source(SmallPacks.WORLD)),
                    List.of(SmallPacks.source(own)))));
    String overruled = "Emmanuel Macron has been French president since May 14, 2017.";
    for (String query : List.of("French president", "Emmanuel Macron")) {
      Explainer.Answer answer = explainer.explain(query, Optional.empty()).getFirst();
      assertThat(answer.overruled()).extracting(Evidence::statement).containsExactly(overruled);
    }
  }
}
