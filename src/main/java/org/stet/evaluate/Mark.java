package org.stet.evaluate;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of carets under the words that it marks: {@code ^^^ error office-holder: Joe Biden}.
 *
 * @param column of the first caret, from 1, in code points
 * @param width how many carets
 * @param level error, warning or note; "also" for a further place of a mistake marked before
 * @param rule the rule that finds it
 * @param right what should stand there, where it says so
 */
record Mark(int column, int width, String level, String rule, Optional<String> right) {
  static final String ALSO = "also";

  private static final Pattern FORM =
      Pattern.compile("( *+)(\\^++) (error|warning|note|also) ([a-z-]++)(?:: (.*))?");

  private static final Pattern CARETS = Pattern.compile(" *+\\^++(?: .*)?");

  /** Reads a line. */
  static Optional<Mark> of(String line) {
    Matcher matcher = FORM.matcher(line);
    return matcher.matches()
        ? Optional.of(
            new Mark(
                matcher.group(1).length() + 1,
                matcher.group(2).length(),
                matcher.group(3),
                matcher.group(4),
                Optional.ofNullable(matcher.group(5))))
        : Optional.empty();
  }

  /** Whether a line seems to be meant as a mark. */
  static boolean isMeant(String line) {
    return CARETS.matcher(line).matches();
  }

  boolean isFurther() {
    return level.equals(ALSO);
  }
}
