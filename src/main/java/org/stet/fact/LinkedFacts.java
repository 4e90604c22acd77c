package org.stet.fact;

import java.util.List;

/**
 * All facts of all layers, each id looked up: what the index is written from. Of millions of facts
 * there is no room for both, so the writer takes away what it has written.
 *
 * @param people everybody; gone once they are written
 * @param offices the offices without their terms
 * @param holders everybody who held an office, by office, in the order of {@code offices}: its
 *     terms, then those of whom no time is recorded; gone once they are written
 */
record LinkedFacts(
    List<Entity> entities,
    List<Person> people,
    List<Office> offices,
    List<List<Term>> holders,
    List<Relation> relations,
    List<Statement> statements,
    List<Membership> memberships,
    List<Event> events) {}
