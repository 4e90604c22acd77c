package org.stet.fact;

import java.util.List;
import java.util.Optional;

/**
 * Something that happened and that news looks back on.
 *
 * @param id its id in the packs
 * @param name its name: "September 11 attacks"
 * @param also other names
 * @param what how print tells that it happened: "lifted sanctions"
 * @param words words by which a sentence is seen to speak of it
 * @param on to whom or what it was done
 * @param by who did it
 * @param sole whether nobody else ever did it, so that another name in its place is wrong
 * @param place where
 * @param period when: a single day, or from its first day to its last
 * @param citation who says so
 */
public record Event(
    String id,
    String name,
    List<String> also,
    List<String> what,
    List<String> words,
    List<Subject> on,
    Optional<Subject> by,
    boolean sole,
    Optional<Entity> place,
    Period period,
    Citation citation) {
  public Event {
    also = List.copyOf(also);
    what = List.copyOf(what);
    words = List.copyOf(words);
    on = List.copyOf(on);
  }

  /** "on Sept. 11, 2001", "in May 1993", "from March 20, 2003, to Dec. 18, 2011". */
  public String when() {
    if (period.start().equals(period.end()) && period.start().isPresent()) {
      return period.start().get().when();
    }
    return period.words();
  }
}
