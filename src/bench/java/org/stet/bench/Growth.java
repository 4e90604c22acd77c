package org.stet.bench;

import java.io.IOException;
import java.util.List;

/** Something that grows, and what a check then takes. */
interface Growth {
  /** The name of its files, and of its part of the page. */
  String name();

  /**
   * Measures one size after the other.
   *
   * @param sizes in order
   */
  Series measure(List<Integer> sizes) throws IOException, InterruptedException;

  /** The picture of what was measured. */
  Picture picture(Series series);
}
