package org.stet.curate;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Values as they stand in one line of YAML, quoted where they would be read as something else. */
final class YamlText {
  private static final Pattern PLAIN =
      Pattern.compile(
          "[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} .'’&()/_~+%?=;@-]*(?::[\\p{L}\\p{N}/][^\\s,\\[\\]{}#\"]*)?");
  private static final Pattern OTHER =
      Pattern.compile("(?i)true|false|null|yes|no|on|off|y|n|[-+.\\d][\\d_.eE+-]*");

  private YamlText() {}

  static String scalar(String value) {
    boolean isDate = value.matches("\\d{4}-\\d{2}(-\\d{2})?");
    boolean isPlain =
        PLAIN.matcher(value).matches() && !OTHER.matcher(value).matches() && !value.endsWith(" ");
    return isPlain || isDate ? value : quoted(value);
  }

  private static String quoted(String value) {
    StringBuilder text = new StringBuilder("\"");
    value
        .codePoints()
        .forEach(
            c -> {
              if (c == '"' || c == '\\') {
                text.append('\\').appendCodePoint(c);
              } else if (c < ' ') {
                text.append(String.format("\\x%02x", c));
              } else {
                text.appendCodePoint(c);
              }
            });
    return text.append('"').toString();
  }

  /** A mapping on one line; values that are written already, such as a period, stay as they are. */
  static String mapping(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(e -> e.getKey() + ": " + e.getValue())
        .collect(Collectors.joining(", ", "{", "}"));
  }
}
