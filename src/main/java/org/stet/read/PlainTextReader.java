package org.stet.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.text.Article;
import org.stet.text.Aside;
import org.stet.text.Block.Kind;
import org.stet.text.Source;
import org.stet.text.Span;

/**
 * Plain text: paragraphs are separated by blank lines. A text without blank lines has one paragraph
 * a line.
 */
final class PlainTextReader implements ArticleReader {
  static final List<String> EXTENSIONS = List.of(".txt", ".text");

  private static final int LONGEST_HEADLINE = 150;
  private static final int HEAD_BLOCKS = 5;

  /** No program wraps lines at more characters than this. */
  private static final int WIDEST_PAGE = 150;

  private static final Pattern BULLET = Pattern.compile("\\s*[-*\u2022]\\s+(?=\\S)");
  private static final Pattern NUMBER = Pattern.compile("\\s*\\d{1,3}\\.\\s+(?=\\S)");
  private static final Pattern SENTENCE_END =
      Pattern.compile(".*[.!?][\"'\u2019\u201d\u00bb)]?\\s*", Pattern.DOTALL);

  private record Part(Kind kind, List<Span> lines) {}

  @Override
  public boolean reads(String fileName) {
    return Readers.endsIn(fileName, EXTENSIONS);
  }

  @Override
  public Article read(Source source, ReadOptions options) {
    ProseWriter prose = new ProseWriter(source);
    List<Part> parts = parts(source);
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      prose.begin(i == 0 && isHeadline(source, parts) ? Kind.HEADLINE : part.kind());
      part.lines().forEach(prose::raw);
    }
    return prose.article(Head.NONE, asides(source));
  }

  /** A line of its own that begins with Stet's word, with or without the marks of a comment. */
  private static List<Aside> asides(Source source) {
    Asides asides = new Asides(source.content(), List.of());
    for (int number = 1; number <= source.lineCount(); number++) {
      if (isAside(source, source.line(number))) {
        asides.comment(stripped(source, source.line(number)));
      }
    }
    return asides.all();
  }

  private static boolean isAside(Source source, Span line) {
    String words = stripped(source, line).of(source.content());
    return Asides.isToStet(words.startsWith("<!--") ? words.substring(4) : words);
  }

  private static Span stripped(Source source, Span line) {
    String text = line.of(source.content());
    int start = line.start() + text.length() - text.stripLeading().length();
    return new Span(start, Math.max(start, line.start() + text.stripTrailing().length()));
  }

  private static boolean isHeadline(Source source, List<Part> parts) {
    Part first = parts.get(0);
    if (parts.size() == 1 || first.lines().size() > 1 || first.kind() == Kind.LIST_ITEM) {
      return false;
    }
    String line = first.lines().get(0).of(source.content()).strip();
    return line.length() <= LONGEST_HEADLINE
        && !SENTENCE_END.matcher(line).matches()
        && !Dateline.isDayAlone(line);
  }

  private static List<Part> parts(Source source) {
    boolean lineByLine = !hasBlankLineInside(source) || !isWrapped(source);
    List<Part> parts = new ArrayList<>();
    boolean open = false;
    for (int number = 1; number <= source.lineCount(); number++) {
      Span line = source.line(number);
      if (isBlank(source, line) || isAside(source, line)) {
        open = false;
      } else {
        boolean alone = parts.size() < HEAD_BLOCKS && isDayAlone(source, line);
        add(source, line, parts, open && !alone);
        open = !lineByLine && !alone;
      }
    }
    return parts;
  }

  /** Whether lines end where the page ends; a longer line ends where its paragraph does. */
  private static boolean isWrapped(Source source) {
    for (int number = 1; number <= source.lineCount(); number++) {
      if (source.line(number).length() > WIDEST_PAGE) {
        return false;
      }
    }
    return true;
  }

  private static boolean isDayAlone(Source source, Span line) {
    return Dateline.isDayAlone(line.of(source.content()).strip());
  }

  /** Adds a line to the open part, or opens one with it. */
  private static void add(Source source, Span line, List<Part> parts, boolean open) {
    boolean inList = open && parts.getLast().kind() == Kind.LIST_ITEM;
    Span text = withoutMarker(source, line, !open || inList);
    if (!text.equals(line)) {
      parts.add(new Part(Kind.LIST_ITEM, new ArrayList<>(List.of(text))));
    } else if (open) {
      // The line end before the line is white space between its words and the last ones.
      parts.getLast().lines().add(new Span(parts.getLast().lines().getLast().end(), line.end()));
    } else {
      parts.add(new Part(Kind.PARAGRAPH, new ArrayList<>(List.of(line))));
    }
  }

  /**
   * @param numbers whether "1. " is a marker; inside a paragraph it is the end of a sentence that
   *     happens to begin a line
   */
  private static Span withoutMarker(Source source, Span line, boolean numbers) {
    Matcher bullet = BULLET.matcher(source.content()).region(line.start(), line.end());
    if (bullet.lookingAt()) {
      return new Span(bullet.end(), line.end());
    }
    Matcher number = NUMBER.matcher(source.content()).region(line.start(), line.end());
    return numbers && number.lookingAt() ? new Span(number.end(), line.end()) : line;
  }

  private static boolean hasBlankLineInside(Source source) {
    int last = source.lineCount();
    while (last > 0 && isBlank(source, source.line(last))) {
      last--;
    }
    int first = 1;
    while (first < last && isBlank(source, source.line(first))) {
      first++;
    }
    for (int number = first; number < last; number++) {
      if (isBlank(source, source.line(number))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBlank(Source source, Span line) {
    return line.of(source.content())
        .codePoints()
        .allMatch(c -> Letters.isWhite(c) || Letters.isUnseen(c, 0));
  }
}
