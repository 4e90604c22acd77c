package org.stet.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stet.claim.MembershipClaim.Kind;
import org.stet.claim.MembershipClaim.Year;
import org.stet.fact.EdtfDate;
import org.stet.fact.Membership;
import org.stet.fact.Period;
import org.stet.mention.Reading;

/** Holds a claim of membership against the packs. */
final class MembershipJudge {
  private final MembershipClaim claim;
  private final MemberSpells spells;
  private final Moment moment;

  private MembershipJudge(MembershipClaim claim, Reading reading) {
    this.claim = claim;
    this.spells = MemberSpells.of(claim, reading.facts());
    this.moment = Moment.of(claim.sentence(), reading);
  }

  static Verdict judge(MembershipClaim claim, Reading reading) {
    MembershipJudge judge = new MembershipJudge(claim, reading);
    Verdict verdict = claim.year().map(judge::year).orElseGet(judge::membership);
    return Freshness.require(verdict, reading.published());
  }

  private Verdict membership() {
    if (isNever() && !spells.isComplete()) {
      return new Verdict.Undecided(Verdict.Reason.NO_FACT);
    }
    if (isNever()) {
      return claim.isDenied()
          ? new Verdict.Supported(List.of(notListed()))
          : contradicted(List.of(notListed()), !claim.isLoose());
    }
    if (!moment.isKnown() && moment.hints().windows().isEmpty()) {
      return new Verdict.Undecided(Verdict.Reason.DATE_UNKNOWN);
    }
    boolean holds = spells.periods().stream().anyMatch(moment::touches);
    if (claim.isDenied()) {
      return denied(holds);
    }
    return holds ? supported() : atAnotherTime();
  }

  private Verdict denied(boolean holds) {
    if (!holds) {
      return supported();
    }
    boolean isSteady =
        moment.speaksOfNow()
            && !moment.hints().looksBack()
            && spells.periods().stream().anyMatch(this::isSteady);
    return isSteady
        ? contradicted(spells.evidence(), true)
        : new Verdict.Undecided(Verdict.Reason.TIME_UNCLEAR);
  }

  /** Whether a membership began, and did not end, well away from the day of publication. */
  private boolean isSteady(Period period) {
    LocalDate day = moment.published().orElseThrow();
    boolean hasBegun = period.start().map(s -> s.latest().isBefore(day.minusDays(7))).orElse(true);
    return hasBegun && period.latest().isAfter(day.plusDays(7));
  }

  private Verdict atAnotherTime() {
    return moment.speaksOfNow() && !moment.hints().looksBack()
        ? contradicted(spells.evidence(), !claim.isLoose())
        : new Verdict.Undecided(Verdict.Reason.TIME_UNCLEAR);
  }

  private boolean isNever() {
    return spells.isEmpty();
  }

  private Verdict supported() {
    return new Verdict.Supported(spells.evidence());
  }

  private Verdict contradicted(List<Evidence> evidence, boolean isSure) {
    String message =
        "%s %s a %s of %s."
            .formatted(
                claim.memberName(),
                isNever() ? "is not" : claim.isDenied() ? "is" : "was not",
                kind(),
                claim.bodyName());
    return new Verdict.Contradicted(message, evidence, List.of(), isSure);
  }

  private String kind() {
    return claim.kind() == Kind.PERMANENT_MEMBER ? "permanent member" : "member";
  }

  /** "Austria is not among the members that NATO has or had." */
  private Evidence notListed() {
    String known =
        "%s is not among the %ss that %s has or had."
            .formatted(claim.memberName(), kind(), claim.bodyName());
    return new Evidence.FromFact(known, spells.all().getFirst().citation());
  }

  private Verdict year(Year year) {
    if (spells.isEmpty()) {
      return spells.isComplete()
          ? new Verdict.Contradicted(
              "%s was never a member of %s.".formatted(claim.memberName(), claim.bodyName()),
              List.of(notListed()),
              List.of(),
              false)
          : new Verdict.Undecided(Verdict.Reason.NO_FACT);
    }
    List<EdtfDate> days = days().toList();
    if (days.isEmpty() || spells.periods().stream().anyMatch(p -> !p.isKnown())) {
      return new Verdict.Undecided(Verdict.Reason.TERM_UNKNOWN);
    }
    if (days.stream().anyMatch(d -> isIn(d, year.year()))) {
      return supported();
    }
    return days.stream().anyMatch(d -> isNearly(d, year.year()))
        ? new Verdict.Undecided(Verdict.Reason.TIME_UNCLEAR)
        : otherYear(year, days.getLast());
  }

  private Stream<EdtfDate> days() {
    return spells.spells().stream()
        .map(Membership::period)
        .map(p -> claim.kind() == Kind.JOINED ? p.start() : p.end())
        .flatMap(Optional::stream);
  }

  private static boolean isIn(EdtfDate day, int year) {
    return day.earliest().getYear() <= year && day.latest().getYear() >= year;
  }

  /** What begins or ends on the first day of a year was settled in the year before. */
  private static boolean isNearly(EdtfDate day, int year) {
    return day.earliest().getDayOfYear() == 1 && day.earliest().getYear() == year + 1;
  }

  private Verdict otherYear(Year printed, EdtfDate day) {
    int right = day.earliest().getYear();
    String verb = claim.kind() == Kind.JOINED ? "joined" : "left";
    boolean isNotice = claim.kind() == Kind.LEFT && printed.year() == right - 1;
    return new Verdict.Contradicted(
        "%s %s %s in %d, not %d."
            .formatted(claim.memberName(), verb, claim.bodyName(), right, printed.year()),
        spells.evidence(),
        List.of(new Repair(printed.span(), String.valueOf(right))),
        !isNotice);
  }
}
