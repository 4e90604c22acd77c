package org.stet.claim;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.stet.claim.QuantityClaim.Form;
import org.stet.fact.Entity;
import org.stet.mention.NumberStyle;
import org.stet.mention.Reading;

/** Holds the number of a body's members or seats against the packs. */
final class QuantityJudge {
  /** Where a seat is empty, those who sit are fewer; in a large body by so few of a hundred. */
  private static final int EMPTY_PERCENT = 5;

  /** In a body as small as this, empty seats may be many. */
  private static final int SMALL_BODY = 15;

  /** A body that shares its name is meant only by numbers near to its own, in percent. */
  private static final int NEAR_PERCENT = 10;

  private final QuantityClaim claim;
  private final BodyCounts counts;
  private final Moment moment;

  private QuantityJudge(QuantityClaim claim, Reading reading) {
    this.claim = claim;
    this.counts = BodyCounts.of(reading.facts());
    this.moment = Moment.of(claim.number().sentence(), reading);
  }

  static Verdict judge(QuantityClaim claim, Reading reading) {
    Verdict verdict = new QuantityJudge(claim, reading).judge();
    return Freshness.require(verdict, reading.published());
  }

  private Verdict judge() {
    if (!moment.isKnown()) {
      return new Verdict.Undecided(Verdict.Reason.DATE_UNKNOWN);
    }
    List<BodyCounts.Count> current = claim.bodies().stream().flatMap(this::current).toList();
    List<Evidence> same =
        current.stream()
            .filter(c -> c.number() == claim.value())
            .map(BodyCounts.Count::evidence)
            .toList();
    if (!same.isEmpty()) {
      return new Verdict.Supported(same);
    }
    if (current.isEmpty()) {
      return new Verdict.Undecided(Verdict.Reason.NO_FACT);
    }
    boolean isNow = moment.speaksOfNow() && !moment.hints().looksBack();
    return isNow ? differs(nearest(current)) : new Verdict.Undecided(Verdict.Reason.TIME_UNCLEAR);
  }

  private Stream<BodyCounts.Count> current(Entity body) {
    List<BodyCounts.Count> recorded = counts.counts(body, claim.unit());
    return recorded.isEmpty()
        ? counts.listed(body, day()).stream()
        : recorded.stream().filter(c -> moment.touches(c.period()));
  }

  private LocalDate day() {
    return moment.published().orElseThrow();
  }

  private BodyCounts.Count nearest(List<BodyCounts.Count> current) {
    return current.stream()
        .min(Comparator.comparingInt(c -> Math.abs(c.number() - claim.value())))
        .orElseThrow();
  }

  private Verdict differs(BodyCounts.Count count) {
    int right = count.number();
    if (claim.isBare() && !isNear(right)) {
      return new Verdict.Undecided(Verdict.Reason.NO_FACT);
    }
    if (claim.value() < right && (mayBePart(right) || mayBeSitting(right))) {
      return new Verdict.Undecided(Verdict.Reason.TIME_UNCLEAR);
    }
    String text = claim.number().sentence().text(claim.number().first(), claim.number().end());
    String message =
        "%s has %d %s, not %d."
            .formatted(
                ProperName.of(claim.bodies().getFirst()).capitalized(),
                right,
                QuantityClaim.Things.of(claim.unit(), right),
                claim.value());
    return new Verdict.Contradicted(
        message,
        List.of(count.evidence()),
        List.of(new Repair(claim.span(), NumberStyle.cardinalLike(text, right))),
        claim.form() == Form.COMPOUND || claim.value() > right || isOfThePast());
  }

  /** A number that the body had before is no count of some. */
  private boolean isOfThePast() {
    return claim.bodies().stream()
        .flatMap(b -> counts.counts(b, claim.unit()).stream())
        .filter(c -> c.number() == claim.value())
        .anyMatch(c -> c.period().latest().isBefore(day()));
  }

  private boolean isNear(int right) {
    return Math.abs(right - claim.value()) <= Math.max(1, right * NEAR_PERCENT / 100);
  }

  /** Whether fewer may be some of the members only. */
  private boolean mayBePart(int right) {
    boolean isWithoutLeaver =
        claim.value() == right - 1
            && claim.form() == Form.WHOLE
            && claim.bodies().stream().anyMatch(b -> counts.isLosing(b, day()));
    return claim.form() == Form.PERHAPS_PART || isWithoutLeaver;
  }

  /** Whether fewer may be those who sit while a seat is empty. */
  private boolean mayBeSitting(int right) {
    boolean isOfPeople =
        !claim.unit().equals("seat") && claim.bodies().stream().noneMatch(counts::isOfStates);
    if (!isOfPeople) {
      return false;
    }
    Set<Integer> sitting =
        counts.sitting(
            claim.bodies().getFirst(),
            right,
            List.of(day().minusDays(7), day(), day().plusDays(7)));
    boolean isFew = right <= SMALL_BODY || (right - claim.value()) * 100 <= right * EMPTY_PERCENT;
    return sitting.isEmpty() ? isFew : sitting.contains(claim.value());
  }
}
