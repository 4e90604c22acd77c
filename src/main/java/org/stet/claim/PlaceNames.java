package org.stet.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.stet.fact.Entity;
import org.stet.fact.Facts;
import org.stet.fact.Membership;
import org.stet.mention.Gazetteer;
import org.stet.mention.Spelling;
import org.stet.mention.StateTags;

/** The names of countries and of the states of the United States that a slip can be told for. */
final class PlaceNames {
  /** Shorter names are near to too many words. */
  private static final int SHORTEST = 7;

  /** So long must be the second word of "New Hampshire", which is half known by its first. */
  static final int SHORTEST_SECOND = 5;

  /** A name, or what follows the first word of one, in small letters. */
  private record Name(String text, Entity place) {}

  private final List<Name> whole = new ArrayList<>();
  private final Map<String, List<Name>> byFirst = new HashMap<>();

  private PlaceNames(Gazetteer gazetteer) {
    Facts facts = gazetteer.facts();
    Stream<Entity> countries =
        facts.entity("united-nations").stream()
            .flatMap(un -> facts.membersOf(un).stream())
            .map(Membership::member)
            .filter(Entity.class::isInstance)
            .map(Entity.class::cast);
    Stream<Entity> states = StateTags.ids().stream().flatMap(id -> facts.entity(id).stream());
    Stream.concat(countries, states).forEach(this::learn);
  }

  static PlaceNames of(Gazetteer gazetteer) {
    return gazetteer.once(PlaceNames.class, PlaceNames::new);
  }

  private void learn(Entity place) {
    String name = place.name().toLowerCase(Locale.ROOT);
    int space = name.indexOf(' ');
    if (space < 0 && name.length() >= SHORTEST) {
      // Georgia is a country and a state: the slip is the same.
      whole.removeIf(n -> n.text().equals(name));
      whole.add(new Name(name, place));
    } else if (space > 0 && name.length() - space > SHORTEST_SECOND) {
      byFirst
          .computeIfAbsent(name.substring(0, space), f -> new ArrayList<>())
          .add(new Name(name.substring(space + 1), place));
    }
  }

  /** Whether the name of a place begins with a word and goes on behind it. */
  boolean beginsWith(String key) {
    return byFirst.containsKey(key);
  }

  /** The only place of one word whose name a word is a slip for. */
  Optional<Entity> near(String key) {
    return near(whole, key);
  }

  /** The only place whose name begins with a word, and goes on with what is a slip for its rest. */
  Optional<Entity> near(String first, String key) {
    return near(byFirst.getOrDefault(first, List.of()), key);
  }

  private static Optional<Entity> near(List<Name> names, String key) {
    Set<Entity> near = new HashSet<>();
    for (Name name : names) {
      if (isSlip(key, name.text())) {
        near.add(name.place());
      }
    }
    return near.size() == 1 ? Optional.of(near.iterator().next()) : Optional.empty();
  }

  private static boolean isSlip(String printed, String right) {
    return printed.charAt(0) == right.charAt(0)
        && Spelling.isOneSlip(printed, right)
        && !Variants.isInflected(printed, right)
        && !isOfPeople(printed, right);
  }

  /** "Pennsylvanian", "Hondurans". */
  private static boolean isOfPeople(String printed, String right) {
    return printed.startsWith(right)
        || right.startsWith(printed)
        || isEnding("an", printed, right)
        || isEnding("ans", printed, right)
        || isEnding("ese", printed, right);
  }

  private static boolean isEnding(String ending, String printed, String right) {
    return printed.endsWith(ending) && !right.endsWith(ending);
  }
}
