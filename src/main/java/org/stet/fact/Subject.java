package org.stet.fact;

/** What a statement may speak of: a person, a place or a body. */
public sealed interface Subject permits Person, Entity {
  /** Its id in the packs. */
  String id();

  /** Its name, as a newspaper prints it. */
  String name();

  /** Who says so. */
  Citation citation();
}
