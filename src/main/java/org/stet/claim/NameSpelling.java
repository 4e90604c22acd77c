package org.stet.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.stet.mention.Reading;

/** Whether a known person's name is spelled right: "Secretary of State Anthony Blink". */
final class NameSpelling implements ClaimType<NameSlip> {
  static final Rule RULE =
      new Rule(
          "name-spelling",
          "The name of a known person, a country or a state is misspelled.",
          "Finds a name under a title that differs by a slip from its holder's, and later mentions in the same article"
              + " that differ by a slip from the name of a person whom it names, and slips in the names of countries and of"
              + " the states of the United States. Names that belong to other people, in the packs or in the article,"
              + " are left alone.",
          Severity.ERROR);

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public List<NameSlip> find(Reading reading) {
    List<NameSlip> found = new ArrayList<>(Slips.of(reading).all());
    found.addAll(new NamesakeSlips(reading).find());
    found.addAll(HolderSlips.in(reading));
    found.addAll(PlaceSlips.in(reading));
    found.sort(Comparator.comparing(NameSlip::span));
    return found;
  }

  @Override
  public Verdict judge(NameSlip claim, Reading reading) {
    if (!Mood.isUsingWords(claim.run().sentence())) {
      return new Verdict.Undecided(Verdict.Reason.NOT_ASSERTED);
    }
    return new Verdict.Contradicted(
        "\"%s\" is a misspelling of %s."
            .formatted(claim.run().text(), claim.whose())
            .replace("..", "."),
        List.of(claim.evidence()),
        List.of(new Repair(claim.span(), claim.right(), isCertain(claim, reading))),
        claim instanceof SpellingClaim);
  }

  /** Of a misspelled place it is not known often enough whether a town is meant. */
  private static boolean isCertain(NameSlip claim, Reading reading) {
    return switch (claim) {
      case SpellingClaim spelling -> isCertain(spelling, reading);
      case PlaceSlip place -> false;
    };
  }

  /** Where the family name is right in another form than ours, that form is the paper's own. */
  private static boolean isCertain(SpellingClaim claim, Reading reading) {
    boolean isOtherForm =
        reading.gazetteer().names().forms(claim.person()).isFamily(claim.familyKey())
            && !claim.right().contains(claim.run().family().text());
    return claim.isSurelySlip() && !isOtherForm;
  }
}
