package org.stet.imports;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.stet.fact.EdtfDate;
import org.stet.fact.Person.Pronouns;
import org.stet.json.JsonNode;

/** Makes people of Popolo's persons. */
final class PopoloPeople {
  private PopoloPeople() {}

  static Optional<FoundPerson> of(JsonNode.Members person) {
    Optional<String> id = person.text("id");
    Optional<String> name = person.text("name").filter(n -> !n.isBlank());
    if (id.isEmpty() || name.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new FoundPerson(
            id.get(),
            Optional.empty(),
            name.get(),
            items(person, "other_names").flatMap(n -> n.text("name").stream()).toList(),
            person
                .text("family_name")
                .map(Wording::clean)
                .filter(f -> f.contains(" ") && name.get().contains(f)),
            date(person, "birth_date"),
            date(person, "death_date"),
            person.text("gender").flatMap(PopoloPeople::pronouns),
            wikidata(person),
            Optional.empty()));
  }

  static Stream<JsonNode.Members> items(JsonNode.Members of, String key) {
    List<JsonNode> items =
        of.get(key).orElse(null) instanceof JsonNode.Items list ? list.values() : List.of();
    return items.stream()
        .filter(JsonNode.Members.class::isInstance)
        .map(JsonNode.Members.class::cast);
  }

  private static Optional<String> wikidata(JsonNode.Members person) {
    return items(person, "identifiers")
        .filter(i -> i.text("scheme").filter("wikidata"::equals).isPresent())
        .flatMap(i -> i.text("identifier").stream())
        .filter(q -> q.matches("Q[1-9]\\d{0,11}"))
        .findFirst();
  }

  private static Optional<Pronouns> pronouns(String gender) {
    return switch (gender.toLowerCase(Locale.ROOT)) {
      case "male", "m" -> Optional.of(Pronouns.HE);
      case "female", "f" -> Optional.of(Pronouns.SHE);
      default -> Optional.empty();
    };
  }

  /** A date as Popolo has them: of a day, month or year, and sometimes with a time of day. */
  static Optional<EdtfDate> date(JsonNode.Members of, String key) {
    return of.text(key)
        .map(d -> d.replaceFirst("T.*", "").replaceFirst("(?:-00)+$", ""))
        .flatMap(EdtfDate::parse);
  }

  /** Whether a date is given that cannot be read. */
  static boolean isUnreadable(JsonNode.Members of, String key) {
    return of.text(key).filter(d -> !d.isBlank()).isPresent() && date(of, key).isEmpty();
  }
}
