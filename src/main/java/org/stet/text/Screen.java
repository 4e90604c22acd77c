package org.stet.text;

import java.util.regex.Pattern;

/**
 * Text that a terminal can be trusted with.
 *
 * <p>An article is somebody else's text: an escape sequence in it could repaint the report, and a
 * bidirectional override could make one word look like another.
 */
public final class Screen {
  private static final String TAB = "    ";

  /** How commands of several build services begin, wherever in a line: "##[", "##vso[". */
  private static final Pattern COMMAND = Pattern.compile("##(?=[A-Za-z]*\\[)");

  private Screen() {}

  /**
   * One line without anything that a terminal would obey: control characters, line ends and
   * bidirectional controls show as U+FFFD, invisible characters are left out, a tab is four blanks.
   * So does the second sign of what a build service would obey in the middle of a line.
   */
  public static String clean(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    text.codePoints().forEach(c -> append(shown, c));
    return COMMAND.matcher(shown).replaceAll("#\uFFFD");
  }

  private static void append(StringBuilder shown, int c) {
    if (c == '\t') {
      shown.append(TAB);
    } else if (isObeyed(c)) {
      shown.append('\uFFFD');
    } else if (!isInvisible(c)) {
      shown.appendCodePoint(c);
    }
  }

  private static boolean isObeyed(int c) {
    int type = Character.getType(c);
    return type == Character.CONTROL
        || type == Character.SURROGATE
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR
        || (c & 0xFFFE) == 0xFFFE // no characters at all
        || isBidirectional(c);
  }

  private static boolean isBidirectional(int c) {
    return c == 0x061C
        || c == 0x200E
        || c == 0x200F
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069);
  }

  /** Soft hyphens, zero-width spaces, tags; not the joiners, which shape letters and emoji. */
  private static boolean isInvisible(int c) {
    return c == 0x00AD
        || c == 0x200B
        || (c >= 0x2060 && c <= 0x2064)
        || (c >= 0x206A && c <= 0x206F)
        || c == 0xFEFF
        || (c >= 0xFFF9 && c <= 0xFFFB)
        || (c >= 0xE0000 && c <= 0xE0FFF);
  }

  /** {@code path:line:column}, as editors and other programs read it. */
  public static String place(String name, Position at) {
    return path(name) + ":" + at.line() + ":" + at.column();
  }

  /** The same of where words begin. */
  public static String place(Source source, Span span) {
    return place(source.name(), source.position(span.start(), ColumnUnit.CODE_POINT));
  }

  /**
   * A line that starts with words of a file: continuous integration services obey lines that begin
   * with {@code ::}, blanks before it or not.
   */
  public static String path(String name) {
    String shown = clean(name);
    return shown.stripLeading().startsWith("::") ? "./" + shown : shown;
  }
}
