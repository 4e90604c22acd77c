package org.stet.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.stet.text.Article.Origin;
import org.stet.text.Article.Published;
import org.stet.text.Aside;
import org.stet.text.Block.Kind;
import org.stet.text.Metadata;
import org.stet.text.Problem;
import org.stet.text.Source;
import org.stet.text.Span;
import org.stet.yaml.Yaml;
import org.stet.yaml.YamlNode;
import org.stet.yaml.YamlNode.Entry;
import org.stet.yaml.YamlNode.Mapping;
import org.stet.yaml.YamlNode.Scalar;

/**
 * What stands between two lines of hyphens at the very top of a Markdown file.
 *
 * @param end where the body begins
 * @param title the title's place and text
 * @param head what it says about the article
 * @param asides what it says to Stet
 */
record FrontMatter(int end, Optional<Scalar> title, Head head, List<Aside> asides) {

  /** Far more than any site writes, and read in no time. */
  private static final int LONGEST = 16 * 1024;

  /**
   * The front matter of a file; one without any gives one that ends at 0 and says nothing.
   *
   * @param dateKeys the keys that may hold the day of publication, the likeliest first
   */
  static FrontMatter of(Source source, List<String> dateKeys) {
    int last = lastLine(source);
    if (last == 0) {
      return nothing(0, List.of());
    }
    int end = last < source.lineCount() ? source.line(last + 1).start() : source.content().length();
    Span yaml = new Span(source.line(2).start(), source.line(last).start());
    if (yaml.length() > LONGEST) {
      return warned(source, end, "front matter has at most " + LONGEST + " characters");
    }
    Yaml.Parsed parsed = Yaml.read(source, yaml);
    if (!parsed.problems().isEmpty()) {
      return nothing(end, parsed.problems());
    }
    return switch (parsed.root().orElse(new Mapping(yaml, List.of()))) {
      case Mapping values -> of(source, end, values, dateKeys);
      // Words between two rules: they are the author's text.
      case Scalar words -> nothing(0, List.of());
      case YamlNode.Sequence list ->
          warned(source, end, "front matter is not a list; write 'title: ...' and 'date: ...'");
    };
  }

  private static FrontMatter warned(Source source, int end, String message) {
    return nothing(end, List.of(new Problem(source, source.line(2), message)));
  }

  private static FrontMatter nothing(int end, List<Problem> warnings) {
    Head head = new Head(Optional.empty(), Metadata.NONE, warnings);
    return new FrontMatter(end, Optional.empty(), head, List.of());
  }

  /** The line that closes the front matter, from 1; 0 when there is none. */
  private static int lastLine(Source source) {
    if (!isLine(source, 1, "---"::equals) || isLine(source, 2, String::isEmpty)) {
      return 0;
    }
    for (int number = 2; number <= source.lineCount(); number++) {
      if (isLine(source, number, line -> line.equals("---") || line.equals("..."))) {
        return number;
      }
    }
    return 0;
  }

  private static boolean isLine(Source source, int number, Predicate<String> test) {
    return number <= source.lineCount()
        && test.test(source.line(number).of(source.content()).stripTrailing());
  }

  private static FrontMatter of(Source source, int end, Mapping values, List<String> dateKeys) {
    List<Problem> warnings = new ArrayList<>();
    Optional<Scalar> title = text(values, "title");
    Optional<Published> published =
        dateKeys.stream()
            .flatMap(key -> text(values, key).stream())
            .flatMap(date -> day(source, date, warnings).stream())
            .findFirst();
    Head head = new Head(published, metadata(values), List.copyOf(warnings));
    return new FrontMatter(end, title, head, asides(values));
  }

  private static Metadata metadata(Mapping values) {
    Map<String, List<String>> metadata = new LinkedHashMap<>();
    for (Entry entry : values.entries()) {
      List<String> texts = texts(entry.value()).stream().map(Scalar::value).toList();
      if (!texts.isEmpty()) {
        metadata.put(entry.key().value(), texts);
      }
    }
    return new Metadata(metadata);
  }

  /** What a key holds, if that is a text or a list of texts. */
  private static List<Scalar> texts(YamlNode node) {
    return switch (node) {
      case Scalar scalar -> scalar.value().isBlank() ? List.of() : List.of(scalar);
      case YamlNode.Sequence list ->
          list.items().stream().flatMap(item -> leaf(item).stream()).toList();
      case Mapping mapping -> List.of();
    };
  }

  private static Optional<Scalar> leaf(YamlNode node) {
    return Optional.of(node).filter(Scalar.class::isInstance).map(Scalar.class::cast);
  }

  /** Each text under Stet's own key, as it would stand in a comment. */
  private static List<Aside> asides(Mapping values) {
    return values.get(Asides.KEY).stream()
        .flatMap(node -> texts(node).stream())
        .map(text -> new Aside(text.span(), Asides.KEY + " " + text.value(), Aside.Scope.FILE))
        .toList();
  }

  private static Optional<Scalar> text(Mapping values, String key) {
    return values
        .get(key)
        .filter(node -> node instanceof Scalar scalar && !scalar.value().isBlank())
        .map(Scalar.class::cast);
  }

  private static Optional<Published> day(Source source, Scalar date, List<Problem> warnings) {
    Optional<Published> day =
        WrittenDay.inMetadata(date.value()).map(read -> new Published(read, Origin.METADATA));
    if (day.isEmpty()) {
      warnings.add(new Problem(source, date.span(), "this is not a day; write it like 2021-04-02"));
    }
    return day;
  }

  /** Writes the title as a headline. */
  void write(ProseWriter prose, String content) {
    prose.begin(Kind.HEADLINE);
    title.ifPresent(
        scalar -> {
          Optional<Span> exact = exact(scalar, content);
          exact.ifPresentOrElse(prose::raw, () -> prose.decoded(scalar.value(), scalar.span()));
        });
    prose.end();
  }

  /** Where the title stands letter by letter: in the scalar, or between its quotation marks. */
  private static Optional<Span> exact(Scalar scalar, String content) {
    int margin = scalar.plain() ? 0 : 1;
    Span span = scalar.span();
    if (span.length() < 2 * margin) {
      return Optional.empty();
    }
    Span inner = new Span(span.start() + margin, span.end() - margin);
    return Optional.of(inner).filter(place -> place.of(content).equals(scalar.value()));
  }
}
