package org.stet.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Sums by which a text is known again (FIPS 180-4). */
public final class Sha256 {
  private Sha256() {}

  /** A sum of nothing yet. */
  public static MessageDigest start() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }

  /** The sum of a text in UTF-8. */
  public static byte[] of(String text) {
    return start().digest(text.getBytes(StandardCharsets.UTF_8));
  }
}
