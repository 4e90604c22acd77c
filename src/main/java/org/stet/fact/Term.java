package org.stet.fact;

import java.util.OptionalInt;

/**
 * A person's time in an office.
 *
 * @param person who
 * @param period from when to when
 * @param number the ordinal by which the holder is counted, when anybody counts
 * @param acting whether the holder was acting, interim or caretaker
 * @param citation who says so
 */
public record Term(
    Person person, Period period, OptionalInt number, boolean acting, Citation citation) {}
