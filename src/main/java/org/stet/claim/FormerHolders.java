package org.stet.claim;

import java.util.HashSet;
import java.util.Set;
import org.stet.fact.Person;
import org.stet.mention.Reading;

/** Who in an article is called the former holder of something. */
final class FormerHolders {
  private final Set<Person> people = new HashSet<>();

  private FormerHolders(Reading reading) {
    for (OfficeClaim claim : OfficeClaims.of(reading).all()) {
      if (claim.resolution() instanceof Resolution.Named named
          && OfficeCase.of(claim, reading).looksBack()) {
        people.addAll(named.people());
      }
    }
  }

  static FormerHolders of(Reading reading) {
    return reading.once(FormerHolders.class, FormerHolders::new);
  }

  boolean contains(Person person) {
    return people.contains(person);
  }
}
