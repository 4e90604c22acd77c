package org.stet.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.stet.check.CheckedArticle;
import org.stet.check.Finding;
import org.stet.check.Spot;
import org.stet.claim.Repair;
import org.stet.claim.Verdict;
import org.stet.evaluate.CaretFile;
import org.stet.text.ColumnUnit;
import org.stet.text.Position;
import org.stet.text.Problem;
import org.stet.text.Source;
import org.stet.text.Span;

/** A file of {@code fixtures/}, and what the checker would draw into it. */
public final class Fixture {
  private final Path path;
  private final String content;
  private final CaretFile file;

  private Fixture(Path path, String content) {
    this.path = path;
    this.content = content;
    this.file = CaretFile.read(new Source(path.getFileName().toString(), content));
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
    return file.isSilent();
  }

  /** What is wrong with what is drawn. */
  public List<Problem> problems() {
    return file.problems();
  }

  /** The article with what the checker finds in it drawn under the words. */
  public String drawn() {
    CheckedArticle checked =
        ShippedChecker.check(
            path.getFileName().toString(), String.join("\n", file.article()), file.date());
    List<String> lines = new ArrayList<>(file.head());
    for (int i = 0; i < file.article().size(); i++) {
      lines.add(file.article().get(i));
      lines.addAll(markers(checked, i + 1));
    }
    return String.join("\n", lines);
  }

  /** What is drawn under a line: each finding at its first place, "also" at the further ones. */
  private static List<String> markers(CheckedArticle checked, int line) {
    Source source = checked.article().source();
    Map<Span, String> markers = new TreeMap<>();
    for (Finding finding : checked.findings()) {
      for (Spot spot : finding.spots()) {
        if (source.lineAt(spot.span().start()) == line) {
          boolean isFirst = spot.span().equals(finding.span());
          String level = finding.severity().name().toLowerCase(Locale.ROOT);
          markers.merge(
              spot.span(),
              marker(source, spot, isFirst ? level : "also"),
              (one, other) -> one + "\n" + other);
        }
      }
    }
    return markers.values().stream().flatMap(String::lines).toList();
  }

  /** Writes what is found into the file. */
  public void bless() {
    try {
      Files.writeString(path, drawn());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String marker(Source source, Spot spot, String level) {
    Position start = source.position(spot.span().start(), ColumnUnit.CODE_POINT);
    int end = Math.min(spot.span().end(), source.line(start.line()).end());
    int width = source.position(end, ColumnUnit.CODE_POINT).column() - start.column();
    return " ".repeat(start.column() - 1)
        + "^".repeat(Math.max(1, width))
        + " "
        + level
        + " "
        + spot.claim().rule()
        + right(spot.verdict());
  }

  private static String right(Verdict verdict) {
    return switch (verdict) {
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
