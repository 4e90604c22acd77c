package org.stet.claim;

import java.util.List;
import java.util.Set;
import org.stet.claim.ToldAge.Form;
import org.stet.mention.WordList;

/** Whether an article tells one age of somebody whom no fact knows. */
final class StrangerAge {
  private static final Set<Form> FORMS = Set.of(Form.BESIDE, Form.YEAR_OLD, Form.IS);

  /** Words by which a sentence tells an age of another time. */
  static final WordList OTHER_TIMES =
      WordList.of(
          """
          then when while time years ago later earlier photo file pictured portrait since until before after as
          during childhood teenager child
          """);

  private StrangerAge() {}

  /** Whether the age is told as that of the present. */
  static boolean isOfNow(ToldAge told) {
    return FORMS.contains(told.form());
  }

  static Verdict judge(AgeClaim claim, AgeClaim.Who.Met met) {
    ToldAge first = met.first();
    int years = claim.told().years();
    Evidence evidence =
        new Evidence.FromArticle(
            "The article says before that " + met.name() + " is " + first.years() + ".",
            first.number().span());
    if (years == first.years()) {
      return new Verdict.Supported(List.of(evidence));
    }
    boolean isFar = Math.abs(years - first.years()) > 1;
    if (!isFar
        || !Ages.isWrittenAlike(years, first.years())
        || isOfOtherTime(claim.told())
        || isOfOtherTime(first)) {
      return new Verdict.Undecided(Verdict.Reason.TIME_UNCLEAR);
    }
    return new Verdict.Contradicted(
        "%s has another age elsewhere in this article: %d.".formatted(met.name(), first.years()),
        List.of(evidence),
        claim.told().repairs(first.years()));
  }

  static boolean isOfOtherTime(ToldAge told) {
    return told.number().sentence().hasAnyOf(OTHER_TIMES)
        || !told.number().sentence().hints().windows().isEmpty();
  }
}
