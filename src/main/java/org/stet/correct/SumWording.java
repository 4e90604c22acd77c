package org.stet.correct;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Sums that do not come out. Whichever of the numbers is wrong, the sum is; of two figures for one
 * thing nobody knows which one is.
 */
final class SumWording implements Wording {
  static final Wording ONE = new SumWording();

  private static final Pattern SUM =
      Pattern.compile(".+ (?:is|are) .+, not (?!.*(?:led|ved)$).+"); // no "tripled", "halved"

  private SumWording() {}

  @Override
  public Optional<String> of(Mistake mistake) {
    return SUM.matcher(mistake.message()).matches()
        ? Optional.of("contained an error of arithmetic: " + plain(mistake.message()))
        : Optional.empty();
  }

  private static String plain(String message) {
    String change =
        message.startsWith("From ")
            ? "a change f" + message.substring(1).replaceFirst(" are (?=.* points)", " is ")
            : message;
    return Print.small(change.replaceAll("(?<=\\d)%", " percent"));
  }
}
