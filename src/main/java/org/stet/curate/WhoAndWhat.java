package org.stet.curate;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stet.fact.Entity;
import org.stet.fact.Facts;
import org.stet.fact.Office;
import org.stet.fact.Person;
import org.stet.fact.Slug;
import org.stet.mention.NameSearch;

/** Finds out whom and which office the words of a sentence mean, and makes ids for new ones. */
final class WhoAndWhat {
  private final Facts facts;

  WhoAndWhat(Facts facts) {
    this.facts = facts;
  }

  /** The words for an office, and whether it is held in an acting way. */
  record Title(String words, boolean acting) {
    static Title of(String words) {
      String plain = words.replaceFirst("^(?:acting|interim|caretaker) ", "");
      return new Title(plain, plain.length() < words.length());
    }
  }

  /**
   * An office that no pack knows.
   *
   * @param of the id of its place or body
   * @param newPlace the name of the place, when no pack knows that either
   */
  record NewOffice(String id, String title, String of, Optional<String> newPlace) {}

  /** The person whose id, name or other name this is. */
  Optional<Person> person(String words) {
    Optional<Person> byId = facts.person(words);
    return byId.isPresent()
        ? byId
        : one(
            words,
            hits(words, NameSearch.Hit.OfPerson.class, NameSearch.Fit.EXACT)
                .map(NameSearch.Hit.OfPerson::person)
                .toList(),
            Person::id);
  }

  private <H extends NameSearch.Hit> Stream<H> hits(
      String words, Class<H> type, NameSearch.Fit fit) {
    return NameSearch.find(words, facts).stream()
        .filter(h -> h.fit() == fit)
        .filter(type::isInstance)
        .map(type::cast);
  }

  private static <T> Optional<T> one(String words, List<T> found, Function<T, String> id) {
    if (found.size() > 1) {
      throw new UnclearException(
          "\"%s\" can be %s; write the id in place of the name"
              .formatted(words, found.stream().map(id).collect(Collectors.joining(", "))));
    }
    return found.stream().findFirst();
  }

  /** A known person with nearly such a name, whom a slip may have hidden. */
  Optional<String> near(String words) {
    return hits(words, NameSearch.Hit.OfPerson.class, NameSearch.Fit.NEAR)
        .findFirst()
        .map(
            h ->
                "the packs have %s (%s); is it the same person?"
                    .formatted(h.person().name(), h.person().id()));
  }

  String newPerson(String words) {
    if (!words.matches("\\p{Lu}.*")) {
      throw new UnclearException("\"" + words + "\" is no name; names begin with a capital letter");
    }
    return free(words, id -> facts.person(id).isPresent() || facts.entity(id).isPresent());
  }

  private static String free(String name, Predicate<String> isTaken) {
    String slug =
        Slug.of(name)
            .orElseThrow(
                () ->
                    new UnclearException(
                        "\"" + name + "\" has no letter for an id; write it in Latin letters"));
    String id = slug;
    for (int i = 2; isTaken.test(id); i++) {
      id = slug + "-" + i;
    }
    return id;
  }

  /** The office that the words name exactly, with its place or body. */
  Optional<Office> office(Title title) {
    Optional<Office> byId = facts.office(title.words());
    if (byId.isPresent()) {
      return byId;
    }
    String asked = plain(title.words());
    List<Office> named =
        facts.offices().stream()
            .filter(o -> titles(o).anyMatch(t -> isNamed(o, t, asked)))
            .toList();
    return one(title.words(), named, Office::id);
  }

  private static Stream<String> titles(Office office) {
    return Stream.concat(Stream.of(office.title()), office.also().stream())
        .map(t -> t.toLowerCase(Locale.ROOT));
  }

  private static boolean isNamed(Office office, String title, String asked) {
    if (asked.equals(title)) {
      return office.sole();
    }
    String rest =
        asked.startsWith(title + " of ")
            ? asked.substring(title.length() + 4).replaceFirst("^the ", "")
            : asked.endsWith(" " + title)
                ? asked.substring(0, asked.length() - title.length() - 1).replaceFirst("'s$", "")
                : "";
    return !rest.isEmpty()
        && Stream.concat(Stream.of(office.of()), office.alsoOf().stream())
            .anyMatch(of -> names(of).anyMatch(name -> plain(name).equals(rest)));
  }

  private static Stream<String> names(Entity entity) {
    return Stream.of(
            Stream.of(entity.name(), entity.adjective()),
            entity.also().stream(),
            entity.acronym().stream(),
            entity.demonyms().stream())
        .flatMap(n -> n);
  }

  private static String plain(String words) {
    return words.toLowerCase(Locale.ROOT).replace('’', '\'').replaceFirst("^the ", "").strip();
  }

  /** An office for words such as "mayor of Springfield". */
  NewOffice newOffice(Title title) {
    int of = title.words().lastIndexOf(" of ");
    if (of <= 0) {
      throw new UnclearException(
          "no pack knows an office \"%s\"; write it with its place: mayor of Springfield"
              .formatted(title.words()));
    }
    String rank = title.words().substring(0, of);
    String place = title.words().substring(of + 4).replaceFirst("^the ", "");
    List<Entity> known =
        facts.entities().stream()
            .filter(e -> names(e).anyMatch(n -> plain(n).equals(plain(place))))
            .toList();
    Optional<Entity> entity = one(place, known, Entity::id);
    String id =
        entity
            .map(Entity::id)
            .orElseGet(
                () -> free(place, i -> facts.entity(i).isPresent() || facts.person(i).isPresent()));
    return new NewOffice(
        free(id + " " + rank, i -> facts.office(i).isPresent()),
        rank,
        id,
        entity.isPresent() ? Optional.empty() : Optional.of(place));
  }
}
