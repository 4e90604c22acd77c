package org.stet.fact;

import java.util.List;
import java.util.function.Predicate;
import org.stet.store.FlatFileWriter;

/**
 * Adds sections of another package to an index while it is written. The places of entities, people,
 * offices and events in the lists are those in the lists of {@link Facts}.
 */
public interface IndexExtension {
  /** The first number that a section of an extension may have. */
  int FIRST_SECTION = IndexLayout.FIRST_FOREIGN;

  /** Adds nothing. */
  IndexExtension NONE = (entities, people, offices, events, isWithoutTime, file) -> {};

  /**
   * Adds its sections to the file.
   *
   * @param isWithoutTime whether somebody held offices, and of none of them a time is recorded
   */
  void write(
      List<Entity> entities,
      List<Person> people,
      List<Office> offices,
      List<Event> events,
      Predicate<Person> isWithoutTime,
      FlatFileWriter file);
}
