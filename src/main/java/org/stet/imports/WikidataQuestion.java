package org.stet.imports;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is asked of Wikidata.
 *
 * @param offices the items of offices
 * @param places the items of places and bodies
 * @param title the title of the one office, when the caller says it
 * @param seats how many hold each office at once
 */
public record WikidataQuestion(
    List<Item> offices, List<Item> places, Optional<String> title, int seats) {
  private static final Pattern FORM =
      Pattern.compile("(Q[1-9]\\d{0,11})(?:=([a-z0-9]+(?:-[a-z0-9]+)*))?");

  /**
   * An item.
   *
   * @param q its id at Wikidata
   * @param id the id that the packs have for it, when the caller says it
   */
  record Item(String q, Optional<String> id) {}

  public WikidataQuestion {
    offices = List.copyOf(offices);
    places = List.copyOf(places);
  }

  /**
   * Reads the options of the command.
   *
   * @throws ImportException when one has another form or nothing is asked
   */
  public static WikidataQuestion of(
      List<String> offices, List<String> places, Optional<String> title, int seats) {
    if (offices.isEmpty() && places.isEmpty()) {
      throw ImportException.ofCall("name what to import: --office Q11696, --place Q30, or both");
    }
    if (title.isPresent() && offices.size() != 1) {
      throw ImportException.ofCall("--title is for one --office; import each office by itself");
    }
    if (seats < 0) {
      throw ImportException.ofCall("--seats is a whole number from 0; here is " + seats);
    }
    return new WikidataQuestion(
        offices.stream().map(o -> item("--office", o)).toList(),
        places.stream().map(p -> item("--place", p)).toList(),
        title,
        seats);
  }

  private static Item item(String option, String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      throw ImportException.ofCall(
          "%s: '%s' is no item of Wikidata; write Q11696, or Q11696=us-president to give it an id"
              .formatted(option, text));
    }
    return new Item(form.group(1), Optional.ofNullable(form.group(2)));
  }

  Optional<String> idOf(String q) {
    return Stream.concat(offices.stream(), places.stream())
        .filter(item -> item.q().equals(q))
        .findFirst()
        .flatMap(Item::id);
  }

  /** The same text for the same question. */
  String description() {
    return "offices %s places %s seats %d".formatted(list(offices), list(places), seats);
  }

  private static String list(List<Item> items) {
    return items.stream().map(Item::q).collect(Collectors.joining(" "));
  }
}
