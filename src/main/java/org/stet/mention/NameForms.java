package org.stet.mention;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.stet.fact.Person;

/**
 * The forms of a person's name, cut into given and family part.
 *
 * @param person whose
 * @param family the words of the family name
 * @param given the given part of each known form, the printed form first
 * @param familyFirst whether the family name comes first, as in Xi Jinping
 */
public record NameForms(
    Person person, List<String> family, List<List<String>> given, boolean familyFirst) {
  private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");

  static NameForms of(Person person) {
    List<String> family = keys(person.family());
    boolean familyFirst =
        startsWith(keys(person.name()), family) && !endsWith(keys(person.name()), family);
    Set<List<String>> given = new LinkedHashSet<>();
    Stream.concat(Stream.of(person.name()), person.also().stream())
        .map(NameForms::keys)
        .forEach(form -> given.addAll(givenOf(form, family)));
    return new NameForms(person, family, List.copyOf(given), familyFirst);
  }

  private static List<List<String>> givenOf(List<String> form, List<String> family) {
    int rest = form.size() - family.size();
    if (rest <= 0) {
      return List.of();
    }
    if (endsWith(form, family)) {
      return List.of(form.subList(0, rest));
    }
    return startsWith(form, family) ? List.of(form.subList(family.size(), form.size())) : List.of();
  }

  private static boolean startsWith(List<String> words, List<String> part) {
    return words.size() >= part.size() && words.subList(0, part.size()).equals(part);
  }

  private static boolean endsWith(List<String> words, List<String> part) {
    return words.size() >= part.size()
        && words.subList(words.size() - part.size(), words.size()).equals(part);
  }

  /** The words of a name without Jr., Sr., II, III. */
  static List<String> keys(String name) {
    return withoutSuffix(Words.of(name).stream().map(Word::key).toList());
  }

  static List<String> withoutSuffix(List<String> keys) {
    List<String> kept = new ArrayList<>(keys);
    while (kept.size() > 1 && SUFFIXES.contains(kept.getLast())) {
      kept.removeLast();
    }
    return List.copyOf(kept);
  }

  /**
   * Whether a given part in print can be this person's: a known form, a short form of one, an
   * initial.
   */
  boolean acceptsGiven(List<String> printed) {
    return printed.isEmpty() || given.stream().anyMatch(form -> fits(printed, form));
  }

  private static boolean fits(List<String> printed, List<String> form) {
    String first = printed.getFirst();
    return form.contains(first)
        || form.stream().anyMatch(word -> Nicknames.areSame(first, word))
        || (first.length() <= 2 && form.getFirst().startsWith(first.substring(0, 1)))
        || String.join("", form).equals(String.join("", printed));
  }

  /** Whether a given part in print is a slip for one of this person's. */
  boolean nearGiven(List<String> printed) {
    return !printed.isEmpty()
        && given.stream()
            .flatMap(form -> form.stream().limit(1))
            .anyMatch(first -> Spelling.isNear(first, printed.getFirst()));
  }
}
