package org.stet.claim;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.stet.mention.Reading;
import org.stet.mention.TitleMention;
import org.stet.mention.TitledName;

/** Every title with a name beside it, once it is known who is meant. */
final class OfficeClaims {
  private static final Set<String> COMMON_WORDS =
      Set.of(
          "king", "queen", "head", "premier", "chief", "leader", "director", "chair", "secretary");

  private OfficeClaims() {}

  /** The claims whose names are resolved in a way that the rule judges. */
  static List<OfficeClaim> find(Reading reading, String rule, Predicate<Resolution> isOurs) {
    return reading.titledNames().stream()
        .map(pair -> claim(reading, rule, pair))
        .filter(claim -> isOurs.test(claim.resolution()) && !isWordPlay(claim))
        .toList();
  }

  /**
   * "Premier League", "King Street", "Chief Medical Examiner": a title of one word and a name that
   * nobody knows.
   */
  private static boolean isWordPlay(OfficeClaim claim) {
    TitleMention title = claim.pair().title();
    boolean isOneWord = title.end() - title.first() == 1;
    return isOneWord
        && title.qualifier().isEmpty()
        && claim.resolution() instanceof Resolution.Stranger
        && COMMON_WORDS.contains(claim.titleText().toLowerCase(Locale.ROOT));
  }

  private static OfficeClaim claim(Reading reading, String rule, TitledName pair) {
    Resolver.Resolved resolved = Resolver.resolve(reading, pair);
    return new OfficeClaim(
        rule, pair, resolved.name(), resolved.resolution(), reading.isQuoted(pair.span()));
  }
}
