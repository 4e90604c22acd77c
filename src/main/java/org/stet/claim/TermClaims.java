package org.stet.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stet.claim.TermClaim.Wording;
import org.stet.fact.Entity;
import org.stet.fact.Facts;
import org.stet.fact.Office;
import org.stet.fact.OfficeVerb.Does;
import org.stet.fact.OfficeVerb.Takes;
import org.stet.fact.Person;
import org.stet.mention.Gap;
import org.stet.mention.Gazetteer;
import org.stet.mention.Modifier;
import org.stet.mention.OfficeFrame;
import org.stet.mention.OfficeWords;
import org.stet.mention.Reading;
import org.stet.mention.SentenceReading;
import org.stet.mention.TitleMention;
import org.stet.mention.TitledName;

/** Finds when somebody is said to have had an office: "X served as governor from 2009 to 2017". */
final class TermClaims {
  private final Reading reading;
  private final List<TermClaim> found = new ArrayList<>();

  private TermClaims(Reading reading) {
    this.reading = reading;
  }

  static List<TermClaim> in(Reading reading) {
    TermClaims claims = new TermClaims(reading);
    OfficeClaims.of(reading).all().forEach(claims::titled);
    reading.sentences().forEach(claims::bodies);
    return List.copyOf(claims.found);
  }

  /** A title with its name, and dates behind the two. */
  private void titled(OfficeClaim claim) {
    TitleMention title = claim.pair().title();
    if (title.has(Modifier.AHEAD) || !title.isClear()) {
      return;
    }
    TermDates dates = new TermDates(claim.pair().sentence());
    if (dates.isEmpty()) {
      return;
    }
    holder(claim)
        .ifPresent(
            person -> {
              List<Office> offices = Held.offices(person, title.offices(), reading.facts());
              dated(claim.pair(), dates, new Holder(person, offices, isTold(title)));
            });
  }

  /**
   * Who has which offices.
   *
   * @param isTold whether the words say which of the offices of that title it is
   */
  private record Holder(Person person, List<Office> offices, boolean isTold) {}

  /** The one person of that name who had such an office. */
  private Optional<Person> holder(OfficeClaim claim) {
    if (!(claim.resolution() instanceof Resolution.Named named)) {
      return Optional.empty();
    }
    List<Office> offices = claim.pair().title().offices();
    List<Person> holders =
        named.people().stream().filter(p -> Held.isAny(p, offices, reading.facts())).toList();
    return holders.size() == 1 ? Optional.of(holders.getFirst()) : Optional.empty();
  }

  private static boolean isTold(TitleMention title) {
    return title.qualifier().isPresent() || title.offices().stream().noneMatch(Office::sharedTitle);
  }

  private void dated(TitledName pair, TermDates dates, Holder holder) {
    SentenceReading sentence = pair.sentence();
    TitleMention title = pair.title();
    switch (pair.form()) {
      case AFTER_COMMA ->
          add(dates.behind(title.end(), Does.HOLD), holder, Wording.having(holder.isTold()));
      case COPULA, PAST_COPULA ->
          OfficeFrame.before(sentence, title.firstWithArticle(sentence))
              .ifPresent(frame -> framed(dates, title.end(), frame, holder));
      case BEFORE_NAME, BEFORE_COMMA -> bare(sentence, pair.name().end(), dates, holder);
      case IN_LIST -> {}
    }
  }

  private void framed(TermDates dates, int end, OfficeFrame frame, Holder holder) {
    OfficeWords.Verb verb = frame.verb();
    List<TermDates.Dated> behind = dates.behind(end, verb.does());
    int subject = frame.holder().first();
    add(
        behind.isEmpty() ? dates.before(subject, verb.does()) : behind,
        holder,
        wording(verb, holder.isTold()));
  }

  private static Wording wording(OfficeWords.Verb verb, boolean isTold) {
    return new Wording(verb.does() != Does.HOLD, verb.loose(), verb.repeats(), isTold);
  }

  /** "Gov. X resigned in 2012": the office is that of the title. */
  private void bare(SentenceReading sentence, int name, TermDates dates, Holder holder) {
    for (int at = name; at < Math.min(sentence.size(), name + 3); at++) {
      Optional<OfficeWords.Verb> verb =
          OfficeWords.shipped()
              .verbAt(sentence, at, Takes.NOTHING)
              .filter(v -> sentence.word(v.first()).gap() == Gap.SPACE)
              .filter(v -> OfficeWords.shipped().subjectEnd(sentence, v.first()) == name);
      if (verb.isPresent()) {
        OfficeWords.Verb v = verb.get();
        add(dates.behind(v.end(), v.does()), holder, wording(v, holder.isTold()));
        return;
      }
    }
  }

  /** "X chaired the Federal Reserve from 1987 to 2006": the office is one of the body's. */
  private void bodies(SentenceReading sentence) {
    if (sentence.people().isEmpty() || sentence.entities().isEmpty()) {
      return;
    }
    TermDates dates = new TermDates(sentence);
    for (Gazetteer.Match<Entity> body :
        dates.isEmpty() ? List.<Gazetteer.Match<Entity>>of() : sentence.entities()) {
      body(sentence, body, dates);
    }
  }

  private void body(SentenceReading sentence, Gazetteer.Match<Entity> body, TermDates dates) {
    int first = body.first();
    int object = first > 0 && sentence.word(first - 1).is("the") ? first - 1 : first;
    Optional<OfficeWords.Verb> verb =
        OfficeWords.shipped()
            .verbEndingAt(sentence, object, Takes.BODY)
            .filter(v -> v.first() > 0 && !sentence.isDemonym(body));
    verb.flatMap(
            v ->
                Cast.of(reading)
                    .endingAt(
                        sentence
                            .word(OfficeWords.shipped().subjectEnd(sentence, v.first()) - 1)
                            .span()
                            .end()))
        .ifPresent(
            who ->
                add(
                    dates.behind(body.end(), Does.HOLD),
                    new Holder(who.person(), officesOf(who.person(), body), false),
                    Wording.having(false)));
  }

  private List<Office> officesOf(Person person, Gazetteer.Match<Entity> body) {
    return reading.facts().tenuresOf(person).stream()
        .map(Facts.Tenure::office)
        .filter(o -> o.hasOneSeat() && body.meanings().stream().anyMatch(o::isOf))
        .distinct()
        .toList();
  }

  private void add(List<TermDates.Dated> dates, Holder holder, Wording wording) {
    if (holder.offices().isEmpty()) {
      return;
    }
    for (TermDates.Dated dated : dates) {
      SentenceReading sentence = dated.date().sentence();
      boolean isQuoted =
          reading.isQuoted(sentence.spanOf(dated.date().first(), dated.date().end()));
      found.add(
          new TermClaim(
              holder.person(), holder.offices(), dated.edge(), dated.date(), wording, isQuoted));
    }
  }
}
