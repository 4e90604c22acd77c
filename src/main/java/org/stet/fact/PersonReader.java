package org.stet.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.stet.yaml.YamlNode;

/** Reads the people of a pack. */
final class PersonReader {
  static final Set<String> KEYS =
      Set.of(
          "name",
          "also",
          "former-names",
          "family",
          "born",
          "died",
          "pronouns",
          "wikidata",
          "source",
          "checked");
  static final Set<String> FORMER_NAME = Set.of("name", "since", "until");

  private final PackEntries entries;

  PersonReader(PackEntries entries) {
    this.entries = entries;
  }

  Person read(YamlNode.Entry entry, Citation parent) {
    Fields fields = entries.fields(entry, "a person", KEYS);
    String name = fields.required("name");
    Optional<EdtfDate> born = fields.date("born");
    Optional<EdtfDate> died = fields.date("died");
    if (born.isPresent()
        && died.isPresent()
        && born.get().earliest().isAfter(died.get().latest())) {
      fields.problem(fields.spanOf("died"), name + " is said to have died before the birth");
    }
    return new Person(
        entries.id(entry),
        name,
        fields.texts("also"),
        formerNames(fields),
        entries.family(fields.text("family").orElseGet(() -> Person.familyOf(name))),
        born,
        died,
        fields.parsed("pronouns", "he, she or they", PersonReader::pronouns),
        fields.parsed("wikidata", "a Wikidata id such as Q6279", PersonReader::wikidata),
        entries.citation(fields, Optional.of(parent)));
  }

  private List<Person.FormerName> formerNames(Fields fields) {
    List<Person.FormerName> names = new ArrayList<>();
    for (Fields item : entries.mappings(fields, "former-names", "a former name", FORMER_NAME)) {
      String name = item.required("name");
      entries.period(item).ifPresent(period -> names.add(new Person.FormerName(name, period)));
    }
    return names;
  }

  private static Optional<String> wikidata(String text) {
    return text.matches("Q[1-9]\\d{0,11}") ? Optional.of(text) : Optional.empty();
  }

  private static Optional<Person.Pronouns> pronouns(String text) {
    return switch (text) {
      case "he", "she", "they" ->
          Optional.of(Person.Pronouns.valueOf(text.toUpperCase(Locale.ROOT)));
      default -> Optional.empty();
    };
  }
}
