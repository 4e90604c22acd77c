package org.stet.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.stet.yaml.YamlNode;

/** Reads the offices of a pack, each with its holders. */
final class OfficeReader {
  private static final Set<String> OFFICE =
      Set.of(
          "title",
          "also",
          "before-name",
          "of",
          "also-of",
          "sole",
          "keeps-title",
          "covered",
          "holders",
          "source",
          "checked");
  private static final Set<String> TERM =
      Set.of("person", "term", "number", "acting", "source", "checked");

  private final PackEntries entries;

  OfficeReader(PackEntries entries) {
    this.entries = entries;
  }

  Pack.OfficeDraft read(YamlNode.Entry entry, Citation parent) {
    Fields fields = entries.fields(entry, "an office", OFFICE);
    Citation citation = entries.citation(fields, Optional.of(parent));
    List<Pack.TermDraft> terms = new ArrayList<>();
    for (YamlNode item : fields.items("holders")) {
      if (item instanceof YamlNode.Mapping mapping) {
        term(entries.fields(mapping, "a holder", TERM), citation).ifPresent(terms::add);
      } else {
        fields.problem(
            item.span(), "a holder is {person: id, term: start/end}; here is " + item.kind());
      }
    }
    return new Pack.OfficeDraft(
        entries.id(entry),
        entries.source(),
        fields.required("title"),
        fields.texts("also"),
        fields.texts("before-name"),
        reference(fields, "of"),
        references(fields, "also-of"),
        fields.flag("sole"),
        fields.flag("keeps-title"),
        fields.day("covered"),
        terms,
        citation);
  }

  private Optional<Pack.TermDraft> term(Fields fields, Citation parent) {
    Optional<Pack.Reference> person = reference(fields, "person");
    fields.required("term");
    Optional<Period> period =
        fields.parsed("term", "a period such as 2021-01-20/2025-01-20 or 2021/..", Period::parse);
    Optional<Integer> number =
        fields.parsed("number", "a whole number from 1", OfficeReader::number);
    Citation citation = entries.citation(fields, Optional.of(parent));
    if (person.isEmpty() || period.isEmpty()) {
      return Optional.empty();
    }
    if (period.get().earliest().isAfter(period.get().latest())) {
      fields.problem(fields.spanOf("term"), "this term ends before it starts");
      return Optional.empty();
    }
    OptionalInt ordinal = number.map(OptionalInt::of).orElse(OptionalInt.empty());
    return Optional.of(
        new Pack.TermDraft(person.get(), period.get(), ordinal, fields.flag("acting"), citation));
  }

  private static Optional<Integer> number(String text) {
    return text.matches("[1-9]\\d{0,3}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
  }

  private static Optional<Pack.Reference> reference(Fields fields, String key) {
    String id = fields.required(key);
    return id.isEmpty()
        ? Optional.empty()
        : Optional.of(new Pack.Reference(id, fields.spanOf(key)));
  }

  private static List<Pack.Reference> references(Fields fields, String key) {
    List<String> ids = fields.texts(key);
    return ids.stream().map(id -> new Pack.Reference(id, fields.spanOf(key))).toList();
  }
}
