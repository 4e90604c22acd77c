package org.stet.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.stet.kit.ShippedChecker;

/** What nothing decides is grouped by the fact that would decide it. */
class MissingTest {
  private static List<Missing> missing(String... texts) {
    List<CheckedArticle> articles =
        Stream.of(texts)
            .map(text -> ShippedChecker.check("a.txt", text, Optional.of(LocalDate.of(2021, 4, 2))))
            .toList();
    return Missing.of(new Run(List.of(), articles, List.of()));
  }

  @Test
  void holdersOfOneOfficeAreOneGroup() {
    List<Missing> all =
        missing(
            "Port Ellery Mayor Jane Quill spoke.",
            "It rained. Port Ellery Mayor Jane Quill said so, and Port Ellery mayor Tom Ash did not.");
    assertThat(all).hasSize(1);
    assertThat(all.getFirst().what()).isEqualTo("who is Port Ellery Mayor");
    assertThat(all.getFirst().isFact()).isTrue();
    assertThat(all.getFirst().articles()).isEqualTo(2);
    assertThat(all.getFirst().claims())
        .extracting(Missing.Place::says)
        .hasSize(3)
        .contains("Jane Quill is Mayor");
    assertThat(all.getFirst().claims().getFirst().sentence())
        .isEqualTo("Port Ellery Mayor Jane Quill spoke.");
  }

  @Test
  void aTitleAloneIsToldApartByTheName() {
    assertThat(missing("Mayor Jane Quill spoke.").stream().map(Missing::what))
        .containsExactly("who Mayor Jane Quill is");
  }

  @Test
  void whatIsDecidedIsNotListed() {
    assertThat(missing("President Joe Biden spoke.")).isEmpty();
  }
}
