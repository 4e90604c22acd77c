package org.stet.report;

import org.stet.claim.Claim;
import org.stet.claim.Repair;
import org.stet.text.Article;
import org.stet.text.Span;

/**
 * A repair as a change of the source.
 *
 * @param span what to replace in the source
 * @param old what stands there, so that whoever applies the change can see that it still does
 * @param text what to write instead
 * @param exact whether the change can be made by machine: no markup or entity stands among the old
 *     words, and none would be made by the new ones
 */
public record Edit(Span span, String old, String text, boolean exact) {
  /** Claims longer than this are not repeated for the sake of one corrected word. */
  private static final int LONG = 80;

  public static Edit of(Article article, Repair repair) {
    Span span = article.inSource(repair.span());
    String old = span.of(article.source().content());
    boolean plain = oneLine(old).equals(oneLine(repair.span().of(article.prose())));
    boolean exact = plain && repair.text().chars().noneMatch(c -> c == '<' || c == '&');
    return new Edit(span, old, repair.text(), exact);
  }

  /** The words of a claim as they would read after a repair, or what to do when that is long. */
  public static String corrected(Article article, Claim claim, Repair repair) {
    String prose = article.prose();
    Span words = claim.span();
    Span part = repair.span();
    boolean repeat = words.contains(part) && words.length() <= LONG;
    String before = repeat ? prose.substring(words.start(), part.start()) : "";
    String after = repeat ? prose.substring(part.end(), words.end()) : "";
    String whole = oneLine(before + repair.text() + after);
    if (whole.isEmpty()) {
      return "leave out \"" + oneLine(part.of(prose)) + "\"";
    }
    return repeat ? whole : whole + " (for \"" + oneLine(part.of(prose)) + "\")";
  }

  /** Words with single blanks between them. */
  static String oneLine(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }
}
