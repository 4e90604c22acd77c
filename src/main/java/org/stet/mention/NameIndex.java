package org.stet.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.stet.fact.Facts;
import org.stet.fact.Person;

/** The people of the facts by family name. Immutable and safe to share. */
public final class NameIndex {
  private final Facts facts;
  private final NameTables tables;
  private final Map<Person, NameForms> forms = new ConcurrentHashMap<>();

  NameIndex(Facts facts, NameTables tables) {
    this.facts = facts;
    this.tables = tables;
  }

  /** The people of a family name, given as keys with a space between. */
  public List<NameForms> family(String family) {
    List<Person> people = tables.family(family, facts.people()::get);
    if (people.isEmpty()) {
      return List.of();
    }
    List<NameForms> found = new ArrayList<>(people.size());
    for (Person person : people) {
      NameForms forms = forms(person);
      if (forms.isFamily(family)) {
        found.add(forms);
      }
    }
    return found;
  }

  /**
   * Whether this is a family name: of somebody of the facts, or of a politician of the United
   * States.
   */
  public boolean isFamily(String family) {
    return tables.isFamily(family) || FamilyNames.isKnown(family);
  }

  /**
   * Whether this is a given name: of somebody of the facts, or one that is common in the United
   * States.
   */
  public boolean isGivenName(String key) {
    return tables.isGivenName(key) || GivenNames.isCommon(key);
  }

  /** Whether a word is the name of a city, a state, a country, a university or a firm. */
  public boolean isOther(String key) {
    return OtherNames.isKnown(key);
  }

  /** The forms of a person's name. */
  public NameForms forms(Person person) {
    NameForms known = forms.get(person);
    return known != null ? known : forms.computeIfAbsent(person, NameForms::of);
  }

  /** The people whose family name a name in print has, with a given part that can be theirs. */
  public List<Person> people(List<String> printed) {
    List<Person> found = new ArrayList<>();
    for (int words = 1; words <= Math.min(3, printed.size()); words++) {
      int cut = printed.size() - words;
      add(false, printed.subList(cut, printed.size()), printed.subList(0, cut), found);
      add(true, printed.subList(0, words), printed.subList(words, printed.size()), found);
    }
    return found;
  }

  /** Adds the people of a family name and a given part whose family name comes first, or last. */
  private void add(
      boolean familyFirst, List<String> family, List<String> given, List<Person> found) {
    for (NameForms forms : family(String.join(" ", family))) {
      if (forms.familyFirst() == familyFirst && forms.acceptsGiven(given)) {
        found.add(forms.person());
      }
    }
  }

  /**
   * How a name in print, which is no known form of the person's, differs from it.
   *
   * @param printed its words as keys, without Jr. and the like
   */
  public Optional<Difference> difference(List<String> printed, Person person) {
    NameForms forms = forms(person);
    int cut = forms.familySize();
    if (printed.size() < cut) {
      return Optional.empty();
    }
    int size = printed.size();
    List<String> family =
        forms.familyFirst() ? printed.subList(0, cut) : printed.subList(size - cut, size);
    List<String> given =
        forms.familyFirst() ? printed.subList(cut, size) : printed.subList(0, size - cut);
    return Difference.between(forms, given, family);
  }
}
