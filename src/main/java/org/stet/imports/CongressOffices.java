package org.stet.imports;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stet.fact.Slug;

/** The offices of congress-legislators, with the names that print has for them. */
final class CongressOffices {
  private static final String COUNTRY = "united-states";

  /** States whose plain name means another place, too. */
  private static final Map<String, String> NAMESAKES =
      Map.of("Georgia", "georgia-us", "Washington", "washington-state");

  private final Harvest harvest;

  CongressOffices(Harvest harvest) {
    this.harvest = harvest;
  }

  /** The office of a term; empty when its type or state is not known. */
  Optional<FoundOffice> of(YamlRecord term) {
    String code = term.text("state").orElse("");
    Optional<String> state = UsStates.name(code);
    return switch (term.text("type").orElse("")) {
      case "prez" -> Optional.of(executive("us-president", "president", List.of("Pres.")));
      case "viceprez" -> Optional.of(executive("us-vice-president", "vice president", List.of()));
      case "sen" -> state.map(this::senator);
      case "rep" -> state.map(s -> member(s, UsStates.houseTitle(code)));
      default -> Optional.empty();
    };
  }

  private FoundOffice executive(String id, String title, List<String> beforeName) {
    place(COUNTRY, "United States");
    return office(id, title, List.of(), beforeName, COUNTRY, 1);
  }

  private FoundOffice senator(String state) {
    return office(
        id(state) + "-senator",
        "senator",
        List.of("U.S. senator"),
        List.of("Sen.", "U.S. Sen."),
        place(state),
        2);
  }

  private FoundOffice member(String state, String title) {
    List<String> also =
        title.equals("representative")
            ? List.of("U.S. representative", "congressman", "congresswoman")
            : List.of();
    List<String> beforeName =
        title.equals("representative") ? List.of("Rep.", "U.S. Rep.") : List.of("Del.");
    return office(
        id(state) + "-" + id(title), title, also, beforeName, place(state), FoundOffice.ANY_SEATS);
  }

  private static FoundOffice office(
      String id, String title, List<String> also, List<String> beforeName, String of, int seats) {
    return new FoundOffice(
        id, Optional.of(id), title, also, beforeName, of, seats, Optional.empty());
  }

  private static String id(String name) {
    return Slug.of(name).orElseThrow();
  }

  /** A state by the id that the packs have for it. */
  private String place(String state) {
    String id = NAMESAKES.getOrDefault(state, id(state));
    place(id, state);
    return id;
  }

  private void place(String id, String name) {
    harvest.add(new FoundEntity(id, Optional.of(id), true, name, List.of()));
  }
}
