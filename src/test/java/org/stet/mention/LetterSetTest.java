package org.stet.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LetterSetTest {
  private static final List<String> NAMES =
      List.of("blinken", "schultz", "philips", "mccarthy", "zelenskyy", "booker", "lieu", "katz");

  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";

  @Test
  void tellsFarWordsApart() {
    assertThat(LetterSet.of("biden").mayBeNear(LetterSet.of("trump"))).isFalse();
    assertThat(LetterSet.of("harris").mayBeNear(LetterSet.of("pompeo"))).isFalse();
  }

  @Test
  void takesWordsOfOneSoundTogether() {
    assertThat(LetterSet.of("schultz").mayBeNear(LetterSet.of("shults"))).isTrue();
    assertThat(LetterSet.of("phoebe").mayBeNear(LetterSet.of("foeby"))).isTrue();
  }

  @Test
  void joinsWords() {
    LetterSet joined = LetterSet.of("von").and(LetterSet.of("der")).and(LetterSet.of("leyen"));
    assertThat(joined).isEqualTo(LetterSet.of("vonderleyen"));
  }

  /** What it rules out must be out of reach of every comparison of spelling. */
  @Test
  void rulesOutNothingThatIsNear() {
    Random random = new Random(1);
    for (int i = 0; i < 20_000; i++) {
      String name = NAMES.get(random.nextInt(NAMES.size()));
      String other = edited(edited(edited(name, random), random), random);
      if (isNear(name, other)) {
        assertThat(LetterSet.of(name).mayBeNear(LetterSet.of(other)))
            .as(name + " and " + other)
            .isTrue();
      }
    }
  }

  private static boolean isNear(String name, String other) {
    int longer = Math.max(name.length(), other.length());
    return Math.abs(name.length() - other.length()) <= Spelling.MOST_LONGER
        && (Spelling.distance(name, other) <= Spelling.allowed(longer)
            || Spelling.sound(name).equals(Spelling.sound(other)));
  }

  private static String edited(String word, Random random) {
    StringBuilder edited = new StringBuilder(word);
    int at = random.nextInt(word.length());
    char letter = LETTERS.charAt(random.nextInt(LETTERS.length()));
    switch (random.nextInt(3)) {
      case 0 -> edited.insert(at, letter);
      case 1 -> edited.setCharAt(at, letter);
      default -> edited.deleteCharAt(at);
    }
    return edited.toString();
  }
}
