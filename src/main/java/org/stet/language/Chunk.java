package org.stet.language;

import org.stet.text.Span;

/**
 * A phrase that holds no other: {@code [NP U.S. Secretary of State Antony Blinken] [VP said]}.
 *
 * @param span where it stands in the article's prose
 * @param type as in CoNLL-2000: {@code NP}, {@code VP}, {@code PP}, {@code ADVP}, {@code ADJP},
 *     {@code SBAR}, {@code PRT} and a few rare ones
 */
public record Chunk(Span span, String type) {}
