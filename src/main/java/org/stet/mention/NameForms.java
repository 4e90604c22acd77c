package org.stet.mention;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.stet.fact.Person;

/**
 * The forms of a person's name, cut into given and family part.
 *
 * @param person whose
 * @param families the words of the family name, the printed form first, then other transliterations
 * @param given the given part of each known form, the printed form first
 * @param familyFirst whether the family name comes first, as in Xi Jinping
 */
public record NameForms(
    Person person, List<List<String>> families, List<List<String>> given, boolean familyFirst) {
  private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");

  static NameForms of(Person person) {
    List<String> family = keys(person.family());
    List<String> name = keys(person.name());
    boolean familyFirst = startsWith(name, family) && !endsWith(name, family);
    List<List<String>> forms =
        Stream.of(
                Stream.of(person.name()),
                person.also().stream(),
                person.formerNames().stream().map(Person.FormerName::name))
            .flatMap(names -> names)
            .map(NameForms::keys)
            .toList();
    Set<List<String>> families = new LinkedHashSet<>(List.of(family));
    Set<List<String>> given = new LinkedHashSet<>();
    for (List<String> form : forms) {
      given.addAll(givenOf(form, family));
      if (!familyFirst) {
        families.addAll(otherFamily(form, family));
      }
    }
    return new NameForms(person, List.copyOf(families), List.copyOf(given), familyFirst);
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

  /**
   * "Zelensky" of Zelenskyy: a form whose last words are near the family name is another way to
   * write it.
   */
  private static List<List<String>> otherFamily(List<String> form, List<String> family) {
    if (form.size() <= family.size() || endsWith(form, family)) {
      return List.of();
    }
    List<String> last = form.subList(form.size() - family.size(), form.size());
    return Spelling.isNear(String.join("", last), String.join("", family))
        ? List.of(last)
        : List.of();
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

  /** Whether a word is Jr., Sr. or a number behind a name. */
  public static boolean isSuffix(String key) {
    return SUFFIXES.contains(key);
  }

  static List<String> withoutSuffix(List<String> keys) {
    int size = keys.size();
    while (size > 1 && SUFFIXES.contains(keys.get(size - 1))) {
      size--;
    }
    return List.copyOf(keys.subList(0, size));
  }

  /** The words of a name as one text; most have but one. */
  static String joined(String between, List<String> words) {
    return words.size() == 1 ? words.getFirst() : String.join(between, words);
  }

  /** The family name as printed usually, its words with a space between. */
  public String family() {
    return joined(" ", families.getFirst());
  }

  /** Whether some words, with a space between, are the family name in one of its forms. */
  public boolean isFamily(String words) {
    for (List<String> family : families) {
      if (joined(" ", family).equals(words)) {
        return true;
      }
    }
    return false;
  }

  /** How many words the family name has. */
  public int familySize() {
    return families.getFirst().size();
  }

  /**
   * Whether a given part in print can be this person's: a known form, a short form of one, an
   * initial.
   */
  boolean acceptsGiven(List<String> printed) {
    return printed.isEmpty() || isKnownGiven(printed) || isUsual(printed.getFirst());
  }

  private boolean isKnownGiven(List<String> printed) {
    for (List<String> form : given) {
      if (fits(printed, form)) {
        return true;
      }
    }
    return false;
  }

  private static boolean fits(List<String> printed, List<String> form) {
    String first = printed.getFirst();
    return form.contains(first)
        || (isInitial(first)
            && !isNumeral(form.getFirst())
            && form.getFirst().startsWith(first.substring(0, 1)))
        || joined("", form).equals(joined("", printed));
  }

  /**
   * Whether a name is a usual short form of a known one, or the long form of the one that is
   * printed usually. The long form of any other does not count: Antony Blinken goes by Tony, and
   * that makes him no Anthony.
   */
  private boolean isUsual(String first) {
    return (Nicknames.isShort(first) && isShortForAny(first, given))
        || (!given.isEmpty() && isLongForAny(first, given.getFirst()));
  }

  private static boolean isShortForAny(String name, List<List<String>> forms) {
    return forms.stream().flatMap(List::stream).anyMatch(word -> Nicknames.isShortFor(name, word));
  }

  private static boolean isLongForAny(String name, List<String> form) {
    for (String word : form) {
      if (Nicknames.isShortFor(word, name)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isInitial(String key) {
    return key.length() <= 2;
  }

  private static boolean isNumeral(String key) {
    return key.matches("[ivxl]+");
  }

  /** Whether a word is one of this person's given names. */
  public boolean hasGiven(String key) {
    for (List<String> form : given) {
      if (form.contains(key)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the person is told from namesakes by a number: Leo XIV. Another number is another
   * person.
   */
  boolean isRegnal() {
    return given.stream().anyMatch(form -> form.size() == 1 && isNumeral(form.getFirst()));
  }

  /** Whether a given part in print is a slip for one of this person's. */
  boolean nearGiven(List<String> printed) {
    return !printed.isEmpty()
        && given.stream()
            .flatMap(form -> form.stream().limit(1))
            .anyMatch(first -> Spelling.isNear(first, printed.getFirst()));
  }
}
