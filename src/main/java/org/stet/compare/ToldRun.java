package org.stet.compare;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A run as its report tells it.
 *
 * @param articles the findings of each article by its path, in the order of the report
 * @param unchecked why an input was not checked, by its path
 * @param hidden how many findings the report leaves out because they do not weigh enough
 */
public record ToldRun(
    Map<String, List<Told>> articles, Map<String, String> unchecked, long hidden) {
  public ToldRun {
    articles = Collections.unmodifiableMap(new LinkedHashMap<>(articles));
    unchecked = Collections.unmodifiableMap(new LinkedHashMap<>(unchecked));
  }

  /** Whether an article was checked. */
  boolean has(String path) {
    return articles.containsKey(path);
  }

  List<Told> findings(String path) {
    return articles.getOrDefault(path, List.of());
  }
}
