package org.stet.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.stet.fact.Office;
import org.stet.fact.Person;
import org.stet.mention.Calendar;
import org.stet.mention.Gazetteer;
import org.stet.mention.NameForms;
import org.stet.mention.NameIndex;
import org.stet.mention.NameRun;
import org.stet.mention.Reading;
import org.stet.mention.SentenceReading;

/**
 * Finds Sr. for Jr. and the initials of a father for those of a son: under a title that only the
 * son has, and where the father, who is dead, is said to have spoken this week.
 */
final class NamesakeSlips {
  private final Reading reading;
  private final NameIndex known;

  NamesakeSlips(Reading reading) {
    this.reading = reading;
    this.known = reading.gazetteer().names();
  }

  List<SpellingClaim> find() {
    List<SpellingClaim> found = new ArrayList<>();
    for (OfficeClaim claim : OfficeClaims.of(reading).all()) {
      if (hasSuffix(claim.name())) {
        holder(claim).ifPresent(p -> found.add(slip(claim.name(), p)));
      }
    }
    for (SentenceReading sentence : reading.sentences()) {
      sentence.people().forEach(match -> speaker(sentence, match).ifPresent(found::add));
    }
    return found;
  }

  private static boolean hasSuffix(NameRun run) {
    return NameForms.isSuffix(run.sentence().word(run.end() - 1).key());
  }

  private SpellingClaim slip(NameRun run, Person person) {
    Evidence evidence = Known.name(person, reading);
    return new SpellingClaim(run, person.name(), person, evidence, reading.isQuoted(run.span()));
  }

  /**
   * Who has the office and the same name with another suffix, where nobody of the suffix had it.
   */
  private Optional<Person> holder(OfficeClaim claim) {
    Moment moment = Moment.of(claim.pair().sentence(), reading);
    String suffix = claim.name().sentence().word(claim.name().end() - 1).key();
    List<Office> offices = claim.pair().title().offices();
    List<Person> holders =
        moment.isKnown()
            ? namedSo(claim.name().bareKeys())
                .filter(
                    p ->
                        Held.by(p, offices, reading.facts()).stream()
                            .anyMatch(t -> moment.hasBegun(t.term())))
                .distinct()
                .toList()
            : List.of();
    return holders.size() == 1
        ? holders.stream()
            .filter(p -> !suffixOf(p).isEmpty() && !suffixOf(p).equals(suffix))
            .findFirst()
        : Optional.empty();
  }

  /** Everybody of whom these words are a known form of the name. */
  private Stream<Person> namedSo(List<String> keys) {
    return IntStream.range(1, keys.size())
        .boxed()
        .flatMap(
            cut ->
                known.family(String.join(" ", keys.subList(cut, keys.size()))).stream()
                    .filter(f -> f.given().contains(keys.subList(0, cut))))
        .map(NameForms::person);
  }

  private static String suffixOf(Person person) {
    String name = person.name().toLowerCase(Locale.ROOT).replace(".", "");
    String last = name.substring(name.lastIndexOf(' ') + 1);
    return NameForms.isSuffix(last) ? last : "";
  }

  /** "George H.W. Bush said on Monday", years after his death. */
  private Optional<SpellingClaim> speaker(SentenceReading sentence, Gazetteer.Match<Person> match) {
    if (match.meanings().size() != 1 || match.length() < 3 || !isSpeakingNow(sentence, match)) {
      return Optional.empty();
    }
    Person dead = match.meanings().getFirst();
    NameRun run = new NameRun(sentence, match.first(), match.end());
    return reading
        .published()
        .filter(day -> isLongDead(dead, day))
        .flatMap(day -> living(dead, run, day))
        .map(p -> slip(run, p));
  }

  private static boolean isLongDead(Person person, LocalDate day) {
    return person.died().filter(d -> d.latest().isBefore(day.minusYears(1))).isPresent();
  }

  private static boolean isSpeakingNow(SentenceReading sentence, Gazetteer.Match<Person> match) {
    boolean isSaying = match.end() < sentence.size() && sentence.word(match.end()).is("said");
    return isSaying
        && sentence.hints().windows().isEmpty()
        && !sentence.hints().looksBack()
        && match.end() + 2 < sentence.size()
        && (Calendar.weekday(sentence.word(match.end() + 1)).isPresent()
            || (sentence.word(match.end() + 1).is("on")
                && Calendar.weekday(sentence.word(match.end() + 2)).isPresent()));
  }

  /** The only one alive who goes by one of the same names. */
  private Optional<Person> living(Person dead, NameRun run, LocalDate day) {
    NameForms forms = known.forms(dead);
    List<Person> namesakes =
        known.family(forms.family()).stream()
            .filter(f -> f.hasGiven(run.bareKeys().getFirst()))
            .map(NameForms::person)
            .filter(
                p ->
                    p.also().stream().anyMatch(dead.also()::contains)
                        || p.also().contains(dead.name()))
            .filter(p -> !p.equals(dead) && p.died().isEmpty())
            .filter(
                p -> p.born().filter(b -> b.earliest().isAfter(day.minusYears(100))).isPresent())
            .toList();
    return namesakes.size() == 1 ? Optional.of(namesakes.getFirst()) : Optional.empty();
  }
}
