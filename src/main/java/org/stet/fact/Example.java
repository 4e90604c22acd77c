package org.stet.fact;

import java.time.LocalDate;
import java.util.Optional;
import org.stet.text.Source;
import org.stet.text.Span;

/**
 * A sentence by which a pack proves itself.
 *
 * @param pack the file it stands in
 * @param span where
 * @param date the day on which the sentence is published
 * @param text the sentence, without brackets
 * @param wrong the words that must be found; empty when nothing may be found
 * @param says the rule that must find them
 * @param right the right value, which the finding must offer
 */
public record Example(
    Source pack,
    Span span,
    LocalDate date,
    String text,
    Optional<Span> wrong,
    Optional<String> says,
    Optional<String> right) {}
