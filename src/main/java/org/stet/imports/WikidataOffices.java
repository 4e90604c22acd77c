package org.stet.imports;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What Wikidata says of offices themselves: their names, and whose they are. */
final class WikidataOffices {
  private final WikidataQuestion question;
  private final Harvest harvest;
  private final Map<String, String> labels = new LinkedHashMap<>();
  private final Map<String, List<String>> aliases = new LinkedHashMap<>();
  private final Map<String, FoundEntity> owners = new LinkedHashMap<>();

  WikidataOffices(WikidataQuestion question, Harvest harvest) {
    this.question = question;
    this.harvest = harvest;
  }

  void read(Sparql sparql) throws IOException {
    List<String> offices = question.offices().stream().map(WikidataQuestion.Item::q).toList();
    for (SparqlRow row : sparql.ask(WikidataQueries.offices(offices))) {
      row.item("item").ifPresent(q -> read(q, row));
    }
    offices.forEach(this::add);
  }

  private void read(String q, SparqlRow row) {
    row.text("label")
        .ifPresent(
            label -> {
              if (!labels.containsKey(q) || row.language("label").equals("en")) {
                labels.put(q, label);
              }
            });
    row.text("alias")
        .ifPresent(alias -> aliases.computeIfAbsent(q, k -> new ArrayList<>()).add(alias));
    row.item("of").ifPresent(of -> owners.putIfAbsent(q, owner(of, row)));
  }

  private FoundEntity owner(String of, SparqlRow row) {
    boolean isPlace = row.text("ofIsPlace").orElse("").equals("true");
    return new FoundEntity(
        of, question.idOf(of), isPlace, row.text("ofLabel").orElse(of), List.of());
  }

  private void add(String q) {
    Optional<String> label = Optional.ofNullable(labels.get(q));
    FoundEntity of = owners.get(q);
    if (label.isEmpty()) {
      throw ImportException.ofSource(
          "Wikidata has no office " + q + " with an English name; check the id");
    }
    if (of == null) {
      throw ImportException.ofSource(
          "Wikidata does not say whose office %s (%s) is (P1001, P2389, P17); import it as CSV or add that there"
              .formatted(q, label.get()));
    }
    harvest.add(of);
    harvest.add(office(q, label.get(), of, question));
  }

  private FoundOffice office(String q, String label, FoundEntity of, WikidataQuestion asked) {
    List<String> jurisdiction = List.of(of.name());
    String title = asked.title().orElseGet(() -> OfficeTitle.of(label, jurisdiction));
    List<String> also =
        aliases.getOrDefault(q, List.of()).stream()
            .map(a -> OfficeTitle.of(a, jurisdiction))
            .filter(a -> a.matches("\\p{L}[\\p{L} '’.-]{2,60}"))
            .toList();
    return new FoundOffice(
        q,
        asked.idOf(q),
        title,
        also,
        List.of(),
        of.key(),
        asked.seats(),
        Optional.of(WikidataSource.page(q)));
  }
}
