package org.stet.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SarifFingerprintsTest {
  @Test
  void anEmptySourceHasTheOneHashThatGitHubGivesIt() {
    assertThat(LineHashes.of("")).containsExactly("c129715d7a2bc9a3:1");
  }

  @Test
  void lineEndsBlanksAndTabsDoNotCount() {
    List<String> hashes = LineHashes.of("The court\nsat.\n\n\nIt rose.\n");
    assertThat(hashes).hasSize(6);
    assertThat(LineHashes.of("The court\r\nsat.\r\n\r\n\r\nIt rose.\r\n")).isEqualTo(hashes);
    assertThat(LineHashes.of("The court\rsat.\r\r\rIt rose.\r")).isEqualTo(hashes);
    assertThat(LineHashes.of(" The\tcourt\n\tsat. \n \n\nItrose.\n")).isEqualTo(hashes);
  }

  @Test
  void equalHashesAreCounted() {
    List<String> hashes = LineHashes.of("The court rose and said nothing at all.\n".repeat(6));
    assertThat(hashes.get(0)).endsWith(":1");
    assertThat(hashes.get(1)).isEqualTo(hashes.get(0).replace(":1", ":2"));
    assertThat(hashes).doesNotHaveDuplicates();
  }

  @Test
  void aLineKeepsItsHashWhenLinesAboveItCome() {
    String text = "One.\nTwo.\nThree.\n";
    assertThat(LineHashes.of("New.\n\n" + text))
        .endsWith(LineHashes.of(text).toArray(new String[0]));
  }
}
