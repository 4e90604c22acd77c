package org.stet.fact;

import java.util.List;
import java.util.Optional;

/**
 * A place or a body that an office belongs to: a country, a state, an alliance, a ministry.
 *
 * @param id its id in the packs
 * @param isPlace whether it is a place; else it is a body
 * @param name its name
 * @param also other names
 * @param acronym the initials that stand for its name
 * @param demonyms adjectives for it: "Israeli"
 * @param adjective what stands before a title of it in messages: "U.S.", "Israeli", "NATO"
 * @param citation who says so
 */
public record Entity(
    String id,
    boolean isPlace,
    String name,
    List<String> also,
    Optional<String> acronym,
    List<String> demonyms,
    String adjective,
    Citation citation)
    implements Subject {
  public Entity {
    also = List.copyOf(also);
    demonyms = List.copyOf(demonyms);
  }

  /** One place or body is one id, whatever is said of it. */
  @Override
  public boolean equals(Object other) {
    return this == other || (other instanceof Entity entity && Slug.areSame(id, entity.id));
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }
}
