package org.stet.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stet.fact.Facts;
import org.stet.fact.Office;
import org.stet.fact.Person;
import org.stet.fact.Term;
import org.stet.mention.Difference;
import org.stet.mention.NameForms;
import org.stet.mention.NameIndex;
import org.stet.mention.NameRun;
import org.stet.mention.Reading;
import org.stet.mention.Spelling;

/**
 * Finds slips in full names where the sentence tells the office in other words than beside the
 * name: "John Swiney became leader of", and in the given name before a family name of two words.
 */
final class HolderSlips {
  /** Shorter family names are near to too many others. */
  private static final int LONG_FAMILY = 5;

  private final Reading reading;
  private final NameIndex known;
  private final HolderNames holders;
  private final ToldOffices told = new ToldOffices();
  private final Set<Integer> taken = new HashSet<>();

  private HolderSlips(Reading reading) {
    this.reading = reading;
    this.known = reading.gazetteer().names();
    this.holders = HolderNames.of(reading.gazetteer());
    Slips.of(reading).all().forEach(slip -> taken.add(slip.span().end()));
    OfficeClaims.of(reading).all().forEach(claim -> taken.add(claim.name().span().end()));
  }

  static List<SpellingClaim> in(Reading reading) {
    HolderSlips slips = new HolderSlips(reading);
    List<SpellingClaim> found = new ArrayList<>();
    for (NameRun run : reading.names().full()) {
      if (!slips.taken.contains(run.span().end()) && !run.goesOn()) {
        slips.slip(run).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<SpellingClaim> slip(NameRun run) {
    return holder(run).or(() -> ofRareFamily(run)).filter(t -> !isNamedRightly(run, t.person()));
  }

  /** Two people of near names may be told apart in one article. */
  private boolean isNamedRightly(NameRun run, Person person) {
    return run.sentence().people().stream().anyMatch(m -> m.meanings().contains(person));
  }

  private Optional<SpellingClaim> holder(NameRun run) {
    List<Office> offices = reading.published().isEmpty() ? List.of() : told.in(run.sentence());
    if (offices.isEmpty()) {
      return Optional.empty();
    }
    Moment moment = Moment.of(run.sentence(), reading);
    List<String> keys = run.bareKeys();
    HolderNames.Printed printed = new HolderNames.Printed(keys);
    return offices.stream()
        .flatMap(
            office ->
                holders.near(office, printed).stream()
                    .filter(moment::touches)
                    .filter(term -> isSlip(keys, term.person()))
                    .map(term -> claim(run, new Facts.Tenure(office, term))))
        .findFirst();
  }

  private boolean isSlip(List<String> keys, Person person) {
    NameForms forms = known.forms(person);
    return keys.size() > forms.familySize()
        && known.difference(keys, person).filter(d -> isSlip(d, keys, forms)).isPresent();
  }

  private boolean isSlip(Difference difference, List<String> keys, NameForms forms) {
    return switch (difference) {
      case FAMILY_NEAR -> isFamilySlip(family(keys, forms), forms);
      case GIVEN_NEAR -> isGivenSlip(keys, forms) && isRare(forms);
      default -> false;
    };
  }

  private static String family(List<String> keys, NameForms forms) {
    int size = forms.familySize();
    return String.join(
        " ",
        forms.familyFirst()
            ? keys.subList(0, size)
            : keys.subList(keys.size() - size, keys.size()));
  }

  private boolean isFamilySlip(String printed, NameForms forms) {
    return printed.length() >= LONG_FAMILY
        && !known.isFamily(printed)
        && !known.isGivenName(printed)
        && !reading.names().isOrdinary(printed)
        && forms.families().stream()
            .map(f -> String.join(" ", f))
            .anyMatch(f -> Spelling.isOneSlip(printed, f) && !Variants.isInflected(printed, f));
  }

  private static boolean isGivenSlip(List<String> keys, NameForms forms) {
    String printed = forms.familyFirst() ? keys.getLast() : keys.getFirst();
    return printed.length() > 2
        && forms.given().stream()
            .map(List::getFirst)
            .anyMatch(right -> right.length() > 2 && Spelling.distance(printed, right) == 1);
  }

  /** A family name that nobody else of the facts has. */
  private boolean isRare(NameForms forms) {
    return forms.familySize() > 1 || known.family(forms.family()).size() == 1;
  }

  /** "Obama bin Laden": nobody is called so, and hardly anybody has that family name. */
  private Optional<SpellingClaim> ofRareFamily(NameRun run) {
    List<String> keys = run.bareKeys();
    if (keys.size() != 3 || keys.getFirst().length() < LONG_FAMILY) {
      return Optional.empty();
    }
    List<NameForms> family = known.family(String.join(" ", keys.subList(1, 3)));
    if (family.isEmpty() || known.isGivenName(keys.getFirst())) {
      return Optional.empty();
    }
    Moment moment = Moment.of(run.sentence(), reading);
    List<Person> people =
        family.stream()
            .filter(f -> f.familySize() == 2 && !f.familyFirst() && isGivenSlip(keys, f))
            .map(NameForms::person)
            .filter(moment::mayRemember)
            .toList();
    return people.size() == 1 ? Optional.of(claim(run, people.getFirst())) : Optional.empty();
  }

  private SpellingClaim claim(NameRun run, Facts.Tenure tenure) {
    Term term = tenure.term();
    return new SpellingClaim(
        run,
        term.person().name(),
        term.person(),
        Known.term(tenure.office(), term),
        reading.isQuoted(run.span()));
  }

  private SpellingClaim claim(NameRun run, Person person) {
    Evidence evidence = Known.name(person, reading);
    return new SpellingClaim(run, person.name(), person, evidence, reading.isQuoted(run.span()));
  }
}
