package org.stet.claim;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.stet.mention.ArticleNames;
import org.stet.mention.NameRun;
import org.stet.mention.Reading;

/** The names of an article that no fact knows, by where they stand. */
final class Strangers {
  private final ArticleNames names;
  private final Map<Integer, NameRun> byStart = new HashMap<>();
  private final Map<Integer, NameRun> byEnd = new HashMap<>();
  private final Map<String, NameRun> byFamily = new HashMap<>();

  Strangers(Reading reading) {
    this.names = reading.names();
    names.full().stream()
        .filter(run -> Introduction.isOfPerson(run, reading.gazetteer().names()))
        .forEach(this::introduce);
    names.alone().values().forEach(runs -> runs.forEach(this::index));
  }

  private void introduce(NameRun run) {
    index(run);
    byFamily.putIfAbsent(run.bareKeys().getLast(), run);
  }

  private void index(NameRun run) {
    byStart.putIfAbsent(run.span().start(), run);
    byEnd.putIfAbsent(run.span().end(), run);
  }

  Optional<NameRun> startingAt(int offset) {
    return Optional.ofNullable(byStart.get(offset));
  }

  Optional<NameRun> endingAt(int offset) {
    return Optional.ofNullable(byEnd.get(offset));
  }

  /** The full name by which somebody is introduced: the name itself, or that of its family name. */
  Optional<NameRun> introduction(NameRun run) {
    String family = run.bareKeys().getLast();
    return run.bareKeys().size() > 1
        ? Optional.of(run)
        : Optional.ofNullable(byFamily.get(family)).filter(i -> !names.isShared(family));
  }
}
