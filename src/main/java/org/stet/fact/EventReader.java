package org.stet.fact;

import java.util.Optional;
import java.util.Set;
import org.stet.yaml.YamlNode;

/** Reads the events of a pack. */
final class EventReader {
  static final Set<String> KEYS =
      Set.of(
          "name", "also", "what", "words", "on", "by", "sole", "place", "day", "term", "source",
          "checked");

  private final PackEntries entries;

  EventReader(PackEntries entries) {
    this.entries = entries;
  }

  Pack.EventDraft read(YamlNode.Entry entry, Citation parent) {
    Fields fields = entries.fields(entry, "an event", KEYS);
    return new Pack.EventDraft(
        entries.id(entry),
        fields.required("name"),
        fields.texts("also"),
        fields.texts("what"),
        fields.texts("words"),
        entries.references(fields, "on"),
        entries.reference(fields, "by"),
        fields.flag("sole"),
        entries.reference(fields, "place"),
        time(fields),
        entries.citation(fields, Optional.of(parent)));
  }

  private Period time(Fields fields) {
    Optional<Period> day = fields.date("day").map(d -> new Period(Optional.of(d), Optional.of(d)));
    Optional<Period> term =
        fields.parsed(
            "term",
            "a period such as 2003-03-20/2011-12-18",
            text -> entries.periodOf(text).filter(Period::isKnown));
    if (fields.node("day").isPresent() == fields.node("term").isPresent()) {
      fields.problem(
          fields.span(),
          "an event has a day or a term: 'day: 2001-09-11' or 'term: 2003-03-20/2011-12-18'");
    }
    Period period = day.or(() -> term).orElse(Period.UNKNOWN);
    if (period.earliest().isAfter(period.latest())) {
      fields.problem(fields.spanOf("term"), "this event ends before it starts");
    }
    return period;
  }
}
