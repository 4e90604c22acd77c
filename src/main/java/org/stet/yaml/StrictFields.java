package org.stet.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.stet.text.Problem;
import org.stet.text.Source;
import org.stet.text.Span;

/**
 * The keys of one mapping, read strictly: whatever does not fit becomes a problem, and reading goes
 * on.
 */
public class StrictFields {
  private final Source source;
  private final List<Problem> problems;
  private final YamlNode.Mapping mapping;
  private final String what;

  /**
   * Reads a mapping; keys that it may not have are problems.
   *
   * @param source the file
   * @param problems gets what is wrong
   * @param mapping what to read
   * @param what what the mapping describes, for messages: "an office"
   * @param allowed the keys it may have
   */
  public StrictFields(
      Source source,
      List<Problem> problems,
      YamlNode.Mapping mapping,
      String what,
      Set<String> allowed) {
    this.source = source;
    this.problems = problems;
    this.mapping = mapping;
    this.what = what;
    for (YamlNode.Entry entry : mapping.entries()) {
      if (!allowed.contains(entry.key().value())) {
        problem(
            entry.key().span(),
            "%s has no key '%s'; it has %s"
                .formatted(what, entry.key().value(), String.join(", ", sorted(allowed))));
      }
    }
  }

  private static List<String> sorted(Set<String> keys) {
    return keys.stream().sorted().toList();
  }

  /** Where the mapping stands. */
  public Span span() {
    return mapping.span();
  }

  /** Tells what is wrong at a place. */
  public final void problem(Span span, String message) {
    problems.add(new Problem(source, span, message));
  }

  /** The value of a key, whatever it is. */
  public Optional<YamlNode> node(String key) {
    return mapping.get(key);
  }

  /** The place of a key's value, or of the whole mapping when it is missing. */
  public Span spanOf(String key) {
    return node(key).map(YamlNode::span).orElse(mapping.span());
  }

  /** A text that must be there and must not be empty. */
  public String required(String key) {
    Optional<String> text = text(key);
    if (text.isEmpty() && node(key).isEmpty()) {
      problem(start(), "%s needs the key '%s'".formatted(what, key));
    }
    return text.orElse("");
  }

  private Span start() {
    return new Span(mapping.span().start(), mapping.span().start());
  }

  /** A text; anything else is a problem. */
  public Optional<String> text(String key) {
    return node(key).flatMap(node -> text(node, key));
  }

  private Optional<String> text(YamlNode node, String key) {
    if (node instanceof YamlNode.Scalar scalar && !scalar.value().isBlank()) {
      return Optional.of(scalar.value().strip());
    }
    String found = node instanceof YamlNode.Scalar ? "nothing" : node.kind();
    problem(node.span(), "'%s' of %s is a text; here is %s".formatted(key, what, found));
    return Optional.empty();
  }

  /** The texts of a list; none when the key is missing. */
  public List<String> texts(String key) {
    return items(key).stream().flatMap(item -> text(item, key).stream()).toList();
  }

  /** A text or a list of texts, each with its place; none when the key is missing. */
  public List<YamlNode.Scalar> oneOrMore(String key) {
    List<YamlNode.Scalar> found = new ArrayList<>();
    Optional<YamlNode> node = node(key);
    List<YamlNode> items =
        node.isPresent() && node.get() instanceof YamlNode.Sequence list
            ? list.items()
            : node.stream().toList();
    for (YamlNode item : items) {
      if (text(item, key).isPresent() && item instanceof YamlNode.Scalar scalar) {
        found.add(scalar);
      }
    }
    return found;
  }

  /** The items of a list; none when the key is missing. */
  public List<YamlNode> items(String key) {
    Optional<YamlNode> node = node(key);
    if (node.isEmpty()) {
      return List.of();
    }
    if (node.get() instanceof YamlNode.Sequence sequence) {
      return sequence.items();
    }
    problem(
        node.get().span(),
        "'%s' of %s is a list, [a, b]; here is %s".formatted(key, what, node.get().kind()));
    return List.of();
  }

  /** The entries of a mapping whose values are mappings; none when the key is missing. */
  public List<YamlNode.Entry> entries(String key) {
    Optional<YamlNode> node = node(key);
    if (node.isEmpty()) {
      return List.of();
    }
    if (!(node.get() instanceof YamlNode.Mapping found)) {
      problem(
          node.get().span(),
          "'%s' holds ids, each with a mapping; here is %s".formatted(key, node.get().kind()));
      return List.of();
    }
    List<YamlNode.Entry> entries = new ArrayList<>();
    for (YamlNode.Entry entry : found.entries()) {
      if (entry.value() instanceof YamlNode.Mapping) {
        entries.add(entry);
      } else {
        problem(
            entry.value().span(),
            "'%s' needs a mapping; here is %s"
                .formatted(entry.key().value(), entry.value().kind()));
      }
    }
    return entries;
  }

  /** Whether a key is true; not when it is missing. */
  public boolean flag(String key) {
    return parsed(
            key,
            "true or false",
            s ->
                s.equals("true") || s.equals("false")
                    ? Optional.of(s.equals("true"))
                    : Optional.empty())
        .orElse(false);
  }

  /** A value of some form; a text that does not have it is a problem. */
  public <T> Optional<T> parsed(String key, String expected, Function<String, Optional<T>> parser) {
    Optional<String> text = text(key);
    Optional<T> value = text.flatMap(parser);
    if (text.isPresent() && value.isEmpty()) {
      problem(spanOf(key), "'%s' is %s; here is '%s'".formatted(key, expected, text.get()));
    }
    return value;
  }
}
