package org.stet.report;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** The name of a source as a URI (RFC 3986). */
final class ArtifactUri {
  private static final Pattern URL = Pattern.compile("(?i)(https?|file)://.*", Pattern.DOTALL);
  private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:/.*", Pattern.DOTALL);
  private static final Pattern ESCAPE = Pattern.compile("%[0-9A-Fa-f]{2}.*", Pattern.DOTALL);

  /**
   * What may stand in a path besides letters and digits; a colon there could look like a scheme.
   */
  private static final String PATH = "-._~!$&'()*+,;=@/";

  private static final String ALL = PATH + ":?#[]";

  private ArtifactUri() {}

  /** A URL stays itself, an absolute path gets the file scheme, any other path stays relative. */
  static String of(String name) {
    if (URL.matcher(name).matches()) {
      return encode(name, ALL);
    }
    if (DRIVE.matcher(name).matches()) {
      return "file:///" + name.substring(0, 2) + encode(name.substring(2), PATH);
    }
    return (name.startsWith("/") ? "file://" : "") + encode(name, PATH);
  }

  private static String encode(String text, String allowed) {
    StringBuilder uri = new StringBuilder();
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      boolean escape = allowed.equals(ALL) && ESCAPE.matcher(text.substring(i)).matches();
      if (escape || isPlain(c, allowed)) {
        uri.appendCodePoint(c);
      } else {
        escape(uri, c);
      }
    }
    return uri.toString();
  }

  private static boolean isPlain(int c, String allowed) {
    return c < 0x80 && (Character.isLetterOrDigit(c) || allowed.indexOf(c) >= 0);
  }

  private static void escape(StringBuilder uri, int c) {
    for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
      uri.append(String.format(Locale.ROOT, "%%%02X", b));
    }
  }
}
