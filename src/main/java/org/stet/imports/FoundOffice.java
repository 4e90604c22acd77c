package org.stet.imports;

import java.util.List;
import java.util.Optional;

/**
 * An office as a source tells of it.
 *
 * @param key by what the source tells them apart
 * @param id the id in the packs, where it is certain
 * @param of the key of the place or body that it belongs to
 * @param seats how many hold it at once; {@link #ANY_SEATS} where nobody knows
 * @param source the page about it, where there is one
 */
record FoundOffice(
    String key,
    Optional<String> id,
    String title,
    List<String> also,
    List<String> beforeName,
    String of,
    int seats,
    Optional<String> source) {
  /** Parliaments: as many as there are. */
  static final int ANY_SEATS = 0;

  FoundOffice {
    title = Wording.clean(title);
    also = Wording.others(title, also);
    beforeName = List.copyOf(beforeName);
  }
}
