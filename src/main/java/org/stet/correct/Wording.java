package org.stet.correct;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How one kind of mistake is told, from "misstated" on. */
interface Wording {
  /** What follows "An earlier version of this article"; empty for a mistake of another kind. */
  Optional<String> of(Mistake mistake);

  /** Retells a message. */
  static Wording on(String message, Function<MatchResult, String> notice) {
    return when(message, (mistake, m) -> Optional.of(notice.apply(m)));
  }

  /** Retells a message with what else is known of the mistake. */
  static Wording when(String message, BiFunction<Mistake, MatchResult, Optional<String>> notice) {
    Pattern pattern = Pattern.compile(message);
    return mistake -> {
      Matcher matcher = pattern.matcher(mistake.message());
      return matcher.matches() ? notice.apply(mistake, matcher.toMatchResult()) : Optional.empty();
    };
  }
}
