package org.stet.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.stet.check.CheckedArticle;
import org.stet.check.Finding;
import org.stet.config.Settings;
import org.stet.kit.ShippedChecker;

/** What a baseline holds on to while articles change. */
class BaselineTest {
  private static final LocalDate DAY = LocalDate.of(2021, 4, 2);
  private static final Path FILE = Path.of("/site/a.md").toAbsolutePath();

  private static final List<String> WRONG =
      List.of(
          "President George Biden spoke in Rome.",
          "Secretary of State Anthony Blink called on Monday, April 2, 2021.",
          "President George Biden spoke in Rome.",
          "Secretary of State Anthony Blink left.",
          "Chancellor Angela Merkle of Germany agreed.");

  private static final List<String> PLAIN =
      List.of(
          "The river rose again.",
          "Nobody was hurt in the fire.",
          "Shops stay open late.",
          "It rained all week, and the fields are wet.",
          "The choir sang twice.");

  private static CheckedArticle pass(Optional<BaselineUse> use, String path, String text) {
    SideCars none = new SideCars(file -> Optional.empty(), Gate.ruleIds());
    CheckedArticle checked = ShippedChecker.check("a.md", text, Optional.of(DAY));
    return new Gate(none, DAY).pass(checked, new House(FILE, Settings.STANDARD, use, path));
  }

  private static List<Baseline.Entry> entries(String path, String text) {
    BaselineUse use = new BaselineUse(new Baseline(List.of(), p -> true));
    pass(Optional.of(use), path, text);
    return use.fresh();
  }

  static LongStream seeds() {
    return LongStream.range(0, 40);
  }

  /** Paragraphs of right and wrong sentences, in an order of its own for each seed. */
  private static List<String> paragraphs(Random random) {
    List<String> all = new ArrayList<>(WRONG);
    all.addAll(PLAIN);
    Collections.shuffle(all, random);
    return all;
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void editingAnythingElseMakesNoFindingNewOrOld(long seed) {
    Random random = new Random(seed);
    List<String> paragraphs = paragraphs(random);
    Baseline baseline =
        new Baseline(entries("a.md", String.join("\n\n", paragraphs)), path -> true);
    BaselineUse use = new BaselineUse(baseline);
    CheckedArticle after = pass(Optional.of(use), "a.md", edited(paragraphs, random));
    assertThat(after.findings()).isNotEmpty().noneMatch(Finding::isOpen);
    assertThat(use.fresh()).isEmpty();
    assertThat(use.stale()).isEmpty();
  }

  /** Moves paragraphs, adds and changes right ones, breaks lines elsewhere. */
  private static String edited(List<String> paragraphs, Random random) {
    List<String> edited = new ArrayList<>(paragraphs);
    edited.replaceAll(p -> PLAIN.contains(p) && random.nextBoolean() ? p + " So it is." : p);
    edited.removeIf(p -> PLAIN.contains(p) && random.nextInt(4) == 0);
    edited.replaceAll(p -> random.nextBoolean() ? p.replaceFirst(" (\\w+)\\.$", "\n$1.") : p);
    if (random.nextBoolean()) {
      Collections.shuffle(edited, random);
    }
    edited.add(random.nextInt(edited.size() + 1), "A new line of text came in.");
    return String.join(random.nextBoolean() ? "\n\n" : "\n\n\n", edited);
  }

  @Test
  void theSameMistakeMadeOnceMoreIsNew() {
    String text = WRONG.getFirst() + "\n\n" + PLAIN.getFirst();
    BaselineUse use = new BaselineUse(new Baseline(entries("a.md", text), path -> true));
    CheckedArticle after =
        pass(Optional.of(use), "a.md", text + "\n\nPresident George Biden sang in Paris.");
    assertThat(after.findings()).filteredOn(Finding::isOpen).hasSize(1);
    assertThat(use.fresh()).hasSize(1);
  }

  @Test
  void whatIsMendedIsStale() {
    BaselineUse use =
        new BaselineUse(new Baseline(entries("a.md", WRONG.getFirst()), path -> true));
    pass(Optional.of(use), "a.md", "President Joe Biden spoke in Rome.");
    assertThat(use.stale()).hasSize(1);
  }

  @Test
  void thePathIsPartOfTheKey() {
    Baseline baseline = new Baseline(entries("a.md", WRONG.getFirst()), path -> true);
    CheckedArticle other = pass(Optional.of(new BaselineUse(baseline)), "b.md", WRONG.getFirst());
    assertThat(other.findings()).allMatch(Finding::isOpen);
  }

  @Test
  void anArticleThatMovedKeepsWhatIsKnownOfIt() {
    Set<String> there = Set.of("new/b.md");
    Baseline baseline = new Baseline(entries("a.md", WRONG.getFirst()), there::contains);
    BaselineUse use = new BaselineUse(baseline);
    CheckedArticle moved = pass(Optional.of(use), "new/b.md", WRONG.getFirst());
    assertThat(moved.findings()).isNotEmpty().noneMatch(Finding::isOpen);
    assertThat(use.stale()).isEmpty();
  }

  @Test
  void whatWasNotCheckedIsNotStale() {
    BaselineUse use =
        new BaselineUse(new Baseline(entries("a.md", WRONG.getFirst()), path -> true));
    pass(Optional.of(use), "b.md", PLAIN.getFirst());
    assertThat(use.stale()).isEmpty();
  }

  @Test
  void aFileReadsAsItWasWritten() throws IOException {
    List<Baseline.Entry> entries = entries("a.md", String.join("\n\n", WRONG));
    StringWriter out = new StringWriter();
    BaselineFile.write(entries, out);
    Baseline read = BaselineFile.read(out.toString(), path -> true).baseline().orElseThrow();
    assertThat(read.entries()).isEqualTo(entries.stream().sorted().toList()).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{ | it is not JSON: line 1",
        "[] | it holds no object",
        "{} | its 'formatVersion' is not 1; make it anew",
        "{\"formatVersion\": 2, \"findings\": []} | its 'formatVersion' is not 1",
        "{\"formatVersion\": 1} | 'findings' is a list",
        "{\"formatVersion\": 1, \"findings\": [{\"path\": 3}]} | 'findings' is a list"
      })
  void whatIsNoBaselineIsToldApart(String text, String problem) {
    assertThat(BaselineFile.read(text, path -> true).problem().orElse("")).startsWith(problem);
  }
}
