package org.stet.review;

import java.time.LocalDate;
import java.util.Optional;
import org.stet.text.Span;

/**
 * What a person says of a finding.
 *
 * @param path the article, without a "./" at its head
 * @param isConfirmed whether the article is wrong there
 * @param by who has decided
 * @param on when
 * @param url the page on which the decision can be read, if it has one
 * @param span where in its file it stands
 */
public record Decision(
    String path,
    String fingerprint,
    boolean isConfirmed,
    String by,
    LocalDate on,
    Optional<String> url,
    Span span) {}
