package org.stet.mention;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * Given names that are common in the United States: those of at least two members of Congress since
 * 1789, and others in general use; names that are more often other words are left out.
 */
final class GivenNames {
  private static final Set<String> COMMON = read();

  private GivenNames() {}

  static boolean isCommon(String key) {
    return COMMON.contains(key);
  }

  private static Set<String> read() {
    try (InputStream in = GivenNames.class.getResourceAsStream("given-names.txt")) {
      if (in == null) {
        throw new IllegalStateException("the program's archive lacks given-names.txt");
      }
      return Set.of(new String(in.readAllBytes(), StandardCharsets.US_ASCII).strip().split("\\R"));
    } catch (IOException e) {
      throw new UncheckedIOException("the program's archive cannot be read", e);
    }
  }
}
