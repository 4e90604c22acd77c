package org.stet.claim;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.stet.mention.Reading;
import org.stet.mention.TitleMention;
import org.stet.mention.TitledName;

/** Every title with a name beside it, once it is known who is meant. */
final class OfficeClaims {
  private static final Set<String> COMMON_WORDS =
      Set.of(
          "king", "queen", "head", "premier", "chief", "leader", "director", "chair", "secretary");

  private final List<OfficeClaim> all;

  private OfficeClaims(Reading reading) {
    this.all =
        reading.titledNames().stream()
            .map(pair -> claim(reading, pair))
            .filter(c -> !isWordPlay(c))
            .toList();
  }

  static OfficeClaims of(Reading reading) {
    return reading.once(OfficeClaims.class, OfficeClaims::new);
  }

  /** All of them, in order, whoever judges them. */
  List<OfficeClaim> all() {
    return all;
  }

  /** Those whose names are no slips: the office is in question. */
  List<OfficeClaim> ofOffices() {
    return all.stream().filter(claim -> !isSlip(claim)).toList();
  }

  /** Those whose names are slips for the holder's: the spelling is in question. */
  List<OfficeClaim> ofSpellings() {
    return all.stream().filter(OfficeClaims::isSlip).toList();
  }

  private static boolean isSlip(OfficeClaim claim) {
    return claim.resolution() instanceof Resolution.Misnamed misnamed
        && misnamed.difference().isSpelling();
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

  private static OfficeClaim claim(Reading reading, TitledName pair) {
    Resolver.Resolved resolved = Resolver.resolve(reading, pair);
    return new OfficeClaim(
        pair, resolved.name(), resolved.resolution(), reading.isQuoted(pair.span()));
  }
}
