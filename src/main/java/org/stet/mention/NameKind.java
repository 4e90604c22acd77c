package org.stet.mention;

/** What is looked up in the tables of names, each told apart by where its hashes begin. */
enum NameKind {
  PEOPLE(0x70656f706c65L, 1),
  TITLES(0x7469746c6573L, 1 << 1),
  /** Titles in the plural. */
  PLURALS(0x706c7572616cL, 1 << 2),
  ENTITIES(0x656e74697479L, 1 << 3),
  EVENTS(0x6576656e7473L, 1 << 4);

  /** Where the hashes of its phrases begin. */
  final long seed;

  /** Its bit in a set of kinds. */
  final int bit;

  NameKind(long seed, int bit) {
    this.seed = seed;
    this.bit = bit;
  }
}
