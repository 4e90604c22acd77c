package org.stet.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.stet.claim.ToldAge.Form;
import org.stet.fact.Person;
import org.stet.mention.Gap;
import org.stet.mention.NameRun;
import org.stet.mention.Reading;
import org.stet.mention.SentenceReading;
import org.stet.mention.Word;
import org.stet.text.Span;

/** Finds out whose ages an article tells. */
final class AgeFinder {
  private static final Set<String> PRONOUNS = Set.of("he", "she");

  private final Reading reading;
  private final NamedBeside named;
  private final Supplier<Strangers> strangers;
  private final Map<String, ToldAge> met = new HashMap<>();
  private final List<AgeClaim> claims = new ArrayList<>();

  private AgeFinder(Reading reading) {
    this.reading = reading;
    this.named = new NamedBeside(reading);
    // Most articles tell no age.
    this.strangers = () -> reading.once(Strangers.class, Strangers::new);
  }

  static List<AgeClaim> in(Reading reading) {
    AgeFinder finder = new AgeFinder(reading);
    for (SentenceReading sentence : reading.sentences()) {
      if (!sentence.numerals().isEmpty()) {
        finder.inSentence(sentence);
      }
    }
    finder.born();
    return finder.claims;
  }

  private void inSentence(SentenceReading sentence) {
    obituary(sentence);
    int taken = -1;
    for (ToldAge told : AgeScanner.in(sentence)) {
      if (told.number().first() != taken && read(told)) {
        taken = told.number().first();
      }
    }
  }

  /** Where no fact tells the age, the birth that the article tells does. */
  private void born() {
    List<AgeClaim> born = BornAges.in(reading);
    if (born.isEmpty() && claims.isEmpty()) {
      return;
    }
    Set<Span> taken = new HashSet<>();
    claims.forEach(claim -> taken.add(claim.span()));
    born.stream().filter(claim -> !taken.contains(claim.span())).forEach(claims::add);
    claims.sort(Comparator.comparing(AgeClaim::span));
  }

  /** "She was 93." behind the sentence that says that she died. */
  private void obituary(SentenceReading sentence) {
    boolean fits =
        sentence.size() >= 3
            && sentence.size() <= 5
            && PRONOUNS.contains(sentence.word(0).key())
            && sentence.word(1).is("was")
            && sentence.numerals().size() == 1
            && sentence.numerals().getFirst().first() == 2;
    if (fits) {
      reading.before(sentence, 1).stream()
          .flatMap(before -> dead(before).stream())
          .filter(m -> isPronounOf(sentence.word(0).key(), m.person()))
          .forEach(m -> known(new ToldAge(sentence.numerals().getFirst(), Form.DIED, 1, true), m));
    }
  }

  private Optional<PersonMention> dead(SentenceReading sentence) {
    int end = AgeScanner.subjectOfDeath(sentence);
    return end < 1
        ? Optional.empty()
        : named
            .endingAt(sentence, end)
            .filter(m -> sentence.word(end).gap() == Gap.SPACE || sentence.word(end).is("who"))
            .filter(m -> !NamedBeside.isDependent(sentence, m.span()));
  }

  private static boolean isPronounOf(String pronoun, Person person) {
    return person
        .pronouns()
        .filter(p -> p.name().toLowerCase(Locale.ROOT).equals(pronoun))
        .isPresent();
  }

  /** Whether it is known whose age it is. */
  private boolean read(ToldAge told) {
    return told.isNameBefore() ? before(told) : after(told);
  }

  private boolean before(ToldAge told) {
    SentenceReading sentence = told.number().sentence();
    if (!isSubject(told)) {
      return false;
    }
    Optional<PersonMention> known =
        named
            .endingAt(sentence, told.name())
            .filter(m -> !told.form().isVerb() || !NamedBeside.isDependent(sentence, m.span()));
    int end = sentence.word(told.name() - 1).span().end();
    return known
        .map(mention -> known(told, mention))
        .orElseGet(() -> stranger(told, strangers.get().endingAt(end)));
  }

  /** "Jane Roe died", "Jane Roe, who died"; in "Jane Roe, died" somebody before her did. */
  private static boolean isSubject(ToldAge told) {
    Word next = told.number().sentence().word(told.name());
    return !told.form().isVerb() || next.gap() == Gap.SPACE || next.is("who");
  }

  private boolean after(ToldAge told) {
    SentenceReading sentence = told.number().sentence();
    Word first = sentence.word(told.name());
    if (first.gap() != Gap.SPACE && first.gap() != Gap.COMMA) {
      return false;
    }
    return named
        .from(sentence, told.name())
        .map(mention -> known(told, mention))
        .orElseGet(() -> strangerAfter(told, first.span().start()));
  }

  private boolean strangerAfter(ToldAge told, int start) {
    return stranger(
        told,
        strangers
            .get()
            .startingAt(start)
            .filter(run -> NamedBeside.isWhole(told.number().sentence(), run.span())));
  }

  private boolean known(ToldAge told, PersonMention mention) {
    add(
        told,
        mention.span(),
        new AgeClaim.Who.Known(mention.person(), NamedBeside.isInFull(mention)));
    return true;
  }

  private void add(ToldAge told, Span name, AgeClaim.Who who) {
    claims.add(new AgeClaim(told, name, who, reading.isQuoted(told.number().span())));
  }

  /** Somebody whom no fact knows: only what the article itself says can be held against it. */
  private boolean stranger(ToldAge told, Optional<NameRun> run) {
    Optional<NameRun> introduction = run.flatMap(strangers.get()::introduction);
    if (run.isEmpty() || introduction.isEmpty() || !StrangerAge.isOfNow(told)) {
      return false;
    }
    String key = String.join(" ", introduction.get().bareKeys());
    ToldAge first = met.putIfAbsent(key, told);
    if (first != null) {
      add(told, run.get().span(), new AgeClaim.Who.Met(introduction.get().text(), first));
    }
    return true;
  }
}
