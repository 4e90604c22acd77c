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
  private final List<Member> cast = new ArrayList<>();
  private final Map<String, Person> misspelled = new HashMap<>();

  /** Where names end that have a claim already. */
  private final Set<Integer> taken = new HashSet<>();

  LaterMentions(Reading reading, List<SpellingClaim> titled) {
    this.reading = reading;
    this.article = reading.names();
    this.known = reading.gazetteer().names();
    this.variants = new Variants(reading);
    Set<Person> people = new LinkedHashSet<>(OneOfMany.meantInFull(reading));
    titled.forEach(claim -> learn(claim, people));
    people.forEach(p -> cast.add(new Member(p, known.forms(p), known.forms(p).family())));
  }

  /** Somebody who is surely meant in the article, with the names to compare others with. */
  private record Member(Person person, NameForms forms, String family) {}

  private void learn(SpellingClaim claim, Set<Person> people) {
    taken.add(claim.span().end());
    people.add(claim.person());
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
    for (Member member : cast) {
      if (isSlip(key, member)) {
        boolean isOfPerson =
            Introduction.areOfPerson(runs) && runs.stream().anyMatch(Introduction::isUsedAsPerson);
        return isOfPerson ? Optional.of(member.person()) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean isSlip(String key, Member member) {
    return variants.isSlip(key, member.family())
        && !member.forms().isFamily(key)
        && (isInOffice(member.person())
            || article.timesAsFamily(key) <= article.timesAsFamily(member.family()));
  }

  /** Somebody in office is surely the one who is meant, however often the slip is made. */
  private boolean isInOffice(Person person) {
    return reading
        .published()
        .map(day -> Known.isInOffice(person, day, reading.facts()))
        .orElse(false);
  }

  /** Who is meant by a full name that is nobody's, and no more frequent than the right one. */
  private Optional<Person> person(NameRun run) {
    List<String> keys = run.bareKeys();
    HolderNames.Printed printed = new HolderNames.Printed(keys);
    for (Member member : cast) {
      if (printed.isNear(member.forms())
          && isSlip(run, keys, member)
          && article.timesOf(run) <= article.timesInFull(member.person())) {
        return Optional.of(member.person());
      }
    }
    return Optional.empty();
  }

  /** "not enough Chuck Grassleys": people like one. */
  private static boolean isOneOfMany(NameRun run, String family) {
    return run.bareKeys().getLast().equals(family + "s")
        && run.first() > 0
        && MANY.contains(run.sentence().word(run.first() - 1).key());
  }

  private boolean isSlip(NameRun run, List<String> keys, Member member) {
    Person person = member.person();
    return keys.size() == member.forms().familySize() + 1
        && article.timesInFull(person) > 0
        && known
            .difference(keys, person)
            .filter(difference -> isSlip(difference, run, keys, member))
            .isPresent();
  }

  private boolean isSlip(Difference difference, NameRun run, List<String> keys, Member member) {
    NameForms forms = member.forms();
    String given = forms.familyFirst() ? keys.getLast() : keys.getFirst();
    return switch (difference) {
      case FAMILY_NEAR ->
          !known.isFamily(keys.getLast())
              && !isOneOfMany(run, member.family())
              && Spelling.isOneSlip(keys.getLast(), member.family());
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
