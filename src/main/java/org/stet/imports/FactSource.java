package org.stet.imports;

import java.io.IOException;

/** Somebody who knows who held which office when. Each implementation reads one form. */
public interface FactSource {
  /** What is read, the same for the same call: by it an import that broke off is found again. */
  String description();

  /** The public page on whose word the facts are held, when the form itself names one. */
  String citation();

  /**
   * Reads all of it.
   *
   * @throws IOException when a file or page cannot be had
   * @throws ImportException when it does not hold what it should
   */
  void read(Harvest into, Documents documents) throws IOException;
}
