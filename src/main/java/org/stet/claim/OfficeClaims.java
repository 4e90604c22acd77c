package org.stet.claim;

import java.util.List;
import java.util.function.Predicate;
import org.stet.mention.Reading;
import org.stet.mention.TitledName;

/** Every title with a name beside it, once it is known who is meant. */
final class OfficeClaims {
  private OfficeClaims() {}

  /** The claims whose names are resolved in a way that the rule judges. */
  static List<OfficeClaim> find(Reading reading, String rule, Predicate<Resolution> isOurs) {
    return reading.titledNames().stream()
        .map(pair -> claim(reading, rule, pair))
        .filter(claim -> isOurs.test(claim.resolution()))
        .toList();
  }

  private static OfficeClaim claim(Reading reading, String rule, TitledName pair) {
    Resolver.Resolved resolved = Resolver.resolve(reading, pair);
    return new OfficeClaim(
        rule, pair, resolved.name(), resolved.resolution(), reading.isQuoted(pair.span()));
  }
}
