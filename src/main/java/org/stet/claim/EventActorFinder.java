package org.stet.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stet.fact.Entity;
import org.stet.fact.Event;
import org.stet.fact.Person;
import org.stet.fact.Subject;
import org.stet.mention.Calendar;
import org.stet.mention.Gap;
import org.stet.mention.Gazetteer;
import org.stet.mention.Reading;
import org.stet.mention.SentenceReading;
import org.stet.mention.Word;
import org.stet.mention.WordList;
import org.stet.text.Span;

/** Finds who is said to have done what an event tells: "UNICEF lifted sanctions on the ICC". */
final class EventActorFinder {
  /** Words between a subject and its verb that keep the sense. */
  private static final WordList BETWEEN =
      WordList.of(
          """
          has had also then later first finally already formally officially secretly illegally
          unilaterally suddenly briefly famously successfully
          """);

  /** Words before a subject that leave it the whole subject of the verb. */
  private static final WordList BEFORE =
      WordList.of(
          """
          and but that because since while although though as where when so after before until
          today yesterday how why said says
          """);

  /** Who acts for a country in news. */
  private static final WordList FORCES =
      WordList.of("forces troops government military army soldiers commandos warplanes jets");

  private final Reading reading;
  private final SentenceReading sentence;

  EventActorFinder(Reading reading, SentenceReading sentence) {
    this.reading = reading;
    this.sentence = sentence;
  }

  /** The claim whose verb is a word. */
  Optional<EventActorClaim> at(int verb, EventPhrases phrases) {
    List<EventPhrases.Deed> deeds = new ArrayList<>();
    for (EventPhrases.Deed deed : phrases.at(sentence, verb)) {
      if (isDoneTo(deed, verb)) {
        deeds.add(deed);
      }
    }
    return deeds.isEmpty() ? Optional.empty() : subject(verb).map(s -> claim(s, verb, deeds));
  }

  private EventActorClaim claim(Doer doer, int verb, List<EventPhrases.Deed> deeds) {
    List<Event> events = deeds.stream().map(EventPhrases.Deed::event).distinct().toList();
    String words = sentence.text(verb, deeds.getFirst().end(verb));
    boolean quoted = reading.isQuoted(doer.span());
    return new EventActorClaim(
        sentence, doer.span(), doer.meanings(), doer.isAdjective(), events, words, quoted);
  }

  /** Whether it was done to the one whom the event tells, with nobody else named in between. */
  private boolean isDoneTo(EventPhrases.Deed deed, int verb) {
    int end = deed.end(verb);
    boolean isWhole =
        end >= sentence.size()
            || !(sentence.word(end).isPossessive()
                || sentence.word(end).gap() == Gap.HYPHEN
                || (sentence.word(end).isCapitalized() && sentence.word(end).gap() == Gap.SPACE));
    return deed.event().on().isEmpty() ? isWhole : isOn(deed, verb);
  }

  private boolean isOn(EventPhrases.Deed deed, int verb) {
    for (int i = verb; i < sentence.size(); i++) {
      boolean isPastPhrase = i >= deed.end(verb);
      if (isPastPhrase && sentence.word(i).gap() == Gap.COMMA) {
        return false;
      }
      Optional<Gazetteer.Match<Entity>> entity = sentence.entityAt(i);
      if (entity.filter(m -> isAmong(m, deed.event())).isPresent() || isPersonOf(deed, i)) {
        return true;
      }
      if (isPastPhrase && entity.filter(m -> !sentence.isDemonym(m)).isPresent()) {
        return false;
      }
    }
    return false;
  }

  private boolean isAmong(Gazetteer.Match<Entity> match, Event event) {
    boolean isNamed =
        match.meanings().stream().anyMatch(e -> event.on().contains(e))
            && !sentence.isDemonym(match);
    boolean isOwner = match.end() < sentence.size() && sentence.word(match.end()).isPossessive();
    return isNamed && !isOwner;
  }

  private boolean isPersonOf(EventPhrases.Deed deed, int first) {
    return Cast.of(reading)
        .startingAt(sentence.word(first).span().start())
        .filter(m -> deed.event().on().contains(m.person()))
        .isPresent();
  }

  private record Doer(Span span, List<Subject> meanings, boolean isAdjective) {}

  /** Who stands as the subject right before a verb, or before ", which". */
  private Optional<Doer> subject(int verb) {
    int end = verb;
    while (end > 1
        && sentence.word(end).gap() == Gap.SPACE
        && BETWEEN.contains(sentence.word(end - 1).key())) {
      end--;
    }
    if (sentence.word(end).gap() != Gap.SPACE) {
      return Optional.empty();
    }
    Word before = sentence.word(end - 1);
    boolean isRelative = (before.is("which") || before.is("who")) && before.gap() == Gap.COMMA;
    int last = isRelative ? end - 1 : end;
    return entity(last, isRelative)
        .or(() -> forces(last))
        .or(() -> person(last).filter(d -> isRelative || isFree(firstWord(d.span()))));
  }

  private Optional<Doer> entity(int end, boolean isRelative) {
    return sentence
        .entityEndingAt(end)
        .filter(m -> !sentence.isDemonym(m) && !isPartOfName(m.first()))
        .filter(m -> isRelative || isFree(m.first()))
        .map(m -> new Doer(span(m), List.copyOf(m.meanings()), false));
  }

  /** "Iraqi troops", "the U.S. military". */
  private Optional<Doer> forces(int end) {
    if (end < 2 || !FORCES.contains(sentence.word(end - 1).key())) {
      return Optional.empty();
    }
    return sentence
        .entityEndingAt(end - 1)
        .filter(m -> isFree(m.first()))
        .map(m -> new Doer(span(m), List.copyOf(m.meanings()), true));
  }

  private Optional<Doer> person(int end) {
    return Cast.of(reading)
        .endingAt(sentence.word(end - 1).span().end())
        .map(PersonMention::person)
        .map(p -> new Doer(personSpan(end, p), List.of(p), false));
  }

  private Span personSpan(int end, Person person) {
    return Cast.of(reading).in(sentence.span()).stream()
        .filter(m -> m.person().equals(person))
        .map(PersonMention::span)
        .filter(s -> s.end() == sentence.word(end - 1).span().end())
        .findFirst()
        .orElse(sentence.word(end - 1).span());
  }

  private int firstWord(Span span) {
    int i = 0;
    while (i < sentence.size() && sentence.word(i).span().start() < span.start()) {
      i++;
    }
    return i;
  }

  private Span span(Gazetteer.Match<Entity> match) {
    return sentence.spanOf(match.first(), match.end());
  }

  /** "New York Times", where only "Times" is known. */
  private boolean isPartOfName(int first) {
    return first > 1
        && sentence.word(first).gap() == Gap.SPACE
        && sentence.word(first - 1).isCapitalized()
        && !sentence.isTime(first - 1)
        && !sentence.isNamed(first - 1);
  }

  /** Whether a name, with the title before it, is the whole subject: no "king of Iraq", no list. */
  private boolean isFree(int first) {
    int at = first;
    while (at > 0 && sentence.word(at).gap() == Gap.SPACE && isLead(at - 1)) {
      at--;
    }
    if (at == 0 || sentence.word(at).gap() != Gap.SPACE) {
      return at == 0 || sentence.word(at).gap() != Gap.HYPHEN;
    }
    Word before = sentence.word(at - 1);
    boolean isList = before.is("and") && at > 1 && sentence.isNamed(at - 2);
    return (BEFORE.contains(before.key()) || Calendar.weekday(before).isPresent()) && !isList;
  }

  private boolean isLead(int at) {
    return sentence.word(at).is("the")
        || sentence.titles().stream().anyMatch(t -> t.first() <= at && at < t.end());
  }
}
