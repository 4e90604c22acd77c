package org.stet.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.stet.mention.Reading;

/** Every slip in a known person's name, under a title or at a later mention. */
final class Slips {
  private final List<SpellingClaim> all;

  private Slips(Reading reading) {
    List<SpellingClaim> titled =
        OfficeClaims.of(reading).ofSpellings().stream()
            .filter(claim -> TitledSlip.isSure(claim, reading))
            .map(claim -> TitledSlip.of(claim, reading))
            .toList();
    List<SpellingClaim> found = new ArrayList<>(titled);
    found.addAll(new LaterMentions(reading, titled).find());
    found.sort(Comparator.comparing(SpellingClaim::span));
    this.all = List.copyOf(found);
  }

  static Slips of(Reading reading) {
    return reading.once(Slips.class, Slips::new);
  }

  /** In the order of the prose. */
  List<SpellingClaim> all() {
    return all;
  }
}
