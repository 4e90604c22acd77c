package org.stet.claim;

import org.stet.text.Span;

/**
 * A change that would make a claim stand.
 *
 * @param span the words to replace, in the article's prose
 * @param text what to write instead
 */
public record Repair(Span span, String text) {}
