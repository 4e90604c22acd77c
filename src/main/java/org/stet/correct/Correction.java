package org.stet.correct;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stet.check.Finding;
import org.stet.text.Article;

/**
 * Drafts the notice with which a newspaper corrects a finding: "An earlier version of this article
 * misstated the name of the U.S. secretary of state. It is Antony Blinken, not Anthony Blink."
 *
 * <p>A notice says only what is known, whichever of a finding's repairs is the right one. Where
 * that is not enough for a correction there is none: two figures of one article that disagree, the
 * words of somebody else, a claim that was true before.
 */
public final class Correction {
  /** Rules whose mistake is the paper's own even where it prints what somebody said. */
  private static final Set<String> SPELLING =
      Set.of("name-spelling", "name-in-article", "organization-name");

  private static final Map<String, List<Wording>> WORDINGS =
      Map.ofEntries(
          Map.entry("office-holder", OfficeWordings.HOLDER),
          Map.entry("succession", OfficeWordings.SUCCESSION),
          Map.entry("ordinal", OfficeWordings.ORDINAL),
          Map.entry("gendered-title", OfficeWordings.GENDERED),
          Map.entry("name-spelling", NameWordings.SPELLING),
          Map.entry("name-in-article", NameWordings.IN_ARTICLE),
          Map.entry("organization-name", NameWordings.ORGANIZATION),
          Map.entry("party-state", PersonWordings.PARTY_STATE),
          Map.entry("age", PersonWordings.AGE),
          Map.entry("life-dates", PersonWordings.LIFE),
          Map.entry("event-date", EventWordings.DATE),
          Map.entry("event-actor", EventWordings.ACTOR),
          Map.entry("weekday-date", EventWordings.WEEKDAY),
          Map.entry("membership", BodyWordings.MEMBERSHIP),
          Map.entry("quantity", BodyWordings.QUANTITY),
          Map.entry("relation", BodyWordings.RELATION),
          Map.entry("number-in-article", List.of(SumWording.ONE)),
          Map.entry("quotation", List.of()));

  private Correction() {}

  /** The notice as plain text; empty where nothing certain can be said instead. */
  public static Optional<String> notice(Article article, Finding finding) {
    boolean isForeign = finding.quoted() && !SPELLING.contains(finding.claim().rule());
    if (isForeign) {
      return Optional.empty();
    }
    return Mistake.of(article, finding).flatMap(Correction::notice);
  }

  private static Optional<String> notice(Mistake mistake) {
    return WORDINGS.getOrDefault(mistake.rule(), List.of(NeutralWording.ONE)).stream()
        .flatMap(wording -> wording.of(mistake).stream())
        .findFirst()
        .map(said -> Print.sentence("An earlier version of " + mistake.where() + " " + said));
  }
}
