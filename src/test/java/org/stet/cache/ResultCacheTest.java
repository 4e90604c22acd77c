package org.stet.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stet.check.CheckedArticle;
import org.stet.check.Checker;
import org.stet.check.Judged;
import org.stet.check.Judgement;
import org.stet.kit.Fixture;
import org.stet.kit.ShippedChecker;
import org.stet.read.Readers;
import org.stet.text.Article;
import org.stet.text.Source;

/** What was judged before comes back as it was, and only where nothing has changed. */
class ResultCacheTest {
  private static final Checker CHECKER = new Checker(ShippedChecker.facts());
  private static final Function<String, Optional<Source>> PACKS = ShippedChecker.facts()::pack;

  @TempDir Path folder;

  private final AtomicInteger judged = new AtomicInteger();

  private Judged judge(Article article) {
    judged.incrementAndGet();
    return CHECKER.judge(article);
  }

  private static Article article(String name, String text, LocalDate day) {
    return Readers.forName(name)
        .orElseThrow()
        .read(new Source(name, text))
        .publishedOn(new Article.Published(day, Article.Origin.OPTION));
  }

  private static Article sample(String text) {
    return article("a.txt", text, LocalDate.of(2021, 4, 2));
  }

  private CheckedArticle check(ResultCache cache, Article article) {
    return CHECKER.checked(article, cache.judged(article, this::judge));
  }

  static Stream<Path> seeds() {
    return Fixture.in(Path.of("seeds")).stream();
  }

  /** Claims are told by what the rest of the program sees of them. */
  private static List<String> told(Judged judged) {
    return judged.judgements().stream().map(ResultCacheTest::told).toList();
  }

  private static String told(Judgement judgement) {
    var claim = judgement.claim();
    return String.join(
        "|",
        claim.rule(),
        claim.span().toString(),
        claim.says(),
        String.valueOf(claim.quoted()),
        claim.cause().toString(),
        judgement.verdict().toString());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void allThatIsJudgedReadsAsItWasWritten(Path seed) throws IOException {
    Judged before =
        CHECKER.judge(article(seed.toString(), Files.readString(seed), LocalDate.of(2021, 4, 2)));
    byte[] bytes = JudgedWriter.write(before);
    Judged after = JudgedReader.read(ByteBuffer.wrap(bytes), PACKS).orElseThrow();
    assertThat(after.sentenceSpans()).isEqualTo(before.sentenceSpans());
    assertThat(told(after)).isEqualTo(told(before)).isNotEmpty();
  }

  @Test
  void bytesThatAreCutOffOrOfAnotherPackAreNobodys() {
    Judged before = CHECKER.judge(sample("President George Biden spoke on Monday, April 2, 2021."));
    byte[] bytes = JudgedWriter.write(before);
    for (int length = 0; length < bytes.length; length++) {
      assertThat(JudgedReader.read(ByteBuffer.wrap(bytes, 0, length).slice(), PACKS)).isEmpty();
    }
    assertThat(JudgedReader.read(ByteBuffer.wrap(bytes), name -> Optional.empty())).isEmpty();
  }

  @Test
  void anUnchangedArticleIsJudgedOnce() {
    Article article = sample("President George Biden spoke.");
    ResultCache first = ResultCache.open(folder, "x", PACKS);
    CheckedArticle before = check(first, article);
    first.save();
    CheckedArticle after = check(ResultCache.open(folder, "x", PACKS), article);
    assertThat(judged).hasValue(1);
    assertThat(after.findings()).hasSize(1);
    assertThat(after.findings().getFirst().fingerprint())
        .isEqualTo(before.findings().getFirst().fingerprint());
    assertThat(after.coverage()).isEqualTo(before.coverage());
  }

  @Test
  void anotherTextAnotherDayAndOtherFactsAreJudgedAnew() {
    ResultCache first = ResultCache.open(folder, "x", PACKS);
    check(first, sample("President George Biden spoke."));
    first.save();
    ResultCache next = ResultCache.open(folder, "x", PACKS);
    check(next, sample("President George Biden sang."));
    check(next, article("a.txt", "President George Biden spoke.", LocalDate.of(2021, 4, 3)));
    check(ResultCache.open(folder, "y", PACKS), sample("President George Biden spoke."));
    assertThat(judged).hasValue(4);
  }

  @Test
  void aBrokenFileCostsTimeAndNothingElse() throws IOException {
    Files.write(folder.resolve("x.judged"), new byte[] {0x53, 0x74, 0x65, 0x74, 0, 0, 0, 1, 9, 9});
    ResultCache cache = ResultCache.open(folder, "x", PACKS);
    assertThat(check(cache, sample("President George Biden spoke.")).findings()).hasSize(1);
    cache.save();
    check(ResultCache.open(folder, "x", PACKS), sample("President George Biden spoke."));
    assertThat(judged).hasValue(1);
  }

  @Test
  void oldFilesGo() throws IOException {
    for (int i = 0; i < 9; i++) {
      ResultCache cache = ResultCache.open(folder, "x" + i, PACKS);
      check(cache, sample("Nothing."));
      cache.save();
    }
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).hasSize(6);
    }
  }
}
