package org.stet.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.stet.fact.Facts;
import org.stet.fact.ShippedPacks;
import org.stet.language.Language;
import org.stet.mention.Gazetteer;
import org.stet.mention.Reading;
import org.stet.read.Readers;
import org.stet.text.Article;
import org.stet.text.Source;

/** What speaks for and against a past holder being a slip for the present one, sign by sign. */
class PastSignsTest {
  private static final Gazetteer GAZETTEER = new Gazetteer(ShippedPacks.facts());

  @Test
  void aFamilyNameThatIsIntroducedNowhereIsAnOrphan() {
    assertThat(signs("President Gerald Ford spoke. Biden left."))
        .contains(PastSign.ORPHAN_NEAR)
        .doesNotContain(PastSign.ORPHAN);
    assertThat(signs("President Gerald Ford spoke. Joe Biden listened. Biden left."))
        .doesNotContain(PastSign.ORPHAN_NEAR, PastSign.ORPHAN);
  }

  @Test
  void peopleAreOfNowOrOfThen() {
    assertThat(signs("President Gerald Ford met Antony Blinken and Merrick Garland."))
        .contains(PastSign.COLLEAGUE_OF_NOW, PastSign.MANY_OF_NOW)
        .doesNotContain(PastSign.NOBODY_OF_NOW, PastSign.SOMEBODY_OF_THEN);
    assertThat(signs("President Gerald Ford met Henry Kissinger."))
        .contains(PastSign.COLLEAGUE_OF_THEN, PastSign.SOMEBODY_OF_THEN, PastSign.NOBODY_OF_NOW);
    assertThat(signs("President Gerald Ford spoke. Henry Kissinger was there."))
        .contains(PastSign.COLLEAGUE_OF_THEN_NEAR, PastSign.MORE_OF_THEN);
  }

  @Test
  void daysAndTensesTellTheTime() {
    assertThat(signs("President Gerald Ford has said that he will sign it this week."))
        .contains(PastSign.OFFICIAL_NEWS, PastSign.FRESH, PastSign.PRESENT_TENSE, PastSign.HEAD);
    assertThat(signs("In the hall, they listened to President Gerald Ford."))
        .contains(PastSign.PAST_TENSE, PastSign.ASIDE, PastSign.NO_VERB)
        .doesNotContain(PastSign.HEAD);
    assertThat(signs("President Gerald Ford announced a visit on Monday."))
        .contains(PastSign.OFFICIAL_NEWS, PastSign.WEEKDAY);
  }

  @Test
  void wordsLookBack() {
    assertThat(signs("A museum shows the pen of President Gerald Ford."))
        .contains(PastSign.LIFE_STORY);
    assertThat(signs("The law is decades old. President Gerald Ford signed it."))
        .contains(PastSign.LOOKED_BACK);
  }

  @Test
  void theDeadAndThosePastTheirTermAreToldOf() {
    assertThat(signs("President Gerald Ford spoke. Ford left."))
        .contains(PastSign.DEAD, PastSign.TITLE_FOR_LIFE, PastSign.BARE, PastSign.NAMED_AGAIN)
        .doesNotContain(PastSign.AGES_AGO, PastSign.JUST_GONE);
    assertThat(signs("President Herbert Hoover spoke.")).contains(PastSign.AGES_AGO);
    assertThat(signs("President Donald Trump spoke.")).contains(PastSign.JUST_GONE);
  }

  @Test
  void aPronounOfTheOtherSexIsSomebodyElses() {
    assertThat(signs("President Gerald Ford says she will sign it."))
        .contains(PastSign.OTHER_PRONOUN);
    assertThat(signs("President Gerald Ford says he will sign it."))
        .doesNotContain(PastSign.OTHER_PRONOUN);
    assertThat(signs("President Gerald Ford told Nancy Pelosi that she was right."))
        .doesNotContain(PastSign.OTHER_PRONOUN);
  }

  private static Set<PastSign> signs(String text) {
    Article article = Readers.forName("a.txt").orElseThrow().read(new Source("a.txt", text));
    Article dated =
        article.publishedOn(new Article.Published(LocalDate.of(2022, 6, 8), Article.Origin.OPTION));
    Reading reading = Reading.of(dated, GAZETTEER, Language.english());
    OfficeClaim claim = OfficeClaims.of(reading).ofOffices().getFirst();
    Resolution.Named named = (Resolution.Named) claim.resolution();
    Facts.Tenure last =
        reading.facts().tenuresOf(named.people().getFirst()).stream()
            .filter(t -> t.office().id().equals("us-president"))
            .findFirst()
            .orElseThrow();
    return PastSigns.of(OfficeCase.of(claim, reading), last).found();
  }
}
