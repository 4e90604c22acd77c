package org.stet.correct;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What can be said of a mistake of any kind: the claim, and what is known. */
final class NeutralWording implements Wording {
  static final Wording ONE = new NeutralWording();

  private static final Pattern STATEMENT =
      Pattern.compile(".+ (?:is|are|was|were|has|had|have|did|does) .+");

  private static final Pattern AMONG_WORDS = Pattern.compile(".*\\b(?:this|the) article\\b.*");

  /** First words that have their capital only from the head of a sentence. */
  private static final Pattern HEAD = Pattern.compile("^(?:An?|He|It|She|The|There|They)\\b");

  private NeutralWording() {}

  @Override
  public Optional<String> of(Mistake mistake) {
    boolean isPlain =
        STATEMENT.matcher(mistake.says()).matches()
            && STATEMENT.matcher(mistake.message()).matches()
            && !AMONG_WORDS.matcher(mistake.message()).matches();
    return isPlain
        ? Optional.of(
            "said that %s. In fact, %s"
                .formatted(
                    mistake.says(),
                    HEAD.matcher(mistake.message())
                        .replaceFirst(m -> m.group().toLowerCase(Locale.ROOT))))
        : Optional.empty();
  }
}
