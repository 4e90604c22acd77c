package org.stet.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.stet.mention.Reading;
import org.stet.mention.SentenceReading;
import org.stet.mention.WordList;

/**
 * Whether what print says of a place, a body or a person in the words of a pack's relation holds.
 */
final class StatedRelation implements ClaimType<ToldRelation> {
  static final Rule RULE =
      new Rule(
          "relation",
          "A seat, a capital, a currency, a relative or the like is another's than the text says.",
          "Reads the wordings that packs list for their relations, such as \"Geneva-based World Health Organization\" or"
              + " \"Germany's capital, Berlin\". Speaks only where a subject has one value at a time, and where the"
              + " printed value is known to be another one; a city in the right country is not wrong.",
          Severity.WARNING);

  /** Words by which a sentence speaks of another time, or of a change. */
  private static final WordList CHANGING =
      WordList.of(
          """
          move moves moved moving relocate relocates relocated relocating relocation formerly future
          originally once temporary temporarily proposed planned plans ancient old onetime historic wartime colonial
          exile
          """);

  /** Words by which a sentence tells a belief or a condition. */
  private static final WordList SUPPOSING =
      WordList.of(
          """
          believe believes believed think thinks thought claim claims claimed if whether imagine pretend pretends
          suppose supposed myth rumor rumors conspiracy
          """);

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public List<ToldRelation> find(Reading reading) {
    List<RelationClaim> told = RelationFinder.in(reading);
    List<ToldRelation> found = new ArrayList<>(told);
    for (CuedSentence sentence : Cues.in(reading, Cue.KIN)) {
      KinFinder.in(reading, sentence).stream()
          .filter(kin -> !isTaken(kin, told, reading))
          .forEach(found::add);
    }
    found.sort(Comparator.comparing(Claim::span));
    return found;
  }

  /** One error is told once: either the name is wrong, or the noun. */
  private static boolean isTaken(KinClaim kin, List<RelationClaim> told, Reading reading) {
    return told.stream()
        .filter(c -> c.sentence() == kin.sentence())
        .anyMatch(c -> !(c.judge(reading) instanceof Verdict.Undecided));
  }

  @Override
  public Verdict judge(ToldRelation claim, Reading reading) {
    SentenceReading sentence = claim.sentence();
    Verdict verdict = claim.judge(reading);
    if (verdict instanceof Verdict.Supported) {
      return verdict;
    }
    if (!Mood.isAsserting(sentence) || sentence.hasAnyOf(SUPPOSING)) {
      return new Verdict.Undecided(Verdict.Reason.NOT_ASSERTED);
    }
    return sentence.hasAnyOf(CHANGING)
        ? new Verdict.Undecided(Verdict.Reason.TIME_UNCLEAR)
        : Freshness.require(verdict, reading.published());
  }
}
