package org.stet.language;

import org.stet.text.Span;

/**
 * A word, a number, a mark, or a known title of several words, with its part of speech.
 *
 * @param span where it stands in the article's prose
 * @param tag a Penn Treebank tag such as {@code NNP} or {@code VBD}
 */
public record Token(Span span, String tag) {}
