package org.stet.fact;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Dates, periods and family names as packs write them. Packs have few that differ, so each is made
 * once for all packs that are read together. For use by one thread.
 */
final class Shared {
  private final Map<String, String> families = new HashMap<>();
  private final Map<String, Optional<EdtfDate>> dates = new HashMap<>();
  private final Map<String, Optional<Period>> periods = new HashMap<>();

  String family(String name) {
    return families.computeIfAbsent(name, n -> n);
  }

  Optional<EdtfDate> date(String text) {
    return dates.computeIfAbsent(text, EdtfDate::parse);
  }

  Optional<Period> period(String text) {
    return periods.computeIfAbsent(text, t -> Period.parse(t, this::date));
  }
}
