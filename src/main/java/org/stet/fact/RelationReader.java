package org.stet.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.stet.yaml.YamlNode;

/** Reads the relations that a pack defines, and the facts of relations. */
final class RelationReader {
  static final Set<String> RELATION = Set.of("one-value", "value", "phrases", "source", "checked");
  static final Set<String> STATEMENT =
      Set.of("subject", "relation", "value", "since", "until", "source", "checked");

  private final PackEntries entries;

  RelationReader(PackEntries entries) {
    this.entries = entries;
  }

  Relation relation(YamlNode.Entry entry, Citation parent) {
    Fields fields = entries.fields(entry, "a relation", RELATION);
    fields.required("value");
    List<String> phrases = fields.texts("phrases");
    for (String phrase : phrases) {
      if (!phrase.contains("{subject}") || !phrase.contains("{value}")) {
        fields.problem(
            fields.spanOf("phrases"),
            "a phrase has {subject} and {value} in it; here is '" + phrase + "'");
      }
    }
    return new Relation(
        entries.id(entry),
        fields.flag("one-value"),
        fields
            .parsed("value", "place, body, person, number or text", RelationReader::kind)
            .orElse(Relation.ValueKind.TEXT),
        phrases,
        entries.citation(fields, Optional.of(parent)));
  }

  private static Optional<Relation.ValueKind> kind(String text) {
    return switch (text) {
      case "place", "body", "person", "number", "text" ->
          Optional.of(Relation.ValueKind.valueOf(text.toUpperCase(Locale.ROOT)));
      default -> Optional.empty();
    };
  }

  List<Pack.StatementDraft> statements(Fields pack, Citation parent) {
    List<Pack.StatementDraft> statements = new ArrayList<>();
    for (Fields fields : entries.mappings(pack, "facts", "a fact", STATEMENT)) {
      statement(fields, parent).ifPresent(statements::add);
    }
    return statements;
  }

  private Optional<Pack.StatementDraft> statement(Fields fields, Citation parent) {
    Optional<Pack.Reference> subject = entries.requiredReference(fields, "subject");
    Optional<Pack.Reference> relation = entries.requiredReference(fields, "relation");
    Optional<Pack.Reference> value = entries.requiredReference(fields, "value");
    Optional<Period> period = entries.period(fields);
    Citation citation = entries.citation(fields, Optional.of(parent));
    return subject.isEmpty() || relation.isEmpty() || value.isEmpty() || period.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Pack.StatementDraft(
                subject.get(), relation.get(), value.get(), period.get(), citation));
  }
}
