package org.stet.mention;

/** What is looked up in the tables of names, each told apart by where its hashes begin. */
enum NameKind {
  PEOPLE(0x70656f706c65L),
  TITLES(0x7469746c6573L),
  /** Titles in the plural. */
  PLURALS(0x706c7572616cL),
  ENTITIES(0x656e74697479L),
  EVENTS(0x6576656e7473L);

  /** Where the hashes of its phrases begin. */
  final long seed;

  NameKind(long seed) {
    this.seed = seed;
  }
}
