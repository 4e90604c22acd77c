package org.stet.read;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The encoding that an HTML page declares in a meta element within its first 1024 bytes. */
final class DeclaredCharset {
  private static final int SCANNED = 1024;

  private static final Pattern META =
      Pattern.compile(
          "<meta\\b[^>]{0,200}?\\bcharset\\s*=\\s*[\"']?\\s*([A-Za-z0-9._:-]+)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);

  private DeclaredCharset() {}

  /** Empty when the file is no page, or declares nothing that is known. */
  static Optional<Charset> of(String name, byte[] bytes) {
    String head =
        new String(bytes, 0, Math.min(bytes.length, SCANNED), StandardCharsets.ISO_8859_1);
    if (!Readers.endsIn(name, HtmlReader.EXTENSIONS) && !head.stripLeading().startsWith("<")) {
      return Optional.empty();
    }
    Matcher meta = META.matcher(COMMENT.matcher(head).replaceAll(""));
    return meta.find() ? charset(meta.group(1).toLowerCase(Locale.ROOT)) : Optional.empty();
  }

  private static Optional<Charset> charset(String label) {
    return switch (label) {
      // Pages that say Latin-1 or ASCII mean windows-1252: so says the WHATWG's encoding standard,
      // and so do browsers. Their curly quotes are control characters in Latin-1.
      case "iso-8859-1", "latin1", "us-ascii", "ascii" ->
          Optional.of(Charset.forName("windows-1252"));
      // The declaration could not be read if it were true; the same standard takes it for UTF-8.
      case "utf-16", "utf-16le", "utf-16be" -> Optional.of(StandardCharsets.UTF_8);
      default -> known(label);
    };
  }

  private static Optional<Charset> known(String label) {
    try {
      return Optional.of(Charset.forName(label));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }
}
