package org.stet.fact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stet.text.Problem;
import org.stet.text.Source;
import org.stet.text.Span;
import org.stet.yaml.Yaml;
import org.stet.yaml.YamlNode;

/** Reads one file of the lexicon. Whatever is wrong becomes a problem, and reading goes on. */
final class LexiconReader {
  static final Set<String> KEYS = Set.of("lexicon", "about", "words", "verbs");
  static final Set<String> VERB =
      Set.of("does", "takes", "passive", "loose", "repeats", "now", "forms");
  static final Set<String> SORTS =
      Arrays.stream(WordSort.values()).map(WordSort::key).collect(Collectors.toUnmodifiableSet());

  private static final Pattern WORD = Pattern.compile("[a-z]+");
  private static final Pattern WORDS = Pattern.compile("[a-z]+(?: [a-z]+)*");

  private final Source source;
  private final Seen seen;
  private final List<Problem> problems;
  private final Shared shared = new Shared();

  /** What all files together have said already. */
  record Seen(Set<String> entries) {
    boolean areNew(List<String> headings, String text) {
      return headings.stream().filter(h -> !entries.add(h + ": " + text)).count() == 0;
    }
  }

  LexiconReader(Source source, Seen seen, List<Problem> problems) {
    this.source = source;
    this.seen = seen;
    this.problems = problems;
  }

  void read(Map<WordSort, List<String>> words, List<OfficeVerb> verbs) {
    Yaml.Parsed parsed = Yaml.read(source);
    problems.addAll(parsed.problems());
    if (parsed.root().orElse(null) instanceof YamlNode.Mapping mapping) {
      Fields fields = fields(mapping, "a file of the lexicon", KEYS);
      fields.required("lexicon");
      fields.required("about");
      words(fields, words);
      fields.entries("verbs").forEach(entry -> verb(entry, verbs));
    } else if (parsed.problems().isEmpty()) {
      Span span = parsed.root().map(YamlNode::span).orElse(new Span(0, 0));
      problem(span, "a file of the lexicon is a mapping that begins with 'lexicon: its-name'");
    }
  }

  private Fields fields(YamlNode.Mapping mapping, String what, Set<String> allowed) {
    return new Fields(source, shared, problems, mapping, what, allowed);
  }

  private void words(Fields file, Map<WordSort, List<String>> words) {
    Optional<YamlNode> node = file.node("words");
    if (node.isEmpty()) {
      return;
    }
    if (!(node.get() instanceof YamlNode.Mapping mapping)) {
      problem(node.get().span(), "'words' holds lists by sort; here is " + node.get().kind());
      return;
    }
    Fields fields = fields(mapping, "'words'", SORTS);
    for (WordSort sort : WordSort.values()) {
      words
          .computeIfAbsent(sort, s -> new ArrayList<>())
          .addAll(
              texts(fields, sort.key(), WORD, "one word in small letters", List.of(sort.key())));
    }
  }

  private void verb(YamlNode.Entry entry, List<OfficeVerb> verbs) {
    Fields fields = fields((YamlNode.Mapping) entry.value(), "a verb", VERB);
    need(fields, "forms");
    need(fields, "takes");
    fields.required("does");
    boolean passive = fields.flag("passive");
    Optional<OfficeVerb.Does> does =
        fields.parsed("does", "hold, enter, leave, follow or precede", OfficeVerb.Does::of);
    Set<OfficeVerb.Takes> takes = takes(fields);
    List<String> headings = takes.stream().map(t -> t.key() + " " + passive).toList();
    List<String> forms = texts(fields, "forms", WORDS, "words in small letters", headings);
    boolean loose = fields.flag("loose");
    boolean repeats = fields.flag("repeats");
    boolean now = fields.flag("now");
    does.ifPresent(d -> verbs.add(new OfficeVerb(forms, d, takes, passive, loose, repeats, now)));
  }

  private void need(Fields fields, String key) {
    if (fields.items(key).isEmpty()) {
      problem(fields.spanOf(key), "a verb needs a list '" + key + "'");
    }
  }

  private Set<OfficeVerb.Takes> takes(Fields fields) {
    Set<OfficeVerb.Takes> takes = EnumSet.noneOf(OfficeVerb.Takes.class);
    for (YamlNode item : fields.items("takes")) {
      text(item)
          .flatMap(OfficeVerb.Takes::of)
          .ifPresentOrElse(
              takes::add, () -> problem(item.span(), "'takes' is a list of " + allOf()));
    }
    return takes;
  }

  private static String allOf() {
    return Stream.of(OfficeVerb.Takes.values())
        .map(OfficeVerb.Takes::key)
        .collect(Collectors.joining(", "));
  }

  /** The items of a list that have a form and stand nowhere else under one of their headings. */
  private List<String> texts(
      Fields fields, String key, Pattern form, String expected, List<String> headings) {
    List<String> found = new ArrayList<>();
    for (YamlNode item : fields.items(key)) {
      Optional<String> text = text(item).filter(t -> form.matcher(t).matches());
      if (text.isEmpty()) {
        problem(item.span(), "'%s' lists %s".formatted(key, expected));
      } else if (!seen.areNew(headings, text.get())) {
        problem(item.span(), "'%s' stands here twice".formatted(text.get()));
      } else {
        found.add(text.get());
      }
    }
    return found;
  }

  private static Optional<String> text(YamlNode node) {
    return node instanceof YamlNode.Scalar scalar ? Optional.of(scalar.value()) : Optional.empty();
  }

  private void problem(Span span, String message) {
    problems.add(new Problem(source, span, message));
  }
}
