package org.stet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stet.check.CheckedArticle;
import org.stet.check.Checker;
import org.stet.check.Finding;
import org.stet.claim.Repair;
import org.stet.claim.Verdict;
import org.stet.fact.ShippedPacks;
import org.stet.kit.Fixture;
import org.stet.kit.ShippedChecker;
import org.stet.kit.SmallPacks;
import org.stet.text.ColumnUnit;
import org.stet.text.Position;
import org.stet.text.Source;

/** What holds for every article, tried on the seeds. */
class CheckerPropertiesTest {
  private static final Optional<LocalDate> DATE = Optional.of(LocalDate.of(2021, 4, 2));

  static Stream<Path> seeds() {
    return Fixture.in(Path.of("seeds")).stream();
  }

  static Stream<Path> markdownSeeds() {
    return seeds().filter(path -> path.toString().endsWith(".md"));
  }

  static LongStream shuffles() {
    return LongStream.range(0, 4);
  }

  private static String read(Path path) {
    try {
      return Files.readString(path).replaceAll("\\R", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static CheckedArticle check(Path path, String text) {
    return ShippedChecker.check(path.toString(), text, DATE);
  }

  /** Each finding in a line, its place moved up by some lines. */
  private static List<String> found(CheckedArticle checked, int linesUp) {
    return checked.findings().stream().map(f -> line(checked, f, linesUp)).toList();
  }

  private static List<String> found(CheckedArticle checked) {
    return found(checked, 0);
  }

  private static String line(CheckedArticle checked, Finding finding, int linesUp) {
    Position at =
        checked.article().source().position(finding.span().start(), ColumnUnit.CODE_POINT);
    return "%d:%d: %s %s: %s %s"
        .formatted(
            at.line() - linesUp,
            at.column(),
            finding.severity(),
            finding.claim().rule(),
            finding.claim().says(),
            verdict(finding.verdict()));
  }

  private static String verdict(Verdict verdict) {
    return switch (verdict) {
      case Verdict.Contradicted it ->
          it.message() + " " + it.repairs().stream().map(Repair::text).toList();
      case Verdict.Outdated it -> it.message();
      case Verdict.Undecided it -> it.reason().words();
      case Verdict.Supported it -> "supported";
    };
  }

  /** Every claim with its verdict. */
  private static List<String> judged(CheckedArticle checked) {
    return checked.judgements().stream()
        .map(
            j ->
                j.claim().span()
                    + " "
                    + j.claim().rule()
                    + " "
                    + j.claim().says()
                    + " "
                    + verdict(j.verdict()))
        .toList();
  }

  @Test
  void theSeedsHaveFindings() {
    assertThat(seeds().toList())
        .isNotEmpty()
        .allSatisfy(path -> assertThat(found(check(path, read(path)))).isNotEmpty());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void lineEndsMakeNoDifference(Path path) {
    String text = read(path);
    List<String> found = found(check(path, text));
    assertThat(found(check(path, text.replace("\n", "\r\n")))).as("CRLF").isEqualTo(found);
    assertThat(found(check(path, text.replace("\n", "\r")))).as("CR").isEqualTo(found);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void checkingTwiceGivesTheSame(Path path) {
    String text = read(path);
    assertThat(judged(check(path, text))).isEqualTo(judged(check(path, text)));
  }

  @ParameterizedTest
  @MethodSource("markdownSeeds")
  void anUnrelatedParagraphInFrontOnlyMovesFindings(Path path) {
    String text = read(path);
    int headline = text.indexOf("\n# ");
    int end = text.indexOf("\n\n", headline);
    String longer =
        text.substring(0, end)
            + "\n\nThe bakery on Mill Lane opens at six and sells rye bread to the neighbors."
            + text.substring(end);
    List<String> found = found(check(path, longer), 2);
    assertThat(headline).isPositive();
    assertThat(found).isEqualTo(movedBack(check(path, text), text.substring(0, end), 2));
  }

  /** Findings in the headline stay where they are, and so count as moved. */
  private static List<String> movedBack(CheckedArticle checked, String head, int lines) {
    return checked.findings().stream()
        .map(f -> line(checked, f, f.span().start() < head.length() ? lines : 0))
        .toList();
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("shuffles")
  void theOrderOfThePacksDoesNotMatter(long seed) {
    List<Source> packs = new ArrayList<>(ShippedPacks.all());
    Collections.shuffle(packs, new Random(seed));
    Checker shuffled = new Checker(SmallPacks.sound(List.of(packs)));
    seeds()
        .forEach(
            path -> {
              CheckedArticle checked = check(path, read(path));
              assertThat(judged(shuffled.check(checked.article())))
                  .as(path.toString())
                  .isEqualTo(judged(checked));
            });
  }

  @Test
  void severalThreadsGiveTheSameAsOne() throws Exception {
    List<Path> paths = seeds().toList();
    List<List<String>> alone = paths.stream().map(p -> judged(check(p, read(p)))).toList();
    try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
      for (int round = 0; round < 5; round++) {
        List<Future<List<String>>> futures =
            paths.stream().map(p -> pool.submit(() -> judged(check(p, read(p))))).toList();
        for (int i = 0; i < paths.size(); i++) {
          assertThat(futures.get(i).get()).isEqualTo(alone.get(i));
        }
      }
    }
  }
}
