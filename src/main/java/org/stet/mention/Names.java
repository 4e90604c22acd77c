package org.stet.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;
import org.stet.store.HashTable;

/**
 * The names of one kind, and what they mean. What a name means is kept, since news says the same
 * names over and over; there are no more of them than the facts have. Safe to share.
 */
final class Names<T> {
  /** The meanings of a longer name are not kept: it can be written in too many ways. */
  private static final int LONGEST_KEPT = 4;

  private final NameTables tables;
  private final NameKind kind;
  private final int shortest;
  private final IntFunction<T> meaning;
  private final Map<Long, List<T>> kept = new ConcurrentHashMap<>();

  /**
   * @param shortest the least number of words that a name must have
   * @param meaning what a name means, by its place in the facts
   */
  Names(NameTables tables, NameKind kind, int shortest, IntFunction<T> meaning) {
    this.tables = tables;
    this.kind = kind;
    this.shortest = shortest;
    this.meaning = meaning;
  }

  /** The names among some words. */
  Matches<T> in(List<Word> words) {
    List<Gazetteer.Match<T>> found = List.of();
    int i = 0;
    while (i < words.size()) {
      Optional<Gazetteer.Match<T>> match =
          words.get(i).mayBegin(kind) ? longestAt(words, i) : Optional.empty();
      if (match.isPresent()) {
        found = found.isEmpty() ? new ArrayList<>(4) : found;
        found.add(match.get());
        i = match.get().end();
      } else {
        i++;
      }
    }
    return Matches.of(found);
  }

  /** The longest name that begins at a word. */
  Optional<Gazetteer.Match<T>> longestAt(List<Word> words, int first) {
    if (!words.get(first).mayBegin(kind) || !mayHaveLength(words, first)) {
      return Optional.empty();
    }
    List<T> best = List.of();
    int end = first;
    long hash = kind.seed;
    for (int i = first; i < words.size() && (i == first || words.get(i).gap().joins()); i++) {
      hash = words.get(i).hashBehind(hash);
      int list = tables.phrase(hash);
      if (list == HashTable.NONE) {
        break;
      }
      List<T> meanings =
          list == NameSections.NO_MEANING ? List.of() : meanings(list, words, first, i + 1);
      if (!meanings.isEmpty()) {
        best = meanings;
        end = i + 1;
      }
    }
    return best.isEmpty() || end - first < shortest
        ? Optional.empty()
        : Optional.of(new Gazetteer.Match<>(first, end, best));
  }

  private boolean mayHaveLength(List<Word> words, int first) {
    int next = first + 1;
    return shortest == 1 || (next < words.size() && words.get(next).gap().joins());
  }

  /** The meanings of a name as it is written. */
  private List<T> meanings(int list, List<Word> words, int first, int end) {
    if (end - first > LONGEST_KEPT) {
      return read(list, words.subList(first, end));
    }
    long letters = 0;
    for (int i = first; i < end; i++) {
      letters = (letters << 2) | NameSections.code(words.get(i).letters());
    }
    long written = ((long) list << (2 * LONGEST_KEPT)) | letters;
    List<T> known = kept.get(written);
    if (known == null) {
      known = read(list, words.subList(first, end));
      kept.put(written, known);
    }
    return known;
  }

  private List<T> read(int list, List<Word> words) {
    return tables.fitting(list, words).stream().map(meaning::apply).toList();
  }
}
