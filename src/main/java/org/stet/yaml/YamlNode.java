package org.stet.yaml;

import java.util.List;
import java.util.Optional;
import org.stet.text.Span;

/** A value in a YAML file, with the place where it stands in its source. */
public sealed interface YamlNode {
  Span span();

  /** What the node is, as a sentence names it: "a text", "a list", "a mapping". */
  String kind();

  /**
   * A single value.
   *
   * @param value its text, without quotation marks
   * @param plain whether it stood without quotation marks
   */
  record Scalar(Span span, String value, boolean plain) implements YamlNode {
    @Override
    public String kind() {
      return "a text";
    }
  }

  /** A list. */
  record Sequence(Span span, List<YamlNode> items) implements YamlNode {
    public Sequence {
      items = List.copyOf(items);
    }

    @Override
    public String kind() {
      return "a list";
    }
  }

  /** A mapping; its keys are different from each other. */
  record Mapping(Span span, List<Entry> entries) implements YamlNode {
    public Mapping {
      entries = List.copyOf(entries);
    }

    @Override
    public String kind() {
      return "a mapping";
    }

    /** The value of a key, if it is there. */
    public Optional<YamlNode> get(String key) {
      return entries.stream()
          .filter(e -> e.key().value().equals(key))
          .findFirst()
          .map(Entry::value);
    }
  }

  /** A key and its value. */
  record Entry(Scalar key, YamlNode value) {}
}
