package org.stet.fact;

/** The sections of an index file, and what tells one sort of id from another. */
final class IndexLayout {
  /** Changes with the layout of the sections or of what stands in them. */
  static final int VERSION = 8;

  static final int TEXTS = 1; // and 2
  static final int PACKS = 3;
  static final int RECORDS = 4;
  static final int IDS = 5;
  static final int ENTITIES = 10;
  static final int PEOPLE = 11;
  static final int OFFICES = 12;
  static final int RELATIONS = 13;
  static final int STATEMENTS = 14;
  static final int MEMBERSHIPS = 15;
  static final int EVENTS = 16;
  static final int EVENT_DAYS = 17;

  /** The latest day on which a fact was checked, counted from 1970. */
  static final int CHECKED = 18;

  /** Sections from this number on belong to other packages. */
  static final int FIRST_FOREIGN = 100;

  private IndexLayout() {}
}
