package org.stet.imports;

import java.util.List;
import java.util.Optional;
import org.stet.fact.EdtfDate;
import org.stet.fact.Person.Pronouns;

/**
 * Somebody as a source tells of them.
 *
 * @param key by what the source tells people apart
 * @param id the id in the packs, where the source gives it
 * @param also other forms of the name
 * @param family the part that stands alone, where it is not the last word
 * @param wikidata the id at Wikidata
 * @param source the page about this person, where there is one
 */
record FoundPerson(
    String key,
    Optional<String> id,
    String name,
    List<String> also,
    Optional<String> family,
    Optional<EdtfDate> born,
    Optional<EdtfDate> died,
    Optional<Pronouns> pronouns,
    Optional<String> wikidata,
    Optional<String> source) {
  FoundPerson {
    name = Wording.clean(name);
    also = Wording.others(name, also);
  }
}
