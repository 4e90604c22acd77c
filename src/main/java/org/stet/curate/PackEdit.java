package org.stet.curate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.stet.text.Source;
import org.stet.text.Span;
import org.stet.yaml.Flow;
import org.stet.yaml.Yaml;
import org.stet.yaml.YamlNode;

/**
 * A pack while facts are written into it. What stands there stays as it is, comments and layout
 * too; what is added takes the form of what it is added to.
 */
final class PackEdit {
  private final List<String> written = new ArrayList<>();
  private Source source;

  /** What the text holds now; read when it is first asked for after a change. */
  private Yaml.@Nullable Parsed parsed;

  PackEdit(Source source) {
    this.source = source;
  }

  Source source() {
    return source;
  }

  /** The lines and values that were written, for people. */
  List<String> written() {
    return List.copyOf(written);
  }

  private Optional<YamlNode.Mapping> root() {
    Yaml.Parsed known = parsed;
    if (known == null) {
      known = Yaml.read(source);
      parsed = known;
    }
    return mapping(known.root());
  }

  /** The value of a key of the pack itself. */
  Optional<String> head(String key) {
    return root().flatMap(r -> scalar(r, key)).map(YamlNode.Scalar::value);
  }

  /** An entry of a section, if the pack has it. */
  Optional<YamlNode.Mapping> entry(String section, String id) {
    return root().flatMap(r -> mapping(r.get(section))).flatMap(s -> mapping(s.get(id)));
  }

  /** The holders of an office, as far as the pack names them. */
  List<YamlNode.Mapping> holders(String office) {
    return entry("offices", office).flatMap(o -> o.get("holders")).stream()
        .filter(YamlNode.Sequence.class::isInstance)
        .flatMap(list -> ((YamlNode.Sequence) list).items().stream())
        .flatMap(item -> mapping(Optional.of(item)).stream())
        .toList();
  }

  static Optional<YamlNode.Scalar> scalar(YamlNode.Mapping mapping, String key) {
    return mapping
        .get(key)
        .filter(YamlNode.Scalar.class::isInstance)
        .map(YamlNode.Scalar.class::cast);
  }

  private static Optional<YamlNode.Mapping> mapping(Optional<YamlNode> node) {
    return node.filter(YamlNode.Mapping.class::isInstance).map(YamlNode.Mapping.class::cast);
  }

  /** Adds an entry to a section, which is made when the pack lacks it. */
  void addEntry(String section, String id, String value) {
    Optional<YamlNode.Mapping> there = root().flatMap(r -> mapping(r.get(section)));
    if (there.isPresent()) {
      addKey(there.get(), id, value);
    } else {
      append(section + ":" + lineEnd() + "  " + id + ": " + value);
    }
  }

  /** Sets the value of a key in a mapping. */
  private void set(YamlNode.Mapping mapping, String key, String value) {
    Optional<YamlNode> old = mapping.get(key);
    if (old.isPresent()) {
      replace(old.get().span(), value);
      written.add(key + ": " + value);
    } else {
      addKey(mapping, key, value);
    }
  }

  /**
   * Sets values in a mapping, one after the other.
   *
   * @param mapping finds it anew, since each change moves what stands behind
   */
  void setAll(Supplier<YamlNode.Mapping> mapping, Map<String, String> values) {
    values.forEach((key, value) -> set(mapping.get(), key, value));
  }

  /**
   * Those of some keys whose values are not in force already, as YAML.
   *
   * @param around the mappings whose word counts, the innermost first, and then that of the pack
   */
  Map<String, String> unsaid(Map<String, String> values, List<YamlNode.Mapping> around) {
    Map<String, String> unsaid = new LinkedHashMap<>();
    values.forEach(
        (key, value) -> {
          Optional<String> said =
              around.stream()
                  .flatMap(m -> scalar(m, key).stream())
                  .map(YamlNode.Scalar::value)
                  .findFirst()
                  .or(() -> head(key));
          if (!said.equals(Optional.of(value))) {
            unsaid.put(key, Flow.scalar(value));
          }
        });
    return unsaid;
  }

  /** Adds a holder to an office that the pack has. */
  void addHolder(String office, String holder) {
    YamlNode.Mapping mapping = entry("offices", office).orElseThrow();
    if (mapping.get("holders").orElse(null) instanceof YamlNode.Sequence list) {
      addItem(list, holder);
    } else {
      addKey(mapping, "holders", "[" + holder + "]");
    }
  }

  /** Adds a section's text behind everything. */
  void append(String text) {
    String content = source.content();
    String gap = content.isEmpty() || content.endsWith("\n") ? "" : lineEnd();
    insert(content.length(), gap + lineEnd() + text + lineEnd());
    written.addAll(text.lines().toList());
  }

  private void addItem(YamlNode.Sequence list, String item) {
    if (isFlow(list)) {
      insert(list.span().end() - 1, (list.items().isEmpty() ? "" : ", ") + item);
    } else {
      String line = indentOf(list.items().getFirst()).replaceFirst("-.*", "") + "- " + item;
      insert(endOfLine(end(list)), lineEnd() + line);
    }
    written.add("- " + item);
  }

  private void addKey(YamlNode.Mapping mapping, String key, String value) {
    String entry = key + ": " + value;
    if (isFlow(mapping)) {
      insert(mapping.span().end() - 1, (mapping.entries().isEmpty() ? "" : ", ") + entry);
    } else {
      String indent = indentOf(mapping.entries().getFirst().key()).replaceAll("[^ ]", " ");
      insert(endOfLine(end(mapping)), lineEnd() + indent + entry);
    }
    written.add(entry);
  }

  private boolean isFlow(YamlNode node) {
    char first = source.content().charAt(node.span().start());
    return first == '[' || first == '{';
  }

  /** What stands before something in its line. */
  private String indentOf(YamlNode node) {
    Span line = source.line(source.lineAt(node.span().start()));
    return source.content().substring(line.start(), node.span().start());
  }

  /**
   * Where the last word of something ends; a block ends for YAML only where the next one begins.
   */
  private int end(YamlNode node) {
    if (node instanceof YamlNode.Sequence list && !isFlow(list)) {
      return end(list.items().getLast());
    }
    if (node instanceof YamlNode.Mapping mapping && !isFlow(mapping)) {
      return end(mapping.entries().getLast().value());
    }
    return node.span().start() + node.span().of(source.content()).stripTrailing().length();
  }

  private int endOfLine(int offset) {
    return source.line(source.lineAt(offset)).end();
  }

  private String lineEnd() {
    return source.content().contains("\r\n") ? "\r\n" : "\n";
  }

  private void insert(int at, String text) {
    replace(new Span(at, at), text);
  }

  private void replace(Span span, String text) {
    String content = source.content();
    parsed = null;
    source =
        new Source(
            source.name(),
            content.substring(0, span.start()) + text + content.substring(span.end()));
  }
}
