package org.stet.claim;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.stet.fact.Facts;
import org.stet.fact.Person;
import org.stet.fact.Term;
import org.stet.mention.ArticleNames;
import org.stet.mention.NameIndex;
import org.stet.mention.NameRun;
import org.stet.mention.Reading;
import org.stet.mention.SentenceReading;

/**
 * How the article speaks of whoever has the office now. "Biden" by family name in an article that
 * introduces no Biden tells that another name was printed in the place of his.
 */
final class Incumbent {
  /** Around a hand-over, either holder may be meant. */
  private static final int TOLERANCE_DAYS = 7;

  /** A second mention comes this many sentences after the first. */
  private static final int NEAR = 3;

  private final OfficeCase office;
  private final Reading reading;
  private final NameIndex index;
  private final ArticleNames names;
  private final Facts.Tenure last;

  Incumbent(OfficeCase office, Facts.Tenure last) {
    this.office = office;
    this.reading = office.reading();
    this.index = reading.gazetteer().names();
    this.names = reading.names();
    this.last = last;
  }

  Set<PastSign> signs() {
    List<NameRun> orphans = orphans();
    if (orphans.isEmpty()) {
      return EnumSet.noneOf(PastSign.class);
    }
    return EnumSet.of(
        orphans.stream().anyMatch(this::isNear) ? PastSign.ORPHAN_NEAR : PastSign.ORPHAN);
  }

  /** Whether a present holder has the same family name: then the names tell nothing. */
  boolean isNamesake() {
    String family = family(last.term().person());
    return holders().stream().anyMatch(p -> family(p).equals(family));
  }

  private List<Person> holders() {
    LocalDate day = reading.published().orElseThrow();
    return last
        .office()
        .termsBetween(day.minusDays(TOLERANCE_DAYS), day.plusDays(TOLERANCE_DAYS))
        .stream()
        .map(Term::person)
        .distinct()
        .toList();
  }

  private List<NameRun> orphans() {
    return holders().stream()
        .filter(p -> !isIntroduced(family(p)))
        .flatMap(p -> names.alone().getOrDefault(family(p), List.of()).stream())
        .toList();
  }

  /** Whether a full name with this family name stands in the article, anybody's. */
  private boolean isIntroduced(String family) {
    return names.endsFullName(family)
        || names.inFull().stream().anyMatch(p -> family(p).equals(family));
  }

  private boolean isNear(NameRun orphan) {
    SentenceReading sentence = office.claim().pair().sentence();
    return !orphan.sentence().equals(sentence)
        && reading.before(orphan.sentence(), NEAR).contains(sentence);
  }

  private String family(Person person) {
    return index.forms(person).family();
  }
}
