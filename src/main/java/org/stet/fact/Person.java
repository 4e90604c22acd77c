package org.stet.fact;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Somebody whom news names.
 *
 * @param id the id in the packs
 * @param name the name as a newspaper prints it
 * @param also other forms of the name in print
 * @param formerNames names that the person had before, such as a maiden name
 * @param family the part that stands alone at a later mention: "Blinken", "von der Leyen", "Xi"
 * @param born the birthday, when known
 * @param died the day of death; empty when alive or not known
 * @param pronouns the pronouns, when known
 * @param wikidata the id in Wikidata, such as Q6279, when known
 * @param citation who says so
 */
public record Person(
    String id,
    String name,
    List<String> also,
    List<FormerName> formerNames,
    String family,
    Optional<EdtfDate> born,
    Optional<EdtfDate> died,
    Optional<Pronouns> pronouns,
    Optional<String> wikidata,
    Citation citation)
    implements Subject {
  /** A person's pronouns. */
  public enum Pronouns {
    HE,
    SHE,
    THEY
  }

  /** A name and the time in which it was the person's. */
  public record FormerName(String name, Period period) {}

  private static final Pattern SUFFIX = Pattern.compile(",? (?:Jr\\.?|Sr\\.?|I{2,3}|IV|V)$");

  public Person {
    also = List.copyOf(also);
    formerNames = List.copyOf(formerNames);
  }

  /**
   * The part of a name that stands alone at a later mention, where nobody says otherwise: its last
   * word.
   */
  static String familyOf(String name) {
    String plain = SUFFIX.matcher(name).replaceFirst("");
    return plain.substring(plain.lastIndexOf(' ') + 1);
  }

  /** One person is one id, whatever is said of them. */
  @Override
  public boolean equals(Object other) {
    return this == other || (other instanceof Person person && Slug.areSame(id, person.id));
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }
}
