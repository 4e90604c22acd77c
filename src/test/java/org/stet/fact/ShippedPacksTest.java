package org.stet.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.stet.kit.ShippedChecker;
import org.stet.text.Source;

class ShippedPacksTest {
  private static final Path RULES = Path.of("rules");

  /** Packs of names alone, in which nothing can be wrong by itself. */
  private static final Set<String> WITHOUT_EXAMPLES =
      Set.of("rules/places.yaml", "rules/us-places.yaml");

  private static List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(RULES)) {
      return files
          .filter(Files::isRegularFile)
          .map(f -> "rules/" + f.getFileName())
          .sorted()
          .toList();
    }
  }

  @Test
  void theFilesUnderRulesAreShippedAndNoOthers() throws IOException {
    assertThat(ShippedPacks.all())
        .extracting(Source::name)
        .containsExactlyInAnyOrderElementsOf(files());
  }

  @Test
  void aShippedPackIsTheFileAsItIs() throws IOException {
    for (Source pack : ShippedPacks.all()) {
      assertThat(pack.content()).as(pack.name()).isEqualTo(Files.readString(Path.of(pack.name())));
    }
  }

  @Test
  void theyHaveNoProblem() {
    assertThat(Packs.load(List.of(ShippedPacks.all()))).isInstanceOf(Packs.Loaded.Sound.class);
  }

  @Test
  void everyTermIsHeldOnAPublicSourceThatSomebodyLookedAt() {
    for (Office office : ShippedChecker.facts().offices()) {
      for (Term term : office.terms()) {
        assertThat(term.citation().url()).as(office.id()).matches("https?://\\S+");
        assertThat(term.citation().checked())
            .as(office.id())
            .isAfterOrEqualTo(LocalDate.of(2020, 1, 1));
      }
    }
  }

  @Test
  void everyPackWithOfficesProvesItself() throws IOException {
    Set<String> proven =
        ShippedChecker.examples().stream().map(e -> e.pack().name()).collect(Collectors.toSet());
    assertThat(files().stream().filter(f -> !WITHOUT_EXAMPLES.contains(f))).isSubsetOf(proven);
  }
}
