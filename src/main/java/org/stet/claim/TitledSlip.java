package org.stet.claim;

import org.stet.fact.Office;
import org.stet.fact.Person;
import org.stet.mention.Difference;
import org.stet.mention.Reading;

/** A name under a title that is a slip for its holder's. */
final class TitledSlip {
  private static final int LONG_NAME = 6;

  private TitledSlip() {}

  /**
   * Whether the holder must be meant. A family name alone has little to go by: it must be told
   * whose office it is, and the name must be nobody else's in the facts or in the article.
   */
  static boolean isSure(OfficeClaim claim, Reading reading) {
    Resolution.Misnamed misnamed = (Resolution.Misnamed) claim.resolution();
    Office office = misnamed.office();
    if (office.sharedTitle() && !isToldApart(claim, office, reading)) {
      return false;
    }
    boolean isOfBody = !office.of().isPlace();
    if (isOfBody && !isTold(claim, office, reading) && !isLong(misnamed)) {
      return false;
    }
    if (misnamed.difference() != Difference.FAMILY_ALONE_NEAR) {
      return true;
    }
    Person person = misnamed.term().person();
    String right = reading.gazetteer().names().forms(person).family();
    String printed = String.join(" ", claim.name().bareKeys());
    return claim.pair().title().isClear()
        && (claim.pair().title().qualifier().isPresent()
            || office.sole()
            || reading.names().inFull().contains(person)
            || reading.names().timesAsFamily(right) > 0)
        && !reading.gazetteer().names().isFamily(printed)
        && !reading.names().endsFullName(printed);
  }

  /**
   * State legislatures have senators and representatives with other names, so it must be told which
   * state's seat in Congress is meant, and the slip must be no other name.
   */
  private static boolean isToldApart(OfficeClaim claim, Office office, Reading reading) {
    Resolution.Misnamed misnamed = (Resolution.Misnamed) claim.resolution();
    boolean isTold =
        claim.pair().title().qualifier().isPresent()
            || (!OneOfMany.is(office, reading) && reading.names().mentions(office.of()));
    return isTold
        && switch (misnamed.difference()) {
          case FAMILY_NEAR ->
              misnamed.term().person().family().length()
                  >= (office.of().isPlace() ? LONG_NAME : LONG_NAME - 1);
          case GIVEN_NEAR ->
              !reading.gazetteer().names().isGivenName(claim.name().bareKeys().getFirst());
          default -> false;
        };
  }

  /**
   * A long name with a right given name can hardly be somebody else's, even where many bodies have
   * such an office.
   */
  private static boolean isLong(Resolution.Misnamed misnamed) {
    return misnamed.difference() == Difference.FAMILY_NEAR
        && misnamed.term().person().family().length() >= LONG_NAME;
  }

  private static boolean isTold(OfficeClaim claim, Office office, Reading reading) {
    return Anchor.isTold(claim.pair().title(), office, reading)
        || reading.names().mentions(office.of());
  }

  static SpellingClaim of(OfficeClaim claim, Reading reading) {
    Resolution.Misnamed misnamed = (Resolution.Misnamed) claim.resolution();
    Office office = misnamed.office();
    Person person = misnamed.term().person();
    boolean alone = misnamed.difference() == Difference.FAMILY_ALONE_NEAR;
    return new SpellingClaim(
        claim.name(),
        alone ? person.family() : person.name(),
        person,
        Known.term(office, misnamed.term()),
        claim.quoted());
  }
}
