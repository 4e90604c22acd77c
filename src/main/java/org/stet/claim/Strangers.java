package org.stet.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stet.mention.ArticleNames;
import org.stet.mention.NameIndex;
import org.stet.mention.NameRun;
import org.stet.mention.Reading;

/** The names of an article that no fact knows, by where they stand. */
final class Strangers {
  private final ArticleNames names;
  private final NameIndex known;
  private final Map<Integer, List<NameRun>> fullByStart = new HashMap<>();
  private final Map<Integer, List<NameRun>> fullByEnd = new HashMap<>();
  private final Map<String, List<NameRun>> fullByFamily = new HashMap<>();
  private final Map<Integer, NameRun> aloneByStart = new HashMap<>();
  private final Map<Integer, NameRun> aloneByEnd = new HashMap<>();

  Strangers(Reading reading) {
    this.names = reading.names();
    this.known = reading.gazetteer().names();
    for (NameRun run : names.full()) {
      add(fullByStart, run.span().start(), run);
      add(fullByEnd, run.span().end(), run);
      add(fullByFamily, run.bareKeys().getLast(), run);
    }
    for (List<NameRun> runs : names.alone().values()) {
      for (NameRun run : runs) {
        aloneByStart.putIfAbsent(run.span().start(), run);
        aloneByEnd.putIfAbsent(run.span().end(), run);
      }
    }
  }

  private static <K> void add(Map<K, List<NameRun>> runs, K key, NameRun run) {
    runs.computeIfAbsent(key, k -> new ArrayList<>(1)).add(run);
  }

  Optional<NameRun> startingAt(int offset) {
    return person(fullByStart.get(offset)).or(() -> Optional.ofNullable(aloneByStart.get(offset)));
  }

  Optional<NameRun> endingAt(int offset) {
    return person(fullByEnd.get(offset)).or(() -> Optional.ofNullable(aloneByEnd.get(offset)));
  }

  /** The first full name that is a person's; it is dear to find out, and few are asked for. */
  private Optional<NameRun> person(@Nullable List<NameRun> runs) {
    return runs == null
        ? Optional.empty()
        : runs.stream().filter(run -> Introduction.isOfPerson(run, known)).findFirst();
  }

  /** The full name by which somebody is introduced: the name itself, or that of its family name. */
  Optional<NameRun> introduction(NameRun run) {
    String family = run.bareKeys().getLast();
    return run.bareKeys().size() > 1
        ? Optional.of(run)
        : person(fullByFamily.get(family)).filter(i -> !names.isShared(family));
  }
}
