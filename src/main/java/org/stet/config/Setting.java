package org.stet.config;

import org.stet.text.Source;
import org.stet.text.Span;

/**
 * A value that a file sets.
 *
 * @param value the value
 * @param source the file
 * @param span where in it the value stands
 */
public record Setting<T>(T value, Source source, Span span) {}
