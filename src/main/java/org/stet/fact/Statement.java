package org.stet.fact;

import java.util.Optional;

/**
 * One fact of a relation: the headquarters of the International Criminal Court are in The Hague.
 *
 * @param subject of whom or what
 * @param relation the kind of fact
 * @param value the value as print writes it; the name where the value is a subject
 * @param valueSubject the place, body or person that is the value
 * @param period from when to when; {@link Period#UNKNOWN} for always
 * @param citation who says so
 */
public record Statement(
    Subject subject,
    Relation relation,
    String value,
    Optional<Subject> valueSubject,
    Period period,
    Citation citation) {
  /** The same at another time. */
  Statement during(Period other) {
    return new Statement(subject, relation, value, valueSubject, other, citation);
  }
}
