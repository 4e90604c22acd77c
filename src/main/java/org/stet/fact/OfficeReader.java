package org.stet.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.stet.yaml.YamlNode;

/** Reads the offices of a pack, each with its holders. */
final class OfficeReader {
  static final Set<String> KEYS =
      Set.of(
          "title",
          "also",
          "before-name",
          "of",
          "also-of",
          "sole",
          "keeps-title",
          "shared-title",
          "seats",
          "covered",
          "holders",
          "source",
          "checked");
  static final Set<String> HOLDER =
      Set.of("person", "term", "number", "acting", "party", "district", "source", "checked");

  private final PackEntries entries;

  OfficeReader(PackEntries entries) {
    this.entries = entries;
  }

  Pack.OfficeDraft read(YamlNode.Entry entry, Citation parent) {
    Fields fields = entries.fields(entry, "an office", KEYS);
    Citation citation = entries.citation(fields, Optional.of(parent));
    List<Pack.TermDraft> terms = new ArrayList<>();
    for (Fields holder : holders(fields)) {
      term(holder, citation).ifPresent(terms::add);
    }
    return new Pack.OfficeDraft(
        entries.id(entry),
        fields.text("title"),
        fields.texts("also"),
        fields.texts("before-name"),
        entries.reference(fields, "of"),
        entries.references(fields, "also-of"),
        fields.flag("sole"),
        fields.flag("keeps-title"),
        fields.flag("shared-title"),
        entries.number(fields, "seats"),
        fields.day("covered"),
        terms,
        List.of(),
        citation);
  }

  private List<Fields> holders(Fields fields) {
    List<Fields> holders = new ArrayList<>();
    for (YamlNode item : fields.items("holders")) {
      if (item instanceof YamlNode.Mapping mapping) {
        holders.add(entries.fields(mapping, "a holder", HOLDER));
      } else {
        fields.problem(
            item.span(), "a holder is {person: id, term: start/end}; here is " + item.kind());
      }
    }
    return holders;
  }

  private Optional<Pack.TermDraft> term(Fields fields, Citation parent) {
    Optional<Pack.Reference> person = entries.requiredReference(fields, "person");
    fields.required("term");
    Optional<Period> period =
        fields.parsed(
            "term", "a period such as 2021-01-20/2025-01-20 or 2021/..", entries::periodOf);
    OptionalInt number = entries.number(fields, "number");
    Citation citation = entries.citation(fields, Optional.of(parent));
    if (person.isEmpty() || period.isEmpty()) {
      return Optional.empty();
    }
    if (period.get().earliest().isAfter(period.get().latest())) {
      fields.problem(fields.spanOf("term"), "this term ends before it starts");
      return Optional.empty();
    }
    return Optional.of(
        new Pack.TermDraft(
            person.get(),
            period.get(),
            number,
            fields.flag("acting"),
            entries.reference(fields, "party"),
            fields.text("district"),
            citation));
  }
}
