package org.stet.language;

import java.util.regex.Pattern;

/**
 * A full stop that ends a sentence although no space follows: {@code he said.The minister left}.
 * Addresses, file names and companies called after their web site have the same shape, so both
 * words have to be ordinary ones.
 */
final class MissingSpace {
  /** Two small letters, so that neither {@code p.m.} nor {@code D.C.} counts. */
  private static final Pattern BEFORE = Pattern.compile("\\p{L}?[\\p{Ll}'’-]*\\p{Ll}{2}");

  private static final Pattern AFTER = Pattern.compile("\\p{Lu}\\p{Ll}*(?:['’]\\p{Ll}+)?");

  private MissingSpace() {}

  static boolean isAt(Boundary at) {
    if (at.isEllipsis() || Abbreviation.of(at.word()).isPresent()) {
      return false;
    }
    boolean isBeforeQuote = at.nextIsQuoted() || at.isClosed();
    String next = at.nextWord();
    return BEFORE.matcher(at.word()).matches()
        && AFTER.matcher(next).matches()
        && (isBeforeQuote || next.length() > 1 || next.equals("I") || next.equals("A"))
        && !isAddress(at, next);
  }

  /** {@code Booking.Com}, {@code name.Surname@example.com}, {@code Main.Java} */
  private static boolean isAddress(Boundary at, String next) {
    char after = at.charAt(at.nextWordStart() + next.length());
    return switch (next) {
      case "Com", "Org", "Net", "Gov", "Edu", "Io", "Ai", "Co", "Js", "Java", "Html", "Pdf" -> true;
      default -> after == '@' || after == '/' || after == '_' || isTightStop(at, next, after);
    };
  }

  /** Another stop without a space: {@code mary.Smith.example} */
  private static boolean isTightStop(Boundary at, String next, char after) {
    char second = at.charAt(at.nextWordStart() + next.length() + 1);
    return after == '.' && Character.isLetterOrDigit(second);
  }
}
