package org.stet.imports;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.stet.fact.EdtfDate;
import org.stet.fact.Period;
import org.stet.fact.Person.Pronouns;
import org.stet.fact.Slug;

/** Makes people, offices and terms of rows. */
final class CsvTerms {
  private final Harvest harvest;

  CsvTerms(Harvest harvest) {
    this.harvest = harvest;
  }

  /** Adds a row; one that cannot be read is held back with the reason. */
  void add(CsvRow row) {
    if (row.isBlank()) {
      return;
    }
    try {
      FoundPerson person = person(row);
      FoundOffice office = office(row);
      FoundTerm term = term(row, person, office);
      harvest.add(harvest.person(person.key()).map(known -> richer(known, person)).orElse(person));
      harvest.add(office);
      harvest.add(term);
    } catch (CsvRow.BadRowException e) {
      String name = row.text("name").map(n -> ", " + n).orElse("");
      harvest.holdBack("row " + row.number() + name, String.valueOf(e.getMessage()));
    }
  }

  /** Later rows of somebody often leave out what the first one says. */
  private static FoundPerson richer(FoundPerson known, FoundPerson again) {
    return again.born().isEmpty() && again.also().isEmpty() ? known : again;
  }

  private static FoundPerson person(CsvRow row) {
    String name = row.required("name");
    Optional<EdtfDate> born = row.date("born");
    Optional<String> id =
        row.parsed(
            "person",
            "an id such as joe-biden",
            t -> t.matches("[a-z0-9]+(?:-[a-z0-9]+)*") ? Optional.of(t) : Optional.empty());
    Optional<String> wikidata =
        row.parsed(
            "wikidata",
            "a Wikidata id such as Q6279",
            t -> t.matches("Q[1-9]\\d{0,11}") ? Optional.of(t) : Optional.empty());
    String key =
        id.or(() -> wikidata).orElse(Slug.folded(name) + born.map(b -> " " + b.text()).orElse(""));
    return new FoundPerson(
        key,
        id,
        name,
        row.texts("also"),
        row.text("family"),
        born,
        row.date("died"),
        row.parsed("pronouns", "he, she or they", CsvTerms::pronouns),
        wikidata,
        Optional.empty());
  }

  private static Optional<Pronouns> pronouns(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "he", "m", "male", "he/him" -> Optional.of(Pronouns.HE);
      case "she", "f", "female", "she/her" -> Optional.of(Pronouns.SHE);
      case "they", "they/them", "x" -> Optional.of(Pronouns.THEY);
      default -> Optional.empty();
    };
  }

  private FoundOffice office(CsvRow row) {
    String title = row.required("title");
    String of = row.required("of");
    boolean isPlace = row.parsed("of-kind", "place or body", t -> kind(t)).orElse(true);
    if (harvest.entity(of).isEmpty()) {
      harvest.add(new FoundEntity(of, Optional.empty(), isPlace, of, List.of()));
    }
    return new FoundOffice(
        row.text("office").orElse(title + " of " + of),
        row.text("office"),
        title,
        row.texts("title-also"),
        row.texts("before-name"),
        of,
        row.count("seats").orElse(1),
        Optional.empty());
  }

  private static Optional<Boolean> kind(String text) {
    return text.equals("place") || text.equals("body")
        ? Optional.of(text.equals("place"))
        : Optional.empty();
  }

  private FoundTerm term(CsvRow row, FoundPerson person, FoundOffice office) {
    Optional<Period> whole =
        row.parsed("term", "a period such as 2021-01-20/2025-01-20 or 2021/..", Period::parse);
    Optional<EdtfDate> start = whole.map(Period::start).orElseGet(() -> row.date("start"));
    Optional<EdtfDate> end = whole.map(Period::end).orElseGet(() -> row.date("end"));
    Optional<Integer> number = row.count("number");
    Optional<String> party = row.text("party");
    party.map(Parties::entity).ifPresent(harvest::add);
    return FoundTerm.of(office.key(), person.key(), start, end, "row " + row.number())
        .withActing(row.flag("acting"))
        .withNumber(number.map(OptionalInt::of).orElse(OptionalInt.empty()))
        .withSeat(row.text("district"))
        .withParty(party.map(p -> Parties.entity(p).key()))
        .withSource(row.text("source").filter(s -> s.matches("https?://[!-~]+")));
  }
}
