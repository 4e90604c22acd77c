package org.stet.gate;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stet.config.Glob;
import org.stet.text.Problem;
import org.stet.text.Source;
import org.stet.text.Span;
import org.stet.yaml.StrictFields;
import org.stet.yaml.Yaml;
import org.stet.yaml.YamlNode;
import org.stet.yaml.YamlNode.Scalar;

/** Reads one file of suppressions strictly. */
final class SideCarReader {
  static final Set<String> KEYS = Set.of("ignore");
  static final Set<String> ENTRY_KEYS = Set.of("files", "rules", "words", "reason", "until");

  private final Source source;
  private final Path folder;
  private final Set<String> known;
  private final List<Problem> problems;

  /**
   * @param folder of the file, absolute
   * @param known the ids of all rules
   */
  SideCarReader(Source source, Path folder, Set<String> known, List<Problem> problems) {
    this.source = source;
    this.folder = folder;
    this.known = known;
    this.problems = problems;
  }

  List<SideEntry> read() {
    Yaml.Parsed parsed = Yaml.read(source);
    problems.addAll(parsed.problems());
    List<SideEntry> entries = new ArrayList<>();
    if (parsed.root().isPresent() && parsed.root().get() instanceof YamlNode.Mapping mapping) {
      StrictFields fields =
          new StrictFields(source, problems, mapping, "a file of suppressions", KEYS);
      fields.items("ignore").forEach(item -> entry(item).ifPresent(entries::add));
    } else {
      parsed
          .root()
          .ifPresent(
              node ->
                  problem(
                      node.span(),
                      "a file of suppressions is a mapping with the list 'ignore'; here is "
                          + node.kind()));
    }
    return entries;
  }

  private Optional<SideEntry> entry(YamlNode item) {
    if (!(item instanceof YamlNode.Mapping mapping)) {
      problem(item.span(), "a suppression is a mapping with 'rules'; here is " + item.kind());
      return Optional.empty();
    }
    StrictFields fields = new StrictFields(source, problems, mapping, "a suppression", ENTRY_KEYS);
    Set<String> rules = rules(fields);
    List<Glob> files = files(fields);
    Suppression suppression =
        new Suppression(
            rules,
            fields.text("reason").orElse(""),
            fields.parsed("until", "a day such as 2027-01-01", SideCarReader::day),
            source,
            mapping.span());
    return rules.isEmpty()
        ? Optional.empty()
        : Optional.of(new SideEntry(suppression, folder, files, fields.text("words")));
  }

  private Set<String> rules(StrictFields fields) {
    if (fields.node("rules").isEmpty()) {
      fields.required("rules");
    }
    Set<String> rules = new LinkedHashSet<>();
    for (Scalar rule : fields.oneOrMore("rules")) {
      if (known.contains(rule.value())) {
        rules.add(rule.value());
      } else {
        problem(rule.span(), RemarkReader.noRule(rule.value(), known));
      }
    }
    return rules;
  }

  private List<Glob> files(StrictFields fields) {
    List<Glob> files = new ArrayList<>();
    for (Scalar pattern : fields.oneOrMore("files")) {
      Glob.of(pattern.value(), folder)
          .ifPresentOrElse(
              files::add,
              () ->
                  problem(
                      pattern.span(),
                      "'files' has patterns such as 'wire/**'; here is '%s'"
                          .formatted(pattern.value())));
    }
    return files;
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private void problem(Span span, String message) {
    problems.add(new Problem(source, span, message));
  }
}
