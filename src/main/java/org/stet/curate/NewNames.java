package org.stet.curate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stet.fact.Office;
import org.stet.fact.Person;
import org.stet.yaml.Flow;

/**
 * Gives the ids of people and offices, and writes those that nobody knows into a pack.
 *
 * @param citation the keys that say who says so, when the pack's own do not
 * @param notes takes what whoever adds a fact should know
 */
record NewNames(PackEdit pack, WhoAndWhat names, Map<String, String> citation, List<String> notes) {
  /** The id of an office, which is written into the pack when nobody knows it. */
  String office(WhoAndWhat.Title title) {
    Optional<Office> known = names.office(title);
    if (known.isPresent()) {
      return known.get().id();
    }
    WhoAndWhat.NewOffice fresh = names.newOffice(title);
    fresh
        .newPlace()
        .ifPresent(
            place -> pack.addEntry("places", fresh.of(), new Flow().raw(named(place)).toString()));
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("title", Flow.scalar(fresh.title()));
    fields.put("of", fresh.of());
    fields.put("holders", "[]");
    pack.addEntry("offices", fresh.id(), new Flow().raw(fields).toString());
    return fresh.id();
  }

  /** The id of a person, who is written into the pack when nobody knows them. */
  String person(String words) {
    return names
        .person(words)
        .map(Person::id)
        .orElseGet(
            () -> {
              String id = names.newPerson(words);
              names.near(words).ifPresent(notes::add);
              pack.addEntry("people", id, new Flow().raw(named(words)).toString());
              return id;
            });
  }

  private Map<String, String> named(String name) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("name", Flow.scalar(name));
    fields.putAll(citation);
    return fields;
  }
}
