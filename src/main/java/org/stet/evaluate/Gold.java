package org.stet.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.stet.json.Json;
import org.stet.json.JsonNode;
import org.stet.text.Problem;
import org.stet.text.Source;
import org.stet.text.Span;

/**
 * A list of known mistakes, one JSON object a line: file, line, column from 0 in code points, type,
 * the words that stand there now, and what is expected instead.
 */
public final class Gold {
  /** The name of such a list in a folder. */
  public static final String FILE = "gold.jsonl";

  /** The folder beside it with the articles that it tells of. */
  public static final String INJECTED = "injected";

  /** The folder beside it with articles in which nothing may be found. */
  public static final String CLEAN = "clean";

  private final Source list;
  private final Function<String, Optional<Source>> articles;
  private final Predicate<String> exists;
  private final Map<String, List<Expected>> byFile = new LinkedHashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  private Gold(Source list, Function<String, Optional<Source>> articles, Predicate<String> exists) {
    this.list = list;
    this.articles = articles;
    this.exists = exists;
    for (int number = 1; number <= list.lineCount(); number++) {
      Span line = list.line(number);
      if (!line.of(list.content()).isBlank()) {
        take(line);
      }
    }
  }

  /**
   * Reads a list.
   *
   * @param articles gives the article of a name, when there is one that can be read
   * @param exists whether there is an article of a name, readable or not
   */
  public static Gold read(
      Source list, Function<String, Optional<Source>> articles, Predicate<String> exists) {
    return new Gold(list, articles, exists);
  }

  /** What is wrong with the list. */
  public List<Problem> problems() {
    return List.copyOf(problems);
  }

  /** The mistakes of an article; none where the list does not name it. */
  public List<Expected> of(String file) {
    return byFile.getOrDefault(file, List.of());
  }

  private void take(Span line) {
    Json.Parsed parsed = Json.read(line.of(list.content()));
    if (parsed.flaw().isPresent()) {
      broken(line, parsed.flaw().get());
    } else if (parsed.root().orElseThrow() instanceof JsonNode.Members members) {
      entry(line, members);
    } else {
      problem(line, "a JSON object { } was expected on each line");
    }
  }

  private void broken(Span line, Json.Flaw flaw) {
    int start = Math.min(line.end(), line.start() + Math.max(0, flaw.column() - 1));
    problem(
        new Span(start, line.end()),
        "a JSON object { } was expected on each line: "
            + flaw.what().lines().findFirst().orElse(""));
  }

  private void problem(Span span, String message) {
    problems.add(new Problem(list, span, message));
  }

  private void entry(Span line, JsonNode.Members members) {
    Optional<String> file = text(line, members, "file");
    Optional<String> type = text(line, members, "type");
    Optional<String> now = text(line, members, "now");
    Optional<String> expect = text(line, members, "expect");
    Optional<Integer> number = whole(line, members, "line", 1);
    Optional<Integer> column = whole(line, members, "col", 0);
    if (file.isEmpty() || type.isEmpty() || now.isEmpty() || number.isEmpty() || column.isEmpty()) {
      return;
    }
    Optional<Source> article = articles.apply(file.get());
    if (article.isEmpty()) {
      boolean isThere = exists.test(file.get());
      String named = isThere ? "the article %s/%s cannot be read" : "there is no article %s/%s";
      problem(line, named.formatted(INJECTED, file.get()));
      return;
    }
    Optional<Span> words = words(article.get(), number.get(), column.get(), now.get());
    if (words.isEmpty()) {
      problem(
          line,
          "\"%s\" was expected on line %d of %s, after %d characters, and does not stand there"
              .formatted(now.get(), number.get(), article.get().name(), column.get()));
      return;
    }
    byFile
        .computeIfAbsent(file.get(), f -> new ArrayList<>())
        .add(new Expected(words.get(), Optional.empty(), type, Optional.empty(), expect, false));
  }

  private static Optional<Span> words(Source article, int number, int column, String now) {
    if (number > article.lineCount()) {
      return Optional.empty();
    }
    Span line = article.line(number);
    String text = line.of(article.content());
    if (column > text.codePointCount(0, text.length())) {
      return Optional.empty();
    }
    int start = text.offsetByCodePoints(0, column);
    return text.startsWith(now, start)
        ? Optional.of(new Span(start, start + now.length()).shift(line.start()))
        : Optional.empty();
  }

  private Optional<String> text(Span line, JsonNode.Members members, String key) {
    Optional<String> value = members.text(key).filter(text -> !text.isEmpty());
    if (value.isEmpty()) {
      problem(line, "\"" + key + "\" with a text was expected in this object");
    }
    return value;
  }

  private Optional<Integer> whole(Span line, JsonNode.Members members, String key, int least) {
    Optional<Integer> value =
        members
            .get(key)
            .flatMap(
                node -> node instanceof JsonNode.Numeral number ? whole(number) : Optional.empty())
            .filter(n -> n >= least);
    if (value.isEmpty()) {
      problem(
          line,
          "\"%s\" with a whole number from %d on was expected in this object"
              .formatted(key, least));
    }
    return value;
  }

  private static Optional<Integer> whole(JsonNode.Numeral number) {
    try {
      return Optional.of(number.value().intValueExact());
    } catch (ArithmeticException e) {
      return Optional.empty();
    }
  }
}
