package org.stet.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stet.mention.ArticleNames;
import org.stet.mention.Gap;
import org.stet.mention.NameRun;
import org.stet.mention.Reading;
import org.stet.mention.SentenceReading;
import org.stet.mention.Word;
import org.stet.text.Span;

/** Finds out whose ages an article tells. */
final class AgeFinder {
  /** So many words a title between age and name has at most. */
  private static final int LONGEST_TITLE = 7;

  /** Words that may stand in a title before a name, and that no pack's title has. */
  private static final Set<String> BEFORE_TITLE =
      Set.of("former", "incumbent", "democrat", "then", "newly", "elected", "sitting", "current");

  private final Reading reading;
  private final Cast cast;
  private final ArticleNames names;
  private final Map<Integer, NameRun> byStart = new HashMap<>();
  private final Map<Integer, NameRun> byEnd = new HashMap<>();
  private final Map<String, NameRun> byFamily = new HashMap<>();
  private final Map<String, ToldAge> met = new HashMap<>();
  private final List<AgeClaim> claims = new ArrayList<>();

  private AgeFinder(Reading reading) {
    this.reading = reading;
    this.cast = Cast.of(reading);
    this.names = reading.names();
    names.full().stream()
        .filter(run -> Introduction.isOfPerson(run, reading.gazetteer().names()))
        .forEach(this::introduce);
    names.alone().values().forEach(runs -> runs.forEach(this::index));
  }

  static List<AgeClaim> in(Reading reading) {
    AgeFinder finder = new AgeFinder(reading);
    for (SentenceReading sentence : reading.sentences()) {
      int taken = -1;
      for (ToldAge told : AgeScanner.in(sentence)) {
        if (told.number().first() != taken && finder.read(told)) {
          taken = told.number().first();
        }
      }
    }
    return finder.claims;
  }

  private void introduce(NameRun run) {
    index(run);
    byFamily.putIfAbsent(run.bareKeys().getLast(), run);
  }

  private void index(NameRun run) {
    byStart.putIfAbsent(run.span().start(), run);
    byEnd.putIfAbsent(run.span().end(), run);
  }

  /** Whether it is known whose age it is. */
  private boolean read(ToldAge told) {
    return told.isNameBefore() ? before(told) : after(told);
  }

  private boolean before(ToldAge told) {
    SentenceReading sentence = told.number().sentence();
    int end = sentence.word(told.name() - 1).span().end();
    Optional<PersonMention> known = cast.endingAt(end);
    return known.isPresent()
        ? known(told, known.get())
        : Optional.ofNullable(byEnd.get(end)).filter(run -> stranger(told, run)).isPresent();
  }

  /** "the 78-year-old former president Joe Biden": a title may stand before the name. */
  private boolean after(ToldAge told) {
    SentenceReading sentence = told.number().sentence();
    int end = Math.min(sentence.size(), told.name() + LONGEST_TITLE);
    for (int i = told.name(); i < end && isReachable(told, i); i++) {
      int start = sentence.word(i).span().start();
      Optional<PersonMention> known = cast.startingAt(start);
      if (known.isPresent()) {
        return isWhole(sentence, known.get().span()) && known(told, known.get());
      }
      NameRun run = byStart.get(start);
      if (run != null) {
        return i == told.name() && isWhole(sentence, run.span()) && stranger(told, run);
      }
      if (!sentence.isNamed(i) && !BEFORE_TITLE.contains(sentence.word(i).key())) {
        return false;
      }
    }
    return false;
  }

  private static boolean isReachable(ToldAge told, int i) {
    Gap gap = told.number().sentence().word(i).gap();
    return i == told.name() ? gap == Gap.SPACE || gap == Gap.COMMA : gap.joins();
  }

  /** Not "the 78-year-old Trump ally" and not "At 78, Trump's lawyer". */
  private static boolean isWhole(SentenceReading sentence, Span name) {
    for (int i = 0; i < sentence.size(); i++) {
      Word word = sentence.word(i);
      if (word.span().start() >= name.end()) {
        boolean isNoun =
            word.gap().joins()
                && (word.isCapitalized()
                    || sentence.tag(i).filter(tag -> tag.startsWith("NN")).isPresent());
        return !word.isPossessive() && !isNoun;
      }
    }
    return true;
  }

  private boolean known(ToldAge told, PersonMention mention) {
    boolean isInFull = mention.span().length() > mention.person().family().length();
    if (isRelative(told, mention, isInFull)) {
      return false;
    }
    claims.add(
        new AgeClaim(
            told,
            mention.span(),
            new AgeClaim.Who.Known(mention.person(), isInFull),
            reading.isQuoted(told.number().span())));
    return true;
  }

  /**
   * "Hunter Biden" and "Biden, 54": where another of the family is named, the family name alone may
   * be the other's. "Mary John Roberts" is not John Roberts.
   */
  private boolean isRelative(ToldAge told, PersonMention mention, boolean isInFull) {
    if (!isInFull) {
      return names.endsFullName(
          reading.gazetteer().names().forms(mention.person()).family());
    }
    SentenceReading sentence = told.number().sentence();
    for (int i = 1; i < sentence.size(); i++) {
      if (sentence.word(i).span().start() == mention.span().start()) {
        Word before = sentence.word(i - 1);
        return sentence.word(i).gap().joins()
            && before.isCapitalized()
            && !sentence.isNamed(i - 1)
            && reading.gazetteer().names().isGivenName(before.key());
      }
    }
    return false;
  }

  /** Somebody whom no fact knows: only what the article itself says can be held against it. */
  private boolean stranger(ToldAge told, NameRun run) {
    Optional<NameRun> introduction = introduction(run);
    if (introduction.isEmpty() || !StrangerAge.isOfNow(told)) {
      return false;
    }
    String key = String.join(" ", introduction.get().bareKeys());
    ToldAge first = met.putIfAbsent(key, told);
    if (first != null) {
      claims.add(
          new AgeClaim(
              told,
              run.span(),
              new AgeClaim.Who.Met(introduction.get().text(), first),
              reading.isQuoted(told.number().span())));
    }
    return true;
  }

  private Optional<NameRun> introduction(NameRun run) {
    String family = run.bareKeys().getLast();
    if (run.bareKeys().size() > 1) {
      return byEnd.get(run.span().end()) == run && byFamily.containsKey(family)
          ? Optional.of(run)
          : Optional.empty();
    }
    return Optional.ofNullable(byFamily.get(family)).filter(i -> !names.isShared(family));
  }
}
