package org.stet.fact;

/**
 * Somebody's or something's time as a member of a body.
 *
 * @param body of what
 * @param member who
 * @param period from when to when
 * @param complete whether the packs list every member that the body ever had
 * @param citation who says so
 */
public record Membership(
    Entity body, Subject member, Period period, boolean complete, Citation citation) {}
