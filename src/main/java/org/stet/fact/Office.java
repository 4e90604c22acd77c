package org.stet.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A position that one person holds at a time, or a few.
 *
 * @param id its id in the packs
 * @param title its name without the jurisdiction: "secretary of state"
 * @param also other names of it, written the same way
 * @param beforeName forms that only stand in front of a name: "Pres."
 * @param of the place or body it belongs to
 * @param alsoOf other places or bodies that qualify its title as well: the White House's national
 *     security adviser
 * @param sole whether no other office has this title, so that it needs no jurisdiction beside it
 * @param keepsTitle whether print goes on to call former holders by the title, as it does
 *     presidents of the United States, monarchs and popes
 * @param sharedTitle whether other offices of the same place, which no pack lists, have this title
 *     too, as members of state legislatures share those of Congress
 * @param seats how many hold it at once
 * @param covered from this day on the terms are complete
 * @param citation who says so
 * @param terms who held it, in order of time; without those of whom no time is recorded
 * @param overruled terms of an earlier layer of packs that a later one replaced
 */
public record Office(
    String id,
    String title,
    List<String> also,
    List<String> beforeName,
    Entity of,
    List<Entity> alsoOf,
    boolean sole,
    boolean keepsTitle,
    boolean sharedTitle,
    int seats,
    LocalDate covered,
    Citation citation,
    List<Term> terms,
    List<Term> overruled) {
  private static final Set<String> SMALL_WORDS = Set.of("of", "the", "to", "and", "for");

  public Office {
    also = List.copyOf(also);
    beforeName = List.copyOf(beforeName);
    alsoOf = List.copyOf(alsoOf);
    terms = LaterList.copyOf(terms);
    overruled = List.copyOf(overruled);
  }

  /** The same office without its terms, where those are kept elsewhere. */
  Office withoutTerms() {
    return new Office(
        id,
        title,
        also,
        beforeName,
        of,
        alsoOf,
        sole,
        keepsTitle,
        sharedTitle,
        seats,
        covered,
        citation,
        List.of(),
        overruled);
  }

  /** Whether a place or body beside the title means this office. */
  public boolean isOf(Entity entity) {
    return of.equals(entity) || alsoOf.contains(entity);
  }

  /** "U.S. secretary of state", "British prime minister", "pope". */
  public String fullTitle() {
    return sole ? title : of.adjective() + " " + title;
  }

  /**
   * The title as it stands in front of a name: "treasury secretary" of "secretary of the treasury".
   */
  public String shortTitle() {
    String rank = title.replaceFirst(" of .*", "");
    return title.contains(" of ")
        ? also.stream()
            .filter(a -> a.endsWith(" " + rank) && !a.contains(" of "))
            .findFirst()
            .orElse(title)
        : title;
  }

  /**
   * The title as it stands in front of a name, with capitals: "U.S. Secretary of State".
   *
   * @param isTold whether the jurisdiction is told already and may be left out
   */
  public String titleBeforeName(boolean isTold) {
    String[] words =
        (sole || isTold ? shortTitle() : of.adjective() + " " + shortTitle()).split(" ");
    for (int i = 0; i < words.length; i++) {
      if (i == 0 || !SMALL_WORDS.contains(words[i])) {
        words[i] = words[i].substring(0, 1).toUpperCase(Locale.ROOT) + words[i].substring(1);
      }
    }
    return String.join(" ", words);
  }

  /**
   * The terms that may hold on some day from {@code from} to {@code to}, acting holders included.
   */
  public List<Term> termsBetween(LocalDate from, LocalDate to) {
    List<Term> found = List.of();
    for (Term term : terms) {
      if (term.period().touches(from, to)) {
        found = found.isEmpty() ? new ArrayList<>(2) : found;
        found.add(term);
      }
    }
    return List.copyOf(found);
  }

  /**
   * Whether no holder is missing from a day on, or since the office was founded: then its first
   * holder is number 1.
   */
  public boolean isCompleteSince(LocalDate day) {
    boolean isFromFirst = !terms.isEmpty() && terms.getFirst().number().orElse(0) == 1;
    return isFromFirst || !covered.isAfter(day);
  }

  /** Whether one person at a time holds it. */
  public boolean hasOneSeat() {
    return seats == 1;
  }

  /** The terms of one person. */
  public List<Term> termsOf(Person person) {
    List<Term> found = List.of();
    for (Term term : terms) {
      if (term.person().equals(person)) {
        found = found.isEmpty() ? new ArrayList<>(2) : found;
        found.add(term);
      }
    }
    return List.copyOf(found);
  }

  /** One office is one id, whatever is said of it. */
  @Override
  public boolean equals(Object other) {
    return this == other || (other instanceof Office office && Slug.areSame(id, office.id));
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }
}
