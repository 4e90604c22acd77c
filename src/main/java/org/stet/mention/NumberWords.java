package org.stet.mention;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The English words for numbers. */
final class NumberWords {
  /** "zero" to "nineteen". */
  static final Map<String, Integer> SMALL =
      numbered(
          """
          zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
          sixteen seventeen eighteen nineteen
          """,
          1);

  /** "twenty" to "ninety". */
  static final Map<String, Integer> TENS =
      numbered("_ _ twenty thirty forty fifty sixty seventy eighty ninety", 10);

  /** What multiplies the number before it. */
  static final Map<String, Long> SCALES =
      Map.of(
          "hundred", 100L,
          "thousand", 1_000L,
          "million", 1_000_000L,
          "billion", 1_000_000_000L,
          "trillion", 1_000_000_000_000L);

  /** "first" to "nineteenth". */
  static final Map<String, Integer> SMALL_ORDINALS =
      numbered(
          """
          _ first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth
          fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth
          """,
          1);

  /** "twentieth" to "ninetieth". */
  static final Map<String, Integer> TENS_ORDINALS =
      numbered(
          "_ _ twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth", 10);

  /** The words that a number in words can begin with. */
  static final WordList STARTS =
      WordList.of(
          Stream.of(SMALL, TENS, SMALL_ORDINALS, TENS_ORDINALS)
              .flatMap(words -> words.keySet().stream())
              .collect(Collectors.joining(" ")));

  private NumberWords() {}

  /** Whether a key has no letter: "2021"; so it is with one that has nothing at all. */
  static boolean isDigits(String key) {
    for (int i = 0; i < key.length(); i++) {
      if (key.charAt(i) < '0' || key.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  private static Map<String, Integer> numbered(String words, int step) {
    Map<String, Integer> numbers = new HashMap<>();
    int i = 0;
    for (String word : words.strip().split("\\s+", -1)) {
      numbers.put(word, i * step);
      i++;
    }
    numbers.remove("_");
    return Map.copyOf(numbers);
  }
}
