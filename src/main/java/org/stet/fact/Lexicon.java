package org.stet.fact;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stet.text.Problem;
import org.stet.text.Source;

/**
 * The words by which news speaks of offices, as files under {@code rules/lexicon/} list them.
 *
 * @param words for each sort its words
 * @param verbs the verbs
 */
public record Lexicon(Map<WordSort, List<String>> words, List<OfficeVerb> verbs) {
  public Lexicon {
    // In order: Map.copyOf has another one in each run, and the index is to have the same bytes.
    words = Collections.unmodifiableMap(new TreeMap<>(words));
    verbs = List.copyOf(verbs);
  }

  /** What came of reading files. */
  public sealed interface Loaded {
    /** All are sound. */
    record Sound(Lexicon lexicon) implements Loaded {}

    /** Some are not. All problems, by file and place. */
    record Broken(List<Problem> problems) implements Loaded {
      public Broken {
        problems = List.copyOf(problems);
      }
    }
  }

  /** Reads files; what one of them says adds to what the others do. */
  public static Loaded read(List<Source> files) {
    List<Problem> problems = new ArrayList<>();
    Map<WordSort, List<String>> words = new EnumMap<>(WordSort.class);
    List<OfficeVerb> verbs = new ArrayList<>();
    LexiconReader.Seen seen = new LexiconReader.Seen(new TreeSet<>());
    for (Source file : files) {
      new LexiconReader(file, seen, problems).read(words, verbs);
    }
    problems.sort(
        Comparator.comparing((Problem p) -> p.source().name()).thenComparing(Problem::span));
    return problems.isEmpty()
        ? new Loaded.Sound(new Lexicon(words, verbs))
        : new Loaded.Broken(problems);
  }
}
