package org.stet.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;
import org.stet.text.Span;

/**
 * Finds out which letters of the source a parser's decoded text came from, by walking both side by
 * side.
 *
 * <p>Each step is held against what the parser says. Where the two cannot be brought together, the
 * whole text maps to the whole stretch of source: coarse, and never wrong.
 */
final class RawText {
  /** What stands for a character in a format, besides entities. */
  enum Escapes {
    NONE,
    BACKSLASH
  }

  private static final Pattern REFERENCE =
      Pattern.compile("&(?:#(\\d++)|#[xX]([0-9a-fA-F]++)|([A-Za-z][A-Za-z0-9]{0,40}+));?");

  private static final char REPLACEMENT = '\ufffd';

  /** A stretch of source, and what it stands for when it is not its own letters. */
  private record Piece(Span span, Optional<String> decoded) {}

  private record Reference(int end, String decoded) {}

  private final String source;
  private final Span raw;
  private final String text;
  private final Escapes escapes;
  private final Matcher references;
  private final List<Piece> pieces = new ArrayList<>();
  private int exactStart;

  private RawText(String source, Span raw, String text, Escapes escapes) {
    this.source = source;
    this.raw = raw;
    this.text = text;
    this.escapes = escapes;
    this.references = REFERENCE.matcher(source);
    this.exactStart = raw.start();
  }

  /**
   * Writes a parser's text to the prose.
   *
   * @param source the text of the source
   * @param raw where the parser read the text
   * @param text what the parser made of it; white space at the end of {@code raw} may be missing
   */
  static void write(ProseWriter prose, String source, Span raw, String text, Escapes escapes) {
    if (isAsItStands(source, raw, text)) {
      prose.raw(raw);
      return;
    }
    RawText walk = new RawText(source, raw, text, escapes);
    if (!walk.aligns()) {
      prose.decoded(text, raw);
      return;
    }
    for (Piece piece : walk.pieces) {
      piece
          .decoded()
          .ifPresentOrElse(
              decoded -> prose.decoded(decoded, piece.span()), () -> prose.raw(piece.span()));
    }
  }

  /** Whether the text is all of its source, and nothing in it can stand for something else. */
  private static boolean isAsItStands(String source, Span raw, String text) {
    return raw.length() == text.length()
        && text.indexOf('&') < 0
        && text.indexOf('\\') < 0
        && source.startsWith(text, raw.start());
  }

  private boolean aligns() {
    int at = raw.start();
    int written = 0;
    while (written < text.length() && at < raw.end()) {
      Optional<Reference> reference = reference(at, written);
      if (reference.isPresent()) {
        stands(at, reference.get());
        at = reference.get().end();
        written += reference.get().decoded().length();
      } else if (source.charAt(at) == text.charAt(written)) {
        at++;
        written++;
      } else if (source.charAt(at) == 0) {
        // The HTML parser leaves a NUL out, the Markdown parser replaces it; nobody sees either.
        stands(at, new Reference(at + 1, ""));
        at++;
        written += text.charAt(written) == REPLACEMENT ? 1 : 0;
      } else {
        return false;
      }
    }
    exact(at);
    return written == text.length() && isNothing(at);
  }

  /** Whether the parser had a reason to leave out the rest. */
  private boolean isNothing(int start) {
    return source
        .substring(start, raw.end())
        .chars()
        .allMatch(c -> Letters.isWhite(c) || Letters.isUnseen(c, 0));
  }

  private void exact(int end) {
    if (exactStart < end) {
      pieces.add(new Piece(new Span(exactStart, end), Optional.empty()));
    }
  }

  private void stands(int start, Reference reference) {
    exact(start);
    pieces.add(new Piece(new Span(start, reference.end()), Optional.of(reference.decoded())));
    exactStart = reference.end();
  }

  /** An entity or escape here, if it stands for what the parser's text has there. */
  private Optional<Reference> reference(int at, int written) {
    Optional<Reference> found =
        switch (source.charAt(at)) {
          case '&' -> entity(at);
          case '\\' -> escape(at);
          default -> Optional.empty();
        };
    return found.filter(reference -> text.startsWith(reference.decoded(), written));
  }

  private Optional<Reference> escape(int at) {
    boolean escapes =
        this.escapes == Escapes.BACKSLASH
            && at + 1 < raw.end()
            && isAsciiPunctuation(source.charAt(at + 1));
    return escapes
        ? Optional.of(new Reference(at + 2, source.substring(at + 1, at + 2)))
        : Optional.empty();
  }

  private static boolean isAsciiPunctuation(char c) {
    return c > ' ' && c < 127 && !Character.isLetterOrDigit(c);
  }

  private Optional<Reference> entity(int at) {
    if (!references.region(at, raw.end()).lookingAt()) {
      return Optional.empty();
    }
    String name = references.group(3);
    if (name == null) {
      return Optional.of(new Reference(references.end(), numeric()));
    }
    boolean whole = references.group().endsWith(";") && Entities.isNamedEntity(name);
    String known = whole ? name : Entities.findPrefix(name);
    int end = whole ? references.end() : at + 1 + known.length();
    return known.isEmpty()
        ? Optional.empty()
        : Optional.of(new Reference(end, Entities.getByName(known)));
  }

  /** The parser's own answer: it knows the numbers that mean windows-1252, and the impossible. */
  private String numeric() {
    return Parser.unescapeEntities(references.group(), false);
  }
}
