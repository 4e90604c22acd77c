package org.stet.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stet.text.Problem;
import org.stet.text.Source;
import org.stet.yaml.StrictFields;
import org.stet.yaml.YamlNode;

/** The keys of one mapping of a pack, with the dates that packs have. */
final class Fields extends StrictFields {
  private final Shared shared;

  /**
   * @param what what the mapping describes, for messages: "an office"
   * @param allowed the keys it may have
   */
  Fields(
      Source source,
      Shared shared,
      List<Problem> problems,
      YamlNode.Mapping mapping,
      String what,
      Set<String> allowed) {
    super(source, problems, mapping, what, allowed);
    this.shared = shared;
  }

  Optional<EdtfDate> date(String key) {
    return parsed(key, "a date such as 2021-01-20, 1993-05, 1945 or 1945~", shared::date);
  }

  Optional<LocalDate> day(String key) {
    return parsed(
        key,
        "a day such as 2021-01-20",
        s -> shared.date(s).filter(EdtfDate::isDay).map(EdtfDate::earliest));
  }
}
