package org.stet.claim;

import java.time.LocalDate;
import java.util.List;
import org.stet.fact.Entity;
import org.stet.fact.Facts;
import org.stet.fact.Membership;
import org.stet.fact.Period;

/**
 * When somebody was a member of a body, by the packs.
 *
 * @param spells each time that it was one
 * @param isComplete whether nobody else is or was a member of the body
 * @param all every membership of the body
 */
record MemberSpells(List<Membership> spells, boolean isComplete, List<Membership> all) {
  /** The only body of whose members the packs tell which are permanent. */
  private static final String SECURITY_COUNCIL = "un-security-council";

  /** A member of the Security Council since before this day, without an end, is a permanent one. */
  private static final LocalDate PERMANENT_BEFORE = LocalDate.of(1972, 1, 1);

  MemberSpells {
    spells = List.copyOf(spells);
    all = List.copyOf(all);
  }

  static MemberSpells of(MembershipClaim claim, Facts facts) {
    List<Membership> all = facts.membersOf(claim.body());
    List<Membership> own = all.stream().filter(m -> claim.members().contains(m.member())).toList();
    boolean isPermanent = claim.kind() == MembershipClaim.Kind.PERMANENT_MEMBER;
    if (isPermanent && !claim.body().id().equals(SECURITY_COUNCIL)) {
      return new MemberSpells(List.of(), false, all);
    }
    return isPermanent
        ? new MemberSpells(own.stream().filter(MemberSpells::isForGood).toList(), true, all)
        : new MemberSpells(own, all.stream().allMatch(Membership::complete), all);
  }

  private static boolean isForGood(Membership spell) {
    return spell.period().end().isEmpty() && spell.period().earliest().isBefore(PERMANENT_BEFORE);
  }

  /** The countries and bodies among the meanings of a name that are a member of anything. */
  static List<Entity> joiners(List<Entity> meanings, Facts facts) {
    return meanings.stream().filter(e -> e.isPlace() && !facts.membershipsOf(e).isEmpty()).toList();
  }

  boolean isEmpty() {
    return spells.isEmpty();
  }

  List<Evidence> evidence() {
    return spells.stream().map(Known::membership).toList();
  }

  List<Period> periods() {
    return spells.stream().map(Membership::period).toList();
  }
}
