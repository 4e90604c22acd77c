package org.stet.imports;

/** Is told how far an import has come. */
@FunctionalInterface
public interface Progress {
  /**
   * A step is done.
   *
   * @param what what is counted: "terms", "people"
   * @param done how many there are by now
   * @param total how many there will be; 0 when nobody knows
   */
  void step(String what, int done, int total);
}
