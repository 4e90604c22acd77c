package org.stet.imports;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stet.fact.EdtfDate;
import org.stet.fact.Person.Pronouns;

/** Makes people, offices and terms of the entries of congress-legislators. */
final class CongressTerms {
  private final Harvest harvest;
  private final CongressOffices offices;

  CongressTerms(Harvest harvest) {
    this.harvest = harvest;
    this.offices = new CongressOffices(harvest);
  }

  /**
   * Adds a person with all terms.
   *
   * @param where the line at which the person begins
   */
  void add(YamlRecord entry, String where) {
    Optional<FoundPerson> person = entry.record("name").flatMap(name -> person(entry, name));
    if (person.isEmpty()) {
      harvest.holdBack(where, "the person has no name");
      return;
    }
    // Presidents who sat in Congress are in two files; the first one tells more of the name.
    String key = person.get().key();
    harvest.add(harvest.person(key).orElse(person.get()));
    for (YamlRecord term : entry.records("terms")) {
      add(term, key, person.get().name(), where);
    }
  }

  private void add(YamlRecord term, String person, String name, String where) {
    Optional<FoundOffice> office = offices.of(term);
    Optional<EdtfDate> start = term.text("start").flatMap(EdtfDate::parse);
    Optional<EdtfDate> end = term.text("end").flatMap(EdtfDate::parse);
    if (office.isEmpty() || start.isEmpty() || end.isEmpty()) {
      harvest.holdBack(
          name + " (" + where + ")",
          "a term needs type, start and end, and in Congress a state; here are "
              + Stream.of("type", "start", "end", "state")
                  .map(k -> k + " " + term.text(k).orElse("?"))
                  .collect(Collectors.joining(", ")));
      return;
    }
    harvest.add(office.get());
    Optional<FoundEntity> party =
        term.text("party").filter(Parties::isParty).map(Parties::american);
    party.ifPresent(harvest::add);
    harvest.add(
        FoundTerm.of(office.get().key(), person, start, end, where)
            .withSeat(term.text("district").filter(d -> d.matches("[1-9]\\d*")))
            .withParty(party.map(FoundEntity::key)));
  }

  private static Optional<FoundPerson> person(YamlRecord entry, YamlRecord name) {
    Optional<String> last = name.text("last");
    List<String> forms = forms(name);
    if (forms.isEmpty()) {
      return Optional.empty();
    }
    Optional<YamlRecord> ids = entry.record("id");
    Optional<YamlRecord> bio = entry.record("bio");
    Optional<String> wikidata =
        ids.flatMap(i -> i.text("wikidata")).filter(q -> q.matches("Q[1-9]\\d{0,11}"));
    Optional<String> bioguide = ids.flatMap(i -> i.text("bioguide"));
    return Optional.of(
        new FoundPerson(
            bioguide.or(() -> wikidata).orElse(forms.getFirst()),
            Optional.empty(),
            forms.getFirst(),
            forms,
            last.filter(l -> l.contains(" ")),
            bio.flatMap(b -> b.text("birthday")).flatMap(EdtfDate::parse),
            Optional.empty(),
            bio.flatMap(b -> b.text("gender")).flatMap(CongressTerms::pronouns),
            wikidata,
            bioguide.map(b -> "https://bioguide.congress.gov/search/bio/" + b)));
  }

  private static Optional<Pronouns> pronouns(String gender) {
    return switch (gender) {
      case "M" -> Optional.of(Pronouns.HE);
      case "F" -> Optional.of(Pronouns.SHE);
      default -> Optional.empty();
    };
  }

  /** As print has it first: the official form without initials, then all others. */
  private static List<String> forms(YamlRecord name) {
    Set<String> forms = new LinkedHashSet<>();
    Optional<String> first = name.text("first").filter(f -> !f.matches("\\p{Lu}\\.?"));
    Optional<String> last = name.text("last");
    Optional<String> suffix = name.text("suffix");
    List<Optional<String>> given = new ArrayList<>(List.of(name.text("nickname"), first));
    Optional<String> middle = name.text("middle");
    if (middle.isPresent()) {
      given.add(name.text("first").map(f -> f + " " + middle.get()));
    }
    given.stream()
        .flatMap(Optional::stream)
        .forEach(g -> last.ifPresent(l -> forms.add(g + " " + l)));
    name.text("official_full").ifPresent(forms::add);
    name.text("first").ifPresent(f -> last.ifPresent(l -> forms.add(f + " " + l)));
    suffix.ifPresent(s -> List.copyOf(forms).forEach(f -> withSuffix(forms, f, s)));
    return List.copyOf(forms);
  }

  private static void withSuffix(Set<String> forms, String form, String suffix) {
    if (!form.endsWith(suffix)) {
      forms.add(form + " " + suffix);
    }
  }
}
