package org.stet.imports;

import java.util.List;
import java.util.Optional;

/**
 * A place or a body as a source tells of it.
 *
 * @param key by what the source tells them apart
 * @param id the id in the packs, where it is certain
 * @param isPlace whether it is a place; else it is a body
 */
record FoundEntity(
    String key, Optional<String> id, boolean isPlace, String name, List<String> also) {
  FoundEntity {
    name = Wording.clean(name);
    also = Wording.others(name, also);
  }
}
