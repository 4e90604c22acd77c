package org.stet.text;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a source says about itself: the keys of its front matter, or of the head of its page.
 *
 * @param values by key in the order of the source; the values of a key in their order, never none
 */
public record Metadata(Map<String, List<String>> values) {
  /** Of a source that says nothing about itself. */
  public static final Metadata NONE = new Metadata(Map.of());

  /** Where an article appeared, in the formats that have a name of their own for it. */
  public static final String SECTION = "section";

  public static final String AUTHOR = "author";
  public static final String TITLE = "title";
  public static final String URL = "url";

  public Metadata {
    Map<String, List<String>> copy = new LinkedHashMap<>();
    values.forEach((key, list) -> copy.put(key, List.copyOf(list)));
    values = Collections.unmodifiableMap(copy);
  }

  /** All values of the first of the keys that there is; none where there is none of them. */
  public List<String> all(List<String> keys) {
    return keys.stream().filter(values::containsKey).findFirst().map(values::get).orElse(List.of());
  }

  /** The first value of the first of the keys that there is. */
  public Optional<String> first(List<String> keys) {
    return all(keys).stream().findFirst();
  }

  /** The same with other values for a key; none take it away. */
  public Metadata with(String key, List<String> list) {
    Map<String, List<String>> changed = new LinkedHashMap<>(values);
    changed.remove(key);
    if (!list.isEmpty()) {
      changed.put(key, list);
    }
    return new Metadata(changed);
  }
}
