package org.stet.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stet.mention.ArticleNames;
import org.stet.mention.NameIndex;
import org.stet.mention.NameRun;
import org.stet.mention.Reading;

/** The people whom an article introduces by their full name and no fact knows, by family name. */
final class Introduced {
  /**
   * A list of more people than that is no article, and comparing all its names would take too long.
   */
  private static final int MOST_PEOPLE = 1_000;

  private final ArticleNames names;
  private final NameIndex known;
  private final Variants variants;
  private final GivenVariants givenVariants;

  /** Those who are surely people. */
  private final Map<String, NameRun> people = new LinkedHashMap<>();

  /** Those who may be people: words in capitals that could be a name. */
  private final Map<String, NameRun> perhaps = new LinkedHashMap<>();

  /** Those who surely are and have one given name and one family name, by the former. */
  private final Map<String, List<NameRun>> byGiven = new HashMap<>();

  private Introduced(Reading reading) {
    this.names = reading.names();
    this.known = reading.gazetteer().names();
    this.variants = new Variants(reading);
    this.givenVariants = new GivenVariants(names, known);
    Set<String> cast = new HashSet<>();
    OneOfMany.meantInFull(reading).forEach(person -> cast.add(known.forms(person).family()));
    Set<Integer> slips = new HashSet<>();
    Slips.of(reading).all().forEach(slip -> slips.add(slip.span().start()));
    names.full().stream()
        .filter(run -> !cast.contains(key(run)) && !slips.contains(run.span().start()))
        .forEach(this::add);
    people.values().forEach(this::addByGiven);
  }

  private void addByGiven(NameRun run) {
    List<String> keys = run.bareKeys();
    if (keys.size() == 2) {
      byGiven.computeIfAbsent(keys.getFirst(), k -> new ArrayList<>()).add(run);
    }
  }

  static Introduced in(Reading reading) {
    return new Introduced(reading);
  }

  private static String key(NameRun run) {
    return run.bareKeys().getLast();
  }

  private void add(NameRun run) {
    if (Introduction.isOfPerson(run, known)) {
      people.putIfAbsent(key(run), run);
    } else if (Introduction.mayBeOfPerson(run)) {
      perhaps.putIfAbsent(key(run), run);
    }
  }

  /** Whose introduction a family name alone refers to, spelled right or with a slip. */
  Optional<NameRun> meantBy(String key, List<NameRun> runs) {
    Optional<NameRun> exact =
        Optional.ofNullable(people.get(key)).filter(i -> !names.isShared(key));
    return exact.isPresent()
        ? exact
        : misspelled(key)
            .or(() -> addressed(key, runs))
            .filter(i -> Introduction.areOfPerson(runs));
  }

  private Optional<NameRun> misspelled(String key) {
    return among(people, key).or(() -> among(perhaps, key).filter(run -> isPerson(key(run))));
  }

  /**
   * "Mr. Brocklebank" is somebody whom the article has introduced; where it is nobody else, and the
   * two spellings stand equally often, it is the only one whose name is a slip away.
   */
  private Optional<NameRun> addressed(String key, List<NameRun> runs) {
    boolean isAddressed = runs.stream().allMatch(Introduction::isAddressed);
    List<NameRun> near =
        people.size() > MOST_PEOPLE || !isAddressed
            ? List.of()
            : people.entrySet().stream()
                .filter(e -> variants.isSlip(key, e.getKey()))
                .filter(e -> names.timesAsFamily(key) <= names.timesAsFamily(e.getKey()))
                .map(Map.Entry::getValue)
                .filter(i -> i.span().start() < runs.getFirst().span().start())
                .toList();
    return near.size() == 1 ? Optional.of(near.getFirst()) : Optional.empty();
  }

  private Optional<NameRun> among(Map<String, NameRun> introduced, String key) {
    if (introduced.size() > MOST_PEOPLE) {
      return Optional.empty();
    }
    for (Map.Entry<String, NameRun> entry : introduced.entrySet()) {
      String right = entry.getKey();
      if (variants.isSlip(key, right) && variants.isRarer(key, right)) {
        return Optional.of(entry.getValue());
      }
    }
    return Optional.empty();
  }

  /** Whether a later mention is used as a person's name. */
  private boolean isPerson(String key) {
    return names.alone().getOrDefault(key, List.of()).stream()
        .anyMatch(Introduction::isUsedAsPerson);
  }

  /**
   * Whose introduction a full name repeats, with the same given name and a slip in the family name.
   */
  Optional<NameRun> misspelledIn(NameRun run) {
    List<String> keys = run.bareKeys();
    List<NameRun> namesakes = byGiven.getOrDefault(keys.getFirst(), List.of());
    if (keys.size() != 2 || namesakes.size() > MOST_PEOPLE) {
      return Optional.empty();
    }
    for (NameRun introduction : namesakes) {
      if (introduction.span().start() < run.span().start()
          && isSamePerson(keys.getLast(), introduction)) {
        return Optional.of(introduction);
      }
    }
    return Optional.empty();
  }

  /** Whose introduction a full name repeats, with a slip in the given name. */
  Optional<NameRun> misspelledGiven(NameRun run) {
    return givenVariants.meantBy(run, people);
  }

  private boolean isSamePerson(String family, NameRun introduction) {
    String right = key(introduction);
    return variants.isSlipInFullName(family, right) && variants.isRarer(family, right);
  }
}
