package org.stet.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stet.fact.Person;
import org.stet.mention.ArticleNames;
import org.stet.mention.Difference;
import org.stet.mention.NameForms;
import org.stet.mention.NameIndex;
import org.stet.mention.NameRun;
import org.stet.mention.Reading;
import org.stet.mention.SoundAlikes;
import org.stet.mention.Spelling;
import org.stet.mention.WordList;

/** Finds slips in names without a title, of people whom the article names rightly elsewhere. */
final class LaterMentions {
  private static final WordList MANY =
      WordList.of(
          """
          enough many more few all the these those no some other of future several both
          two three four five six seven eight nine ten dozen
          """);

  private final Reading reading;
  private final ArticleNames article;
  private final NameIndex known;
  private final Variants variants;
  private final Set<Person> cast = new LinkedHashSet<>();
  private final Map<String, Person> misspelled = new HashMap<>();

  /** Where names end that have a claim already. */
  private final Set<Integer> taken = new HashSet<>();

  LaterMentions(Reading reading, List<SpellingClaim> titled) {
    this.reading = reading;
    this.article = reading.names();
    this.known = reading.gazetteer().names();
    this.variants = new Variants(reading);
    article.inFull().stream().filter(p -> OneOfMany.isMeant(p, reading)).forEach(cast::add);
    titled.forEach(this::learn);
  }

  private void learn(SpellingClaim claim) {
    taken.add(claim.span().end());
    cast.add(claim.person());
    String printed = claim.familyKey();
    if (!known.isFamily(printed)) {
      misspelled.put(printed, claim.person());
    }
  }

  List<SpellingClaim> find() {
    List<SpellingClaim> found = new ArrayList<>();
    article
        .alone()
        .forEach(
            (key, runs) ->
                person(key, runs).ifPresent(p -> runs.forEach(r -> add(found, r, p, true))));
    article.full().forEach(run -> person(run).ifPresent(p -> add(found, run, p, false)));
    return found;
  }

  private void add(List<SpellingClaim> found, NameRun run, Person person, boolean alone) {
    if (!taken.contains(run.family().span().end())) {
      found.add(claim(run, person, alone ? person.family() : person.name()));
    }
  }

  private SpellingClaim claim(NameRun run, Person person, String right) {
    return new SpellingClaim(
        run, right, person, Known.name(person, reading), reading.isQuoted(run.span()));
  }

  /** Who is meant by a family name alone that is nobody's. */
  private Optional<Person> person(String key, List<NameRun> runs) {
    Optional<Person> again = Optional.ofNullable(misspelled.get(key));
    if (again.isPresent()) {
      return again;
    }
    return cast.stream()
        .filter(p -> variants.isSlip(key, family(p)) && !known.forms(p).isFamily(key))
        .filter(
            p -> isInOffice(p) || article.timesAsFamily(key) <= article.timesAsFamily(family(p)))
        .findFirst()
        .filter(
            p ->
                Introduction.areOfPerson(runs)
                    && runs.stream().anyMatch(Introduction::isUsedAsPerson));
  }

  /** Somebody in office is surely the one who is meant, however often the slip is made. */
  private boolean isInOffice(Person person) {
    return reading
        .published()
        .map(day -> Known.isInOffice(person, day, reading.facts()))
        .orElse(false);
  }

  private String family(Person person) {
    return known.forms(person).family();
  }

  /** Who is meant by a full name that is nobody's, and no more frequent than the right one. */
  private Optional<Person> person(NameRun run) {
    List<String> keys = run.bareKeys();
    return cast.stream()
        .filter(p -> isSlip(run, keys, p))
        .filter(p -> article.timesOf(run) <= article.timesInFull(p))
        .findFirst();
  }

  /** "not enough Chuck Grassleys": people like one. */
  private static boolean isOneOfMany(NameRun run, String family) {
    return run.bareKeys().getLast().equals(family + "s")
        && run.first() > 0
        && MANY.contains(run.sentence().word(run.first() - 1).key());
  }

  private boolean isSlip(NameRun run, List<String> keys, Person person) {
    NameForms forms = known.forms(person);
    if (article.timesInFull(person) == 0 || keys.size() != forms.familySize() + 1) {
      return false;
    }
    return known
        .difference(keys, person)
        .filter(difference -> isSlip(difference, run, keys, person))
        .isPresent();
  }

  private boolean isSlip(Difference difference, NameRun run, List<String> keys, Person person) {
    NameForms forms = known.forms(person);
    String given = forms.familyFirst() ? keys.getLast() : keys.getFirst();
    return switch (difference) {
      case FAMILY_NEAR ->
          !known.isFamily(keys.getLast())
              && !isOneOfMany(run, family(person))
              && Spelling.isOneSlip(keys.getLast(), family(person));
      case GIVEN_NEAR -> isGivenSlip(given, forms);
      default -> false;
    };
  }

  private boolean isGivenSlip(String given, NameForms forms) {
    return !known.isGivenName(given)
        ? forms.given().stream().anyMatch(form -> Spelling.isOneSlip(given, form.getFirst()))
        : forms.given().stream().anyMatch(form -> SoundAlikes.are(given, form.getFirst()));
  }
}
