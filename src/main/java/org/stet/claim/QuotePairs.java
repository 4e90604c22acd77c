package org.stet.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which quotations of an article may be the same, found by three words in a row. */
final class QuotePairs {
  private static final int ROW = 3;

  /** Words in a row that more quotations have are a phrase and tell nothing. */
  private static final int MOST = 6;

  /** With so many others a quotation is compared, so that no article takes long. */
  private static final int MOST_EARLIER = 12;

  /** Words in a row. */
  private record Row(String first, String second, String third) {}

  private QuotePairs() {}

  /** For each quotation, the earlier ones that share words in a row with it. */
  static List<Set<Integer>> of(List<Quoted> quotes) {
    Map<Row, List<Integer>> byRow = new HashMap<>();
    List<Set<Integer>> pairs = new ArrayList<>();
    if (quotes.size() < 2) {
      return List.of();
    }
    for (int i = 0; i < quotes.size(); i++) {
      Set<Integer> earlier = new LinkedHashSet<>();
      List<String> keys = quotes.get(i).keys();
      for (int k = 0; k + ROW <= keys.size(); k++) {
        Row row = new Row(keys.get(k), keys.get(k + 1), keys.get(k + 2));
        List<Integer> places = byRow.computeIfAbsent(row, r -> new ArrayList<>(1));
        if (earlier.size() < MOST_EARLIER) {
          earlier.addAll(places);
        }
        if (places.size() < MOST) {
          places.add(i);
        }
      }
      earlier.remove(i);
      pairs.add(earlier);
    }
    return pairs;
  }
}
