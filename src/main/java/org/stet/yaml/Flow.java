package org.stet.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * YAML in flow style, {@code {name: Ann Lee, also: [A. Lee]}}, on one line; quoted where needed.
 */
public final class Flow {
  /** Letters and digits with what stands inside names; nothing here means anything to YAML. */
  private static final Pattern PLAIN =
      Pattern.compile("[\\p{L}\\d](?:[\\p{L}\\p{M}\\d .'’/~()&+;_=%-]*[\\p{L}\\p{M}\\d.'’~)])?");

  private static final Pattern ADDRESS =
      Pattern.compile("https?://[A-Za-z0-9./_~?&=%+@:-]*[A-Za-z0-9/_=-]");

  /** What some readers of YAML take for a number, a truth or nothing. Dates are read as texts. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "[+-]?[\\d_]+(?:\\.\\d*)?(?:[eE][+-]?\\d+)?|0[xob][\\da-fA-F_]+|[\\d_]+:[\\d:.]+");

  private static final Set<String> WORDS =
      Set.of("true", "false", "yes", "no", "on", "off", "null", "y", "n", "nan", "inf");

  private final List<String> fields = new ArrayList<>();

  /** An empty mapping. */
  public Flow() {}

  /** Adds a text, quoted where it needs to be. */
  public Flow text(String key, String value) {
    return raw(key, scalar(value));
  }

  /** Adds a text where there is one. */
  public Flow text(String key, Optional<String> value) {
    value.ifPresent(v -> text(key, v));
    return this;
  }

  /** Adds a list; an empty one is left out. */
  public Flow texts(String key, List<String> values) {
    return values.isEmpty() ? this : raw(key, list(values));
  }

  /** Adds what is YAML already: a date, a period, a number, {@code true}. */
  public Flow raw(String key, String value) {
    fields.add(key + ": " + value);
    return this;
  }

  /** A list on one line. */
  public static String list(List<String> values) {
    return "[" + String.join(", ", values.stream().map(Flow::scalar).toList()) + "]";
  }

  /** A text, quoted where it would be read as something else. */
  public static String scalar(String value) {
    boolean isPlain =
        (PLAIN.matcher(value).matches() || ADDRESS.matcher(value).matches())
            && !NUMBER.matcher(value).matches()
            && !WORDS.contains(value.toLowerCase(Locale.ROOT));
    return isPlain ? value : quoted(value);
  }

  private static String quoted(String value) {
    StringBuilder quoted = new StringBuilder("\"");
    value.codePoints().forEach(c -> append(quoted, c));
    return quoted.append('"').toString();
  }

  private static void append(StringBuilder quoted, int c) {
    if (c == '"' || c == '\\') {
      quoted.append('\\').appendCodePoint(c);
    } else if ((c >= ' ' && c < 0x7F) || Character.isLetterOrDigit(c)) {
      quoted.appendCodePoint(c);
    } else {
      quoted.append(c > 0xFFFF ? "\\U%08X".formatted(c) : "\\u%04X".formatted(c));
    }
  }

  /** Adds what is YAML already, in the order of the map. */
  public Flow raw(Map<String, String> values) {
    values.forEach(this::raw);
    return this;
  }

  @Override
  public String toString() {
    return "{" + String.join(", ", fields) + "}";
  }
}
