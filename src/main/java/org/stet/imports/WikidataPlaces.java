package org.stet.imports;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stet.fact.EdtfDate;

/** What Wikidata says of places and bodies: who leads them, where they sit, what they belong to. */
final class WikidataPlaces {
  private final WikidataQuestion question;
  private final Harvest harvest;
  private final Set<String> people = new LinkedHashSet<>();

  WikidataPlaces(WikidataQuestion question, Harvest harvest) {
    this.question = question;
    this.harvest = harvest;
  }

  /** Reads all, and gives the people who are named. */
  Set<String> read(Sparql sparql) throws IOException {
    List<String> places = question.places().stream().map(WikidataQuestion.Item::q).toList();
    Map<String, List<SparqlRow>> groups = new LinkedHashMap<>();
    Set<String> seen = new LinkedHashSet<>();
    for (SparqlRow row : sparql.ask(WikidataQueries.places(places))) {
      boolean isUsable =
          !row.name("rank").equals("DeprecatedRank") && row.item("value").isPresent();
      if (isUsable && seen.add(row.name("st"))) {
        String group = row.item("item").orElse("") + " " + row.name("property");
        groups.computeIfAbsent(group, g -> new ArrayList<>()).add(row);
      }
    }
    groups.values().forEach(this::read);
    return people;
  }

  private void read(List<SparqlRow> rows) {
    String property = rows.getFirst().name("property");
    List<SparqlRow> current = withoutOutranked(rows);
    switch (property) {
      case "P6" -> current.forEach(r -> head(r, "head of government", List.of()));
      case "P35" -> current.forEach(r -> head(r, "head of state", List.of()));
      case "P169" ->
          current.forEach(
              r -> head(r, "chief executive", List.of("CEO", "chief executive officer")));
      case "P36" -> facts(current, Relation.CAPITAL);
      case "P159" -> facts(current, Relation.HEADQUARTERS);
      case "P463" -> current.forEach(this::membership);
      default -> {}
    }
  }

  /** Beside a preferred value, one without dates is not known to hold at any time. */
  private static List<SparqlRow> withoutOutranked(List<SparqlRow> rows) {
    boolean hasPreferred = rows.stream().anyMatch(r -> r.name("rank").equals("PreferredRank"));
    return rows.stream()
        .filter(
            r ->
                !hasPreferred
                    || r.name("rank").equals("PreferredRank")
                    || r.has("start")
                    || r.has("end"))
        .toList();
  }

  private void head(SparqlRow row, String plainTitle, List<String> also) {
    String person = row.item("value").orElseThrow();
    FoundEntity of = item(row, "item");
    Optional<String> office = row.item("office");
    String key = office.orElse(of.key() + " " + plainTitle);
    if (harvest.office(key).isEmpty()) {
      String title =
          row.text("officeLabel")
              .map(label -> OfficeTitle.of(label, List.of(of.name())))
              .orElse(plainTitle);
      harvest.add(
          new FoundOffice(
              key,
              office.flatMap(question::idOf),
              title,
              also,
              List.of(),
              of.key(),
              1,
              Optional.of(WikidataSource.page(of.key()))));
    }
    people.add(person);
    FoundTerm term =
        FoundTerm.of(key, person, row.date("start"), row.date("end"), of.key())
            .withPreferred(row.name("rank").equals("PreferredRank"));
    fault(row).ifPresentOrElse(why -> harvest.addFault(term, why), () -> harvest.add(term));
  }

  private static Optional<String> fault(SparqlRow row) {
    if (row.isVague("start") || row.isVague("end")) {
      return Optional.of("a date is known less well than to the year");
    }
    return row.has("endUnknown")
        ? Optional.of("it has ended, and Wikidata does not know when")
        : Optional.empty();
  }

  private FoundEntity item(SparqlRow row, String variable) {
    String q = row.item(variable).orElseThrow();
    FoundEntity item =
        new FoundEntity(
            q,
            question.idOf(q),
            row.text(variable + "IsPlace").orElse("").equals("true"),
            row.text(variable + "Label").orElse(q),
            List.of());
    harvest.add(item);
    return item;
  }

  /** A thing has one capital and one seat at a time; where several last, nobody knows which. */
  private void facts(List<SparqlRow> rows, Relation relation) {
    long lasting = rows.stream().filter(r -> !r.has("end") && !r.has("endUnknown")).count();
    for (SparqlRow row : rows) {
      boolean isOneOfMany = lasting > 1 && !row.has("end");
      if (isOneOfMany) {
        holdBack(row, relation, "it has several at once there");
      } else {
        fact(row, item(row, "item"), relation, item(row, "value"));
      }
    }
  }

  private void membership(SparqlRow row) {
    fact(row, item(row, "value"), Relation.MEMBER, item(row, "item"));
  }

  private void fact(SparqlRow row, FoundEntity subject, Relation relation, FoundEntity value) {
    Optional<EdtfDate> since = row.date("start");
    Optional<EdtfDate> until = row.date("end");
    Optional<String> fault = fault(row);
    boolean isReversed =
        since.isPresent()
            && until.isPresent()
            && since.get().earliest().isAfter(until.get().latest());
    if (fault.isPresent() || isReversed) {
      holdBack(row, relation, fault.orElse("it ends before it starts"));
    } else {
      harvest.add(new FoundFact(subject.key(), relation, value.key(), since, until));
    }
  }

  private void holdBack(SparqlRow row, Relation relation, String why) {
    harvest.holdBack(
        "%s of %s: %s"
            .formatted(
                relation.id(),
                row.text("itemLabel").orElse("?"),
                row.text("valueLabel").orElse("?")),
        why);
  }
}
