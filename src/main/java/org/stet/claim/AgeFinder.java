package org.stet.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stet.mention.ArticleNames;
import org.stet.mention.Gap;
import org.stet.mention.NameRun;
import org.stet.mention.Reading;
import org.stet.mention.SentenceReading;
import org.stet.mention.Word;
import org.stet.text.Span;

/** Finds out whose ages an article tells. */
final class AgeFinder {
  private final Reading reading;
  private final NamedBeside named;
  private final ArticleNames names;
  private final Map<Integer, NameRun> byStart = new HashMap<>();
  private final Map<Integer, NameRun> byEnd = new HashMap<>();
  private final Map<String, NameRun> byFamily = new HashMap<>();
  private final Map<String, ToldAge> met = new HashMap<>();
  private final List<AgeClaim> claims = new ArrayList<>();

  private AgeFinder(Reading reading) {
    this.reading = reading;
    this.named = new NamedBeside(reading);
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
    Optional<PersonMention> known = named.endingAt(sentence, told.name());
    int end = sentence.word(told.name() - 1).span().end();
    return known.map(mention -> known(told, mention)).orElseGet(() -> stranger(told, byEnd.get(end)));
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
        .orElseGet(() -> strangerAfter(told, byStart.get(first.span().start())));
  }

  private boolean strangerAfter(ToldAge told, @Nullable NameRun run) {
    return run != null
        && NamedBeside.isWhole(told.number().sentence(), run.span())
        && stranger(told, run);
  }

  private boolean known(ToldAge told, PersonMention mention) {
    add(told, mention.span(), new AgeClaim.Who.Known(mention.person(), NamedBeside.isInFull(mention)));
    return true;
  }

  private void add(ToldAge told, Span name, AgeClaim.Who who) {
    claims.add(new AgeClaim(told, name, who, reading.isQuoted(told.number().span())));
  }

  /** Somebody whom no fact knows: only what the article itself says can be held against it. */
  private boolean stranger(ToldAge told, @Nullable NameRun run) {
    if (run == null) {
      return false;
    }
    Optional<NameRun> introduction = introduction(run);
    if (introduction.isEmpty() || !StrangerAge.isOfNow(told)) {
      return false;
    }
    String key = String.join(" ", introduction.get().bareKeys());
    ToldAge first = met.putIfAbsent(key, told);
    if (first != null) {
      add(told, run.span(), new AgeClaim.Who.Met(introduction.get().text(), first));
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
