package org.stet.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.text.Source;
import org.stet.text.Span;

/**
 * The items of a long YAML list, each to be read by itself: whole files of Congress are larger than
 * what a YAML reader should build a tree of.
 */
final class YamlItems {
  private static final Pattern ITEM = Pattern.compile("^- ", Pattern.MULTILINE);

  private YamlItems() {}

  /** Where the items of the outermost list stand; none when the file is no such list. */
  static List<Span> of(Source source) {
    List<Span> items = new ArrayList<>();
    Matcher item = ITEM.matcher(source.content());
    int start = -1;
    while (item.find()) {
      if (start >= 0) {
        items.add(new Span(start, item.start()));
      }
      start = item.start();
    }
    if (start >= 0) {
      items.add(new Span(start, source.content().length()));
    }
    return items;
  }
}
