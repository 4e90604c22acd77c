package org.stet.imports;

/**
 * Something that a source says and that cannot be so.
 *
 * @param what what it says, and where
 * @param why what speaks against it
 */
public record HeldBack(String what, String why) {
  /** {@code what: why}. */
  public String line() {
    return what + ": " + why;
  }
}
