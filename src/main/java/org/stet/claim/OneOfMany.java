package org.stet.claim;

import java.util.List;
import org.stet.fact.Facts;
import org.stet.fact.Office;
import org.stet.fact.Person;
import org.stet.mention.Reading;

/**
 * Offices of many, of whom the facts know only some: members of state legislatures, judges. Those
 * who are not listed may have nearly the same names, and so have people who hold no office.
 */
final class OneOfMany {
  private OneOfMany() {}

  /** Whether an office is such. */
  static boolean is(Office office, Reading reading) {
    return office.sharedTitle() && reading.published().filter(office::isCompleteSince).isEmpty();
  }

  /**
   * Whether the article, which has somebody's full name, surely means that person. Who is known
   * only for such an office must stand beside it.
   */
  static boolean isMeant(Person person, Reading reading) {
    List<Facts.Tenure> tenures = reading.facts().tenuresOf(person);
    boolean isOneOfMany =
        !tenures.isEmpty() && tenures.stream().allMatch(t -> is(t.office(), reading));
    return !isOneOfMany
        || OfficeClaims.of(reading).all().stream()
            .anyMatch(claim -> isBesideOffice(claim, person, reading.facts()));
  }

  /** The people whose full name the article has, and who are surely meant. */
  static List<Person> meantInFull(Reading reading) {
    return reading.once(MeantInFull.class, MeantInFull::of).people();
  }

  private record MeantInFull(List<Person> people) {
    static MeantInFull of(Reading reading) {
      return new MeantInFull(
          reading.names().inFull().stream().filter(p -> isMeant(p, reading)).toList());
    }
  }

  private static boolean isBesideOffice(OfficeClaim claim, Person person, Facts facts) {
    return claim.resolution() instanceof Resolution.Named named
        && named.people().contains(person)
        && Held.isAny(person, claim.pair().title().offices(), facts);
  }
}
