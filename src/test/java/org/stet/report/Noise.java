package org.stet.report;

import java.util.Random;

/** Text that nobody would write and anybody can send. */
final class Noise {
  private Noise() {}

  /** Letters, blanks and all that should not reach a terminal, in any order. */
  static String of(Random random) {
    int[] some = {
      'a', ' ', '\t', '\n', '\r', 0x1B, 0x9B, 0x7F, 0, 0x202E, 0x2066, 0x200F, 0x2028, 0xD800,
      0xDC00, 0x1F600, 0x65E5, 0x301, 0x200D, 0xFE0F, 0x5D0, 0xAD, 0xE0041, ':', '%'
    };
    StringBuilder noise = new StringBuilder();
    int length = random.nextInt(300);
    for (int i = 0; i < length; i++) {
      int c = random.nextBoolean() ? some[random.nextInt(some.length)] : random.nextInt(0x3000);
      noise.appendCodePoint(c == '<' || c == '&' ? '.' : c);
    }
    return noise.toString();
  }
}
