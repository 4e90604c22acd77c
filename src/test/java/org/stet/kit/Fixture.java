package org.stet.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.stet.check.CheckedArticle;
import org.stet.check.Finding;
import org.stet.claim.Repair;
import org.stet.claim.Verdict;
import org.stet.text.ColumnUnit;
import org.stet.text.Position;
import org.stet.text.Source;

/**
 * An article with its findings drawn under the words. Lines that begin with {@code #:} at the head
 * say the date and why the case exists; a line of carets says what must be found above it; a line
 * without carets under it must be silent.
 */
public final class Fixture {
  private static final Pattern MARKER =
      Pattern.compile(" *\\^+ (?:error|warning|note) [a-z-]+(?:: .*)?");

  private final Path path;
  private final String content;
  private final List<String> head = new ArrayList<>();
  private final List<String> article = new ArrayList<>();

  private Fixture(Path path, String content) {
    this.path = path;
    this.content = content;
    for (String line : content.split("\n", -1)) {
      if (article.isEmpty() && line.startsWith("#:")) {
        head.add(line);
      } else if (!MARKER.matcher(line).matches()) {
        article.add(line);
      }
    }
  }

  public static Fixture read(Path path) {
    try {
      return new Fixture(path, Files.readString(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The file as it is. */
  public String content() {
    return content;
  }

  /** Whether nothing is drawn into it. */
  public boolean isSilent() {
    return content.lines().noneMatch(line -> MARKER.matcher(line).matches());
  }

  /** The article with what the checker finds in it drawn under the words. */
  public String drawn() {
    CheckedArticle checked =
        ShippedChecker.check(path.getFileName().toString(), String.join("\n", article), date());
    List<String> lines = new ArrayList<>(head);
    for (int i = 0; i < article.size(); i++) {
      int number = i + 1;
      lines.add(article.get(i));
      checked.findings().stream()
          .filter(f -> start(checked, f).line() == number)
          .map(f -> marker(checked, f))
          .forEach(lines::add);
    }
    return String.join("\n", lines);
  }

  /** Writes what is found into the file. */
  public void bless() {
    try {
      Files.writeString(path, drawn());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Optional<LocalDate> date() {
    return head.stream()
        .filter(line -> line.startsWith("#: date "))
        .map(line -> LocalDate.parse(line.substring("#: date ".length()).strip()))
        .findFirst();
  }

  private static Position start(CheckedArticle checked, Finding finding) {
    return checked.article().source().position(finding.span().start(), ColumnUnit.CODE_POINT);
  }

  private static String marker(CheckedArticle checked, Finding finding) {
    Source source = checked.article().source();
    Position start = start(checked, finding);
    int end = Math.min(finding.span().end(), source.line(start.line()).end());
    int width = source.position(end, ColumnUnit.CODE_POINT).column() - start.column();
    return " ".repeat(start.column() - 1)
        + "^".repeat(Math.max(1, width))
        + " "
        + finding.severity().name().toLowerCase(Locale.ROOT)
        + " "
        + finding.claim().rule()
        + right(finding);
  }

  private static String right(Finding finding) {
    return switch (finding.verdict()) {
      case Verdict.Contradicted contradicted ->
          contradicted.repairs().stream()
              .findFirst()
              .map(Repair::text)
              .map(text -> ": " + text)
              .orElse("");
      case Verdict.Outdated o -> "";
      case Verdict.Supported s -> "";
      case Verdict.Undecided u -> "";
    };
  }

  /** All fixtures of a folder, sorted. */
  public static List<Path> in(Path folder) {
    try (var files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().collect(Collectors.toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
