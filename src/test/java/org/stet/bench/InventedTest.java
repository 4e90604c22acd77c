package org.stet.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.fact.Facts;
import org.stet.kit.SmallPacks;

/** The articles, archives and facts that are made to be measured on. */
class InventedTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(ints = {1_000, 3_000, 65_536})
  void anArticleHasItsSizeAndIsAlwaysTheSame(int bytes) throws IOException {
    Prose prose = Prose.from(Path.of("seeds"));
    for (int number = 0; number < 10; number++) {
      String article = prose.article(number, bytes);
      assertThat(article.getBytes(StandardCharsets.UTF_8)).hasSize(bytes);
      assertThat(article).isEqualTo(Prose.from(Path.of("seeds")).article(number, bytes));
    }
  }

  @Test
  void articlesDiffer() throws IOException {
    Prose prose = Prose.from(Path.of("seeds"));
    assertThat(IntStream.range(0, 100).mapToObj(i -> prose.article(i, 4_000)).distinct())
        .hasSize(100);
  }

  @Test
  void anArchiveGrowsByWhatItLacks() throws IOException {
    Archive archive = new Archive(folder, Prose.from(Path.of("seeds")));
    List<Path> folders = archive.of(List.of(2, 5));
    assertThat(folders).hasSize(2);
    assertThat(names(folders.get(0))).containsExactly("2015-03-02-0.txt", "2015-03-02-1.txt");
    assertThat(names(folders.get(1))).hasSize(3).doesNotContain("2015-03-02-1.txt");
  }

  private static List<String> names(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void packsAreSoundAndHaveSoManyTerms() {
    Facts facts = SmallPacks.facts(FactPacks.text(0, FactPacks.PACK), FactPacks.text(1, 1_000));
    assertThat(facts.offices().stream().mapToInt(office -> office.terms().size()).sum())
        .isEqualTo(11_000);
    assertThat(facts.people()).hasSize(5_500);
    assertThat(facts.people()).allMatch(person -> facts.tenuresOf(person).size() == 2);
  }

  @Test
  void aFolderOfPacksHoldsThemAll() throws IOException {
    FactPacks.write(folder, FactPacks.PACK * 2 + 1_000);
    assertThat(names(folder)).containsExactly("towns-0.yaml", "towns-1.yaml", "towns-2.yaml");
  }

  @Test
  void namesAreDifferentPeopleAndTowns() {
    assertThat(IntStream.range(0, 400_000).mapToObj(Names::person).distinct()).hasSize(400_000);
    assertThat(IntStream.range(0, 60_000).mapToObj(Names::town).distinct()).hasSize(60_000);
  }
}
