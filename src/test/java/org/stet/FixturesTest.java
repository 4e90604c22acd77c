package org.stet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.stet.claim.ClaimTypes;
import org.stet.claim.Rule;
import org.stet.kit.Fixture;

/** Every annotated article: what is drawn must be found, and nothing else. */
class FixturesTest {
  private static final Path FIXTURES = Path.of("fixtures");

  /** Fewer cases prove little about a kind of claim. */
  private static final int FEWEST = 20;

  @TestFactory
  Stream<DynamicTest> whatIsDrawnIsFoundAndNothingElse() {
    return Fixture.in(FIXTURES).stream()
        .map(
            path -> DynamicTest.dynamicTest(FIXTURES.relativize(path).toString(), () -> run(path)));
  }

  private static void run(Path path) {
    Fixture fixture = Fixture.read(path);
    if (Boolean.getBoolean("fixtures.bless")) {
      fixture.bless();
    } else {
      assertThat(fixture.problems()).isEmpty();
      assertThat(fixture.drawn()).isEqualTo(fixture.content());
    }
  }

  @Test
  void everyKindOfClaimHasEnoughCasesAndHalfOfThemAreSilent() {
    for (Rule rule : ClaimTypes.rules()) {
      List<Fixture> cases =
          Fixture.in(FIXTURES.resolve(rule.id())).stream().map(Fixture::read).toList();
      long silent = cases.stream().filter(Fixture::isSilent).count();
      assertThat(cases).as(rule.id()).hasSizeGreaterThanOrEqualTo(FEWEST);
      assertThat(silent * 5)
          .as("silent cases of " + rule.id())
          .isGreaterThanOrEqualTo(cases.size() * 2L);
    }
  }
}
