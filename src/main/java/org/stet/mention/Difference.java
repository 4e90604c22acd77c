package org.stet.mention;

import java.util.List;
import java.util.Optional;

/** How a name in print differs from the name that it may be meant for. */
public enum Difference {
  /** The family name is right, the given name is a slip for the right one. */
  GIVEN_NEAR,
  /** The family name is right, the given name is another one. */
  GIVEN_OTHER,
  /** The given name is right, the family name is a slip for the right one. */
  FAMILY_NEAR,
  /** Both are slips. */
  BOTH_NEAR,
  /** There is no given name, and the family name is a slip. */
  FAMILY_ALONE_NEAR;

  /** Whether it is a matter of spelling alone. */
  public boolean isSpelling() {
    return this != GIVEN_OTHER;
  }

  static Optional<Difference> between(NameForms forms, List<String> given, List<String> family) {
    if (forms.families().contains(family)) {
      return ofGiven(forms, given);
    }
    String printed = NameForms.joined("", family);
    if (given.isEmpty()) {
      String right = NameForms.joined("", forms.families().getFirst());
      return Spelling.isOneSlip(printed, right) ? Optional.of(FAMILY_ALONE_NEAR) : Optional.empty();
    }
    if (!isNear(forms, printed)) {
      return Optional.empty();
    }
    if (forms.acceptsGiven(given)) {
      return Optional.of(FAMILY_NEAR);
    }
    return forms.nearGiven(given) ? Optional.of(BOTH_NEAR) : Optional.empty();
  }

  private static boolean isNear(NameForms forms, String printed) {
    for (List<String> family : forms.families()) {
      if (Spelling.isNear(printed, NameForms.joined("", family))) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Difference> ofGiven(NameForms forms, List<String> given) {
    if (given.isEmpty()
        || forms.given().isEmpty()
        || forms.acceptsGiven(given)
        || forms.isRegnal()) {
      return Optional.empty();
    }
    return Optional.of(forms.nearGiven(given) ? GIVEN_NEAR : GIVEN_OTHER);
  }
}
