package org.stet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A check without options goes another way, and ends in the same place. */
class PlainCheckTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "seeds",
        "seeds/hague-court.md seeds/budget-talks.txt",
        "README.nowhere",
        "seeds README.nowhere",
        "pom.xml"
      })
  void itDoesWhatOneWithOptionsDoes(String paths) {
    List<String> plain = List.of(("check " + paths).split(" "));
    List<String> read = List.of(("check --color never " + paths).split(" "));
    Call one = Call.of(plain.toArray(String[]::new));
    Call other = Call.of(read.toArray(String[]::new));
    assertThat(one).isEqualTo(other);
    assertThat(one.out() + one.err()).isNotBlank();
  }
}
