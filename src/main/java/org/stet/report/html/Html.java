package org.stet.report.html;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.stet.text.Screen;

/**
 * Writes markup. Whatever is not written by {@link #raw} is somebody else's text: it is escaped,
 * and what a browser would obey in it, such as control characters and bidirectional overrides,
 * shows as U+FFFD.
 */
final class Html {
  private static final Pattern LINE_ENDS = Pattern.compile("\\s*[\\r\\n\\u2028\\u2029]\\s*");
  private static final Pattern WEB = Pattern.compile("(?i)https?://[^\\s/?#].*", Pattern.DOTALL);

  private final Writer out;

  Html(Writer out) {
    this.out = out;
  }

  /** Markup of our own. */
  Html raw(String markup) throws IOException {
    out.write(markup);
    return this;
  }

  Html text(String text) throws IOException {
    out.write(escaped(text));
    return this;
  }

  /**
   * A start tag.
   *
   * @param attributes names, each followed by its value
   */
  Html open(String tag, String... attributes) throws IOException {
    out.write("<" + tag);
    for (int i = 0; i < attributes.length; i += 2) {
      out.write(" " + attributes[i] + "=\"" + escaped(attributes[i + 1]) + "\"");
    }
    out.write(">");
    return this;
  }

  Html close(String tag) throws IOException {
    out.write("</" + tag + ">");
    return this;
  }

  /** An element with nothing but text in it. */
  Html element(String tag, String text, String... attributes) throws IOException {
    return open(tag, attributes).text(text).close(tag);
  }

  /** Text whose direction must not spill over into what stands around it. */
  Html isolated(String text) throws IOException {
    return element("bdi", text);
  }

  /** A link to a page of the web; anything else that is written as an address is only text. */
  Html link(String url, String label) throws IOException {
    return isWeb(url)
        ? open("a", "href", url, "rel", "noreferrer noopener").isolated(label).close("a")
        : isolated(label);
  }

  static boolean isWeb(String url) {
    return WEB.matcher(url).matches();
  }

  /** 1,366. */
  Html number(int number) throws IOException {
    return raw(grouped(number));
  }

  static String grouped(int number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** In one line, without anything that a browser would obey. */
  static String clean(String text) {
    return Screen.clean(LINE_ENDS.matcher(text).replaceAll(" "));
  }

  static String escaped(String text) {
    String clean = clean(text);
    StringBuilder escaped = new StringBuilder(clean.length() + 16);
    for (int i = 0; i < clean.length(); i++) {
      switch (clean.charAt(i)) {
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '&' -> escaped.append("&amp;");
        case '"' -> escaped.append("&quot;");
        case '\'' -> escaped.append("&#39;");
        default -> escaped.append(clean.charAt(i));
      }
    }
    return escaped.toString();
  }
}
