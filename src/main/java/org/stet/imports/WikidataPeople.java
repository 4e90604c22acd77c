package org.stet.imports;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stet.fact.EdtfDate;
import org.stet.fact.Person.Pronouns;

/** Names, lives and pronouns of people, asked for many at a time. */
final class WikidataPeople {
  /** So many ids fit into an address. */
  private static final int BATCH = 200;

  private final Harvest harvest;

  WikidataPeople(Harvest harvest) {
    this.harvest = harvest;
  }

  void read(Set<String> people, Sparql sparql) throws IOException {
    List<String> all = List.copyOf(people);
    for (int from = 0; from < all.size(); from += BATCH) {
      List<String> batch = all.subList(from, Math.min(all.size(), from + BATCH));
      Map<String, List<SparqlRow>> rows = new LinkedHashMap<>();
      for (SparqlRow row : sparql.ask(WikidataQueries.people(batch))) {
        row.item("person").ifPresent(q -> rows.computeIfAbsent(q, k -> new ArrayList<>()).add(row));
      }
      rows.forEach((q, of) -> person(q, of).ifPresent(harvest::add));
      sparql.progress().step("people", from + batch.size(), all.size());
    }
  }

  private static Optional<FoundPerson> person(String q, List<SparqlRow> rows) {
    List<SparqlRow> names = kind(rows, "name");
    Optional<String> name =
        names.stream()
            .filter(r -> r.language("text").equals("en"))
            .findFirst()
            .or(() -> names.stream().findFirst())
            .flatMap(r -> r.text("text"));
    return name.map(
        n ->
            new FoundPerson(
                q,
                Optional.empty(),
                n,
                kind(rows, "also").stream()
                    .flatMap(r -> r.text("text").stream())
                    .filter(WikidataPeople::isName)
                    .toList(),
                Optional.empty(),
                date(kind(rows, "born")),
                date(kind(rows, "died")),
                kind(rows, "gender").stream()
                    .flatMap(r -> r.item("value").stream())
                    .findFirst()
                    .flatMap(WikidataPeople::pronouns),
                Optional.of(q),
                Optional.of(WikidataSource.page(q))));
  }

  private static List<SparqlRow> kind(List<SparqlRow> rows, String kind) {
    return rows.stream().filter(r -> r.text("kind").orElse("").equals(kind)).toList();
  }

  /** Among aliases there are initials, "President X", and names in capitals. */
  private static boolean isName(String alias) {
    return alias.contains(" ")
        && !alias.matches("(?i)(?:president|prime minister|king|queen|sir|dame|lord|dr\\.?) .*")
        && !alias.equals(alias.toUpperCase(Locale.ROOT))
        && alias.codePoints().noneMatch(Character::isDigit);
  }

  private static Optional<EdtfDate> date(List<SparqlRow> rows) {
    List<SparqlRow> preferred =
        rows.stream().filter(r -> r.name("rank").equals("PreferredRank")).toList();
    List<SparqlRow> best =
        preferred.isEmpty()
            ? rows.stream().filter(r -> r.name("rank").equals("NormalRank")).toList()
            : preferred;
    return WikidataDate.agreed(best.stream().flatMap(r -> r.date("time").stream()).toList());
  }

  private static Optional<Pronouns> pronouns(String gender) {
    return switch (gender) {
      // Male and trans man; female and trans woman; non-binary.
      case "Q6581097", "Q2449503" -> Optional.of(Pronouns.HE);
      case "Q6581072", "Q1052281" -> Optional.of(Pronouns.SHE);
      case "Q48270" -> Optional.of(Pronouns.THEY);
      default -> Optional.empty();
    };
  }
}
