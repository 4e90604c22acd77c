package org.stet.imports;

import java.util.Optional;
import org.stet.fact.EdtfDate;

/**
 * Something between two things at a time: a capital, a membership.
 *
 * @param subject the key of the place or body it is said of; of a membership, the body
 * @param relation its kind
 * @param value the key of the place, body or person that it names
 */
record FoundFact(
    String subject,
    Relation relation,
    String value,
    Optional<EdtfDate> since,
    Optional<EdtfDate> until) {}
