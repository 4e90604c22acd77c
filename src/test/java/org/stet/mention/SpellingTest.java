package org.stet.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SpellingTest {
  private static final int WORDS_PER_SEED = 100;
  private static final int LONGEST = 6;

  static LongStream seeds() {
    return LongStream.range(0, 20);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void theDistanceIsThatOfTheDefinition(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < WORDS_PER_SEED; i++) {
      String a = word(random);
      String b = word(random);
      assertThat(Spelling.distance(a, b)).as(a + " " + b).isEqualTo(naive(a, b));
    }
  }

  private static String word(Random random) {
    StringBuilder word = new StringBuilder();
    int length = random.nextInt(LONGEST + 1);
    for (int i = 0; i < length; i++) {
      word.append((char) ('a' + random.nextInt(3)));
    }
    return word.toString();
  }

  /** The definition itself, from the last letters to the first. */
  private static int naive(String a, String b) {
    if (a.isEmpty() || b.isEmpty()) {
      return a.length() + b.length();
    }
    String restA = a.substring(0, a.length() - 1);
    String restB = b.substring(0, b.length() - 1);
    int same = a.charAt(a.length() - 1) == b.charAt(b.length() - 1) ? 0 : 1;
    int best =
        Math.min(naive(restA, restB) + same, Math.min(naive(restA, b) + 1, naive(a, restB) + 1));
    boolean isSwap =
        a.length() > 1
            && b.length() > 1
            && a.charAt(a.length() - 1) == b.charAt(b.length() - 2)
            && a.charAt(a.length() - 2) == b.charAt(b.length() - 1);
    return isSwap
        ? Math.min(best, naive(a.substring(0, a.length() - 2), b.substring(0, b.length() - 2)) + 1)
        : best;
  }

  @Test
  void noStretchIsEditedTwice() {
    assertThat(Spelling.distance("ca", "abc")).isEqualTo(3);
  }

  @ParameterizedTest
  @CsvSource({
    "biden, bidan",
    "biden, bidne",
    "blinken, blink",
    "antony, anthony",
    "macron, macrom",
    "netanyahu, netanyahoo",
    "stoltenberg, stoltenburg",
    "gabi, gabby",
    "schultz, shults"
  })
  void aSlipIsNear(String right, String printed) {
    assertThat(Spelling.isNear(right, printed)).isTrue();
    assertThat(Spelling.isNear(printed, right)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "biden, biden",
    "joe, jon",
    "xi, li",
    "bush, busch-light",
    "obama, osaka",
    "trump, grant",
    "macron, merkel",
    "pence, spencers"
  })
  void theSameAndOthersAreNotNear(String a, String b) {
    assertThat(Spelling.isNear(a, b)).isFalse();
    assertThat(Spelling.isNear(b, a)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "marcantel, markantel",
    "oberlander, oberlender",
    "pence, pense",
    "biden, bidne",
    "macron, macrom"
  })
  void oneLetterOrTheSameSoundIsOneSlip(String right, String printed) {
    assertThat(Spelling.isOneSlip(right, printed)).isTrue();
    assertThat(Spelling.isOneSlip(printed, right)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"blinken, blink", "blinken, blenkin", "joe, jon", "biden, biden"})
  void twoLettersOrTooFewAreNot(String a, String b) {
    assertThat(Spelling.isOneSlip(a, b)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"gabby, gabi", "schultz, shults", "philips, filips", "zelensky, zelenskyy"})
  void whatSoundsAlikeHasOneKey(String a, String b) {
    assertThat(Spelling.sound(a)).isEqualTo(Spelling.sound(b));
  }

  @ParameterizedTest
  @CsvSource({
    "kowalczyk, kowalcyzk, true",
    "ab, ba, true",
    "gottlieb, gottleib, true",
    "kowalczyk, kowalczyk, false",
    "kowalczyk, kowalczky, true",
    "hansen, hanson, false",
    "hanegbi, hanebig, false",
    "mark, marks, false",
    "a, b, false"
  })
  void knowsTwoSwappedNeighbours(String right, String printed, boolean isSwapped) {
    assertThat(Spelling.isSwapped(right, printed)).isEqualTo(isSwapped);
    assertThat(Spelling.isSwapped(printed, right)).isEqualTo(isSwapped);
  }

  @Test
  void digitsSlipWithinNumbersOfOneLength() {
    assertThat(Spelling.isDigitSlip(1987, 1997)).isTrue();
    assertThat(Spelling.isDigitSlip(1987, 1978)).isTrue();
    assertThat(Spelling.isDigitSlip(1987, 1987)).isFalse();
    assertThat(Spelling.isDigitSlip(1987, 1896)).isFalse();
    assertThat(Spelling.isDigitSlip(1979, 79)).isFalse();
  }
}
