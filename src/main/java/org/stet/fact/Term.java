package org.stet.fact;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * A person's time in an office.
 *
 * @param person who
 * @param period from when to when; {@link Period#UNKNOWN} when neither is recorded
 * @param number the ordinal by which the holder is counted, when anybody counts
 * @param acting whether the holder was acting, interim or caretaker
 * @param party the party at that time, when known
 * @param district the electoral district: "4", "at-large"
 * @param citation who says so
 */
public record Term(
    Person person,
    Period period,
    OptionalInt number,
    boolean acting,
    Optional<Entity> party,
    Optional<String> district,
    Citation citation) {}
