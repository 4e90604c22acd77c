package org.stet.config;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.stet.claim.Severity;
import org.stet.text.Problem;
import org.stet.text.Source;
import org.stet.text.Span;
import org.stet.yaml.StrictFields;
import org.stet.yaml.Yaml;
import org.stet.yaml.YamlNode;
import org.stet.yaml.YamlNode.Scalar;

/** Reads one file strictly: whatever does not fit becomes a problem, and reading goes on. */
final class ConfigReader {
  private static final Set<String> FOR_SOME =
      Set.of("rules", "packs", "published", "section", "author", "fail-on", "reasons");

  /** What an override can hold. */
  static final Set<String> OVERRIDE_KEYS = with(FOR_SOME, "files");

  /** What a file can hold. */
  static final Set<String> KEYS =
      with(FOR_SOME, "root", "extends", "baseline", "exclude", "overrides");

  /** Words for a rule that does not judge, and for a run that nothing fails. */
  private static final String OFF = "off";

  /** What programs that read YAML 1.1 make of the word, and write back. */
  private static final String OFF_IN_OLD_YAML = "false";

  private static final String NEVER = "never";

  private final Source source;
  private final Path folder;
  private final Path base;
  private final Set<String> rules;
  private final List<Problem> problems;

  /**
   * @param folder of the file, absolute; its paths begin there
   * @param base of the file that was found beside articles; patterns begin there
   * @param rules the ids of all rules
   */
  ConfigReader(Source source, Path folder, Path base, Set<String> rules, List<Problem> problems) {
    this.source = source;
    this.folder = folder;
    this.base = base;
    this.rules = rules;
    this.problems = problems;
  }

  private static Set<String> with(Set<String> some, String... more) {
    List<String> all = new ArrayList<>(some);
    all.addAll(List.of(more));
    return Set.copyOf(all);
  }

  /** Reads it; an empty file sets nothing. */
  ConfigFile read() {
    Yaml.Parsed parsed = Yaml.read(source);
    problems.addAll(parsed.problems());
    Optional<YamlNode> root = parsed.root();
    if (root.isPresent() && root.get() instanceof YamlNode.Mapping mapping) {
      return file(fields(mapping, "the configuration", KEYS));
    }
    root.ifPresent(
        node ->
            problem(
                node.span(),
                "a configuration is a mapping, such as 'fail-on: error'; here is " + node.kind()));
    return new ConfigFile(false, List.of(), Values.NONE, List.of());
  }

  private StrictFields fields(YamlNode.Mapping mapping, String what, Set<String> keys) {
    return new StrictFields(source, problems, mapping, what, keys);
  }

  private ConfigFile file(StrictFields fields) {
    Values values = values(fields);
    List<ConfigFile.Part> overrides = new ArrayList<>();
    for (YamlNode item : fields.items("overrides")) {
      override(item).ifPresent(overrides::add);
    }
    return new ConfigFile(fields.flag("root"), paths(fields, "extends"), values, overrides);
  }

  private Optional<ConfigFile.Part> override(YamlNode item) {
    if (!(item instanceof YamlNode.Mapping mapping)) {
      problem(item.span(), "an override is a mapping with 'files'; here is " + item.kind());
      return Optional.empty();
    }
    StrictFields fields = fields(mapping, "an override", OVERRIDE_KEYS);
    List<Glob> files = globs(fields, "files");
    if (fields.node("files").isEmpty()) {
      fields.required("files");
    }
    return Optional.of(new ConfigFile.Part(files, values(fields)));
  }

  private Values values(StrictFields fields) {
    return new Values(
        rules(fields),
        listed(fields, "packs", paths(fields, "packs").stream().map(Setting::value).toList()),
        listed(fields, "published", texts(fields, "published")),
        listed(fields, "section", texts(fields, "section")),
        listed(fields, "author", texts(fields, "author")),
        fields
            .parsed("fail-on", "error, warning, note or never", text -> level(text, NEVER))
            .map(level -> setting(new Least(level), fields.spanOf("fail-on"))),
        paths(fields, "baseline").stream().findFirst(),
        fields
            .parsed("reasons", "required or optional", ConfigReader::reasons)
            .map(must -> setting(must, fields.spanOf("reasons"))),
        listed(fields, "exclude", globs(fields, "exclude")));
  }

  private <T> Setting<T> setting(T value, Span span) {
    return new Setting<>(value, source, span);
  }

  /** An empty list is a setting too: it takes back what a file below says. */
  private <T> Optional<Setting<List<T>>> listed(StrictFields fields, String key, List<T> values) {
    return fields.node(key).map(node -> setting(values, node.span()));
  }

  private static List<String> texts(StrictFields fields, String key) {
    return fields.oneOrMore(key).stream().map(Scalar::value).toList();
  }

  private static Optional<Boolean> reasons(String text) {
    return switch (text) {
      case "required" -> Optional.of(true);
      case "optional" -> Optional.of(false);
      default -> Optional.empty();
    };
  }

  /** The level of a word; the other word is none. Empty outside when it is no level at all. */
  private static Optional<Optional<Severity>> level(String text, String none) {
    return switch (text) {
      case "error", "warning", "note" ->
          Optional.of(Optional.of(Severity.valueOf(text.toUpperCase(Locale.ROOT))));
      default -> text.equals(none) ? Optional.of(Optional.empty()) : Optional.empty();
    };
  }

  private Map<String, Setting<Optional<Severity>>> rules(StrictFields fields) {
    Map<String, Setting<Optional<Severity>>> levels = new LinkedHashMap<>();
    Optional<YamlNode> node = fields.node("rules");
    if (node.isPresent() && node.get() instanceof YamlNode.Mapping mapping) {
      StrictFields each = fields(mapping, "'rules'", rules);
      for (YamlNode.Entry entry : mapping.entries()) {
        String rule = entry.key().value();
        if (rules.contains(rule)) {
          each.parsed(
                  rule,
                  "error, warning, note or off",
                  text -> level(text.equals(OFF_IN_OLD_YAML) ? OFF : text, OFF))
              .ifPresent(level -> levels.put(rule, setting(level, entry.value().span())));
        }
      }
    } else {
      node.ifPresent(
          other ->
              problem(
                  other.span(),
                  "'rules' is a mapping, such as {quotation: off}; here is " + other.kind()));
    }
    return levels;
  }

  private List<Setting<Path>> paths(StrictFields fields, String key) {
    return each(fields, key, "a path", text -> path(text));
  }

  private Optional<Path> path(String text) {
    try {
      return Optional.of(folder.resolve(text).normalize());
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private List<Glob> globs(StrictFields fields, String key) {
    String expected = "a pattern such as 'opinion/**', of at most " + Glob.LONGEST + " characters";
    return each(fields, key, expected, text -> Glob.of(text, base)).stream()
        .map(Setting::value)
        .toList();
  }

  private <T> List<Setting<T>> each(
      StrictFields fields, String key, String expected, Function<String, Optional<T>> parser) {
    List<Setting<T>> found = new ArrayList<>();
    for (Scalar scalar : fields.oneOrMore(key)) {
      Optional<T> value = parser.apply(scalar.value());
      value.ifPresentOrElse(
          it -> found.add(setting(it, scalar.span())),
          () ->
              problem(
                  scalar.span(),
                  "'%s' is %s; here is '%s'".formatted(key, expected, scalar.value())));
    }
    return found;
  }

  private void problem(Span span, String message) {
    problems.add(new Problem(source, span, message));
  }
}
