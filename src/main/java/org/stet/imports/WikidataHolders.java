package org.stet.imports;

import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stet.fact.EdtfDate;

/** Who held an office, page by page. */
final class WikidataHolders {
  private final String office;
  private final Harvest harvest;
  private final Map<String, WikidataStatement> statements = new LinkedHashMap<>();

  WikidataHolders(String office, Harvest harvest) {
    this.office = office;
    this.harvest = harvest;
  }

  /** Reads all of them, and gives the people. */
  Set<String> read(Sparql sparql, int page) throws IOException {
    for (int offset = 0; ; offset += page) {
      List<SparqlRow> rows = sparql.ask(WikidataQueries.holders(office, page, offset));
      rows.forEach(this::add);
      sparql.progress().step("terms", statements.size(), 0);
      if (rows.size() < page) {
        return terms();
      }
    }
  }

  private void add(SparqlRow row) {
    if (row.item("person").isPresent()) {
      statements.computeIfAbsent(row.name("st"), st -> new WikidataStatement(row)).add(row);
    }
  }

  private Set<String> terms() {
    Set<String> people = new LinkedHashSet<>();
    List<WikidataStatement> standing =
        statements.values().stream().filter(s -> !s.isDeprecated()).toList();
    Map<String, LocalDate> followed = followed(standing);
    for (WikidataStatement statement : standing) {
      people.add(statement.person());
      LocalDate start = statement.start().map(EdtfDate::latest).orElse(LocalDate.MIN);
      boolean isFollowed = followed.getOrDefault(statement.person(), LocalDate.MIN).isAfter(start);
      statement
          .fault(isFollowed)
          .ifPresentOrElse(
              why -> harvest.addFault(statement.term(office), why),
              () -> harvest.add(statement.term(office)));
    }
    return people;
  }

  /** Who was followed by somebody, and when last. */
  private static Map<String, LocalDate> followed(List<WikidataStatement> statements) {
    Map<String, LocalDate> followed = new LinkedHashMap<>();
    for (WikidataStatement statement : statements) {
      statement
          .start()
          .ifPresent(
              start ->
                  statement
                      .replaced()
                      .forEach(
                          p ->
                              followed.merge(p, start.earliest(), (a, b) -> a.isAfter(b) ? a : b)));
    }
    return followed;
  }
}
