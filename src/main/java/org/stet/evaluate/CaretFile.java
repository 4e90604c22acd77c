package org.stet.evaluate;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.stet.claim.ClaimTypes;
import org.stet.claim.Rule;
import org.stet.claim.Severity;
import org.stet.text.Problem;
import org.stet.text.Source;
import org.stet.text.Span;

/**
 * A file with an article and its mistakes drawn under the words. Lines that begin with {@code #:}
 * at the head say the date and why the case exists; a line of carets says what must be found above
 * it; a line without carets under it must be silent.
 */
public final class CaretFile {
  private static final String HEAD = "#:";
  private static final String DATE = "#: date ";

  private static final Set<String> RULES =
      ClaimTypes.rules().stream().map(Rule::id).collect(Collectors.toUnmodifiableSet());

  private final Source file;
  private final List<String> head = new ArrayList<>();
  private final List<String> article = new ArrayList<>();
  private final List<Integer> lines = new ArrayList<>();
  private final List<Drawn> drawn = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private Optional<LocalDate> date = Optional.empty();

  /** A mark with the line of the article that it stands under, from 1, and its own span. */
  private record Drawn(Mark mark, int line, Span span) {}

  private CaretFile(Source file) {
    this.file = file;
    for (int number = 1; number <= file.lineCount(); number++) {
      take(number);
    }
  }

  /** Reads a file; what is wrong with its annotations is among its problems. */
  public static CaretFile read(Source file) {
    return new CaretFile(file);
  }

  private void take(int number) {
    Span span = file.line(number);
    String line = span.of(file.content());
    Optional<Mark> mark = Mark.of(line);
    if (article.isEmpty() && line.startsWith(HEAD)) {
      head.add(line);
      takeDate(line, span);
    } else if (mark.isPresent()) {
      drawn.add(new Drawn(mark.get(), article.size(), span));
      examine(mark.get(), span);
    } else {
      article.add(line);
      lines.add(number);
      if (Mark.isMeant(line)) {
        problem(span, "after carets, error, warning, note or also was expected, and a rule's id");
      }
    }
  }

  private void takeDate(String line, Span span) {
    if (line.startsWith(DATE)) {
      try {
        date = Optional.of(LocalDate.parse(line.substring(DATE.length()).strip()));
      } catch (DateTimeException e) {
        problem(span, "after \"#: date\" a day was expected, such as 2021-04-02");
      }
    }
  }

  private void examine(Mark mark, Span span) {
    if (!RULES.contains(mark.rule())) {
      problem(
          span,
          "there is no rule \"%s\"; expected was one of %s"
              .formatted(mark.rule(), String.join(", ", RULES.stream().sorted().toList())));
    } else if (article.isEmpty() || mark.column() > width(article.getLast())) {
      problem(span, "these carets stand under no words; expected were words in the line above");
    }
  }

  private static int width(String line) {
    return line.codePointCount(0, line.length());
  }

  private void problem(Span span, String message) {
    problems.add(new Problem(file, span, message));
  }

  /** The lines before the article. */
  public List<String> head() {
    return List.copyOf(head);
  }

  /** The lines of the article. */
  public List<String> article() {
    return List.copyOf(article);
  }

  /** The day that the head gives. */
  public Optional<LocalDate> date() {
    return date;
  }

  /** Whether nothing is drawn into it. */
  public boolean isSilent() {
    return drawn.isEmpty();
  }

  /** What is wrong with the annotations. */
  public List<Problem> problems() {
    return List.copyOf(problems);
  }

  /** The article with its mistakes; a file without problems is asked for. */
  public Annotated annotated() {
    Source text = new Source(file.name(), String.join("\n", article));
    List<Expected> expected = drawn.stream().map(d -> expected(d, text)).toList();
    return new Annotated(text, date, expected, lines);
  }

  private static Expected expected(Drawn drawn, Source text) {
    Mark mark = drawn.mark();
    Span line = text.line(drawn.line());
    String words = line.of(text.content());
    int start = words.offsetByCodePoints(0, mark.column() - 1);
    int width = Math.min(mark.width(), words.codePointCount(start, words.length()));
    int end = words.offsetByCodePoints(start, width);
    return new Expected(
        new Span(line.start() + start, line.start() + end),
        Optional.of(mark.rule()),
        Optional.empty(),
        mark.isFurther()
            ? Optional.empty()
            : Optional.of(Severity.valueOf(mark.level().toUpperCase(Locale.ROOT))),
        mark.right(),
        mark.isFurther());
  }
}
