package org.stet.text;

/**
 * A part of an article's prose that stands by itself: no sentence reaches from one block into the
 * next.
 *
 * @param kind what it is in the article
 * @param span where it stands in the prose, without the break after it
 */
public record Block(Kind kind, Span span) {
  /** What a block is in the article. */
  public enum Kind {
    /** The title of the whole article, or a heading inside it. */
    HEADLINE,
    PARAGRAPH,
    LIST_ITEM,
    CAPTION,
    TABLE_CELL,
    /** A paragraph that is quoted as a whole. */
    QUOTATION
  }
}
