package org.stet.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficeTitleTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "President of the United States | United States | president",
        "Prime Minister of France       | France        | prime minister",
        "Harbor Town Mayor              | Harbor Town   | mayor",
        "Chancellor of the Exchequer    | Norland       | chancellor of the exchequer",
        "CEO of Acme                    | Acme          | CEO",
        "Norland's Minister for Norland | Norland       | minister"
      })
  void thisLabelMakesThisTitle(String label, String of, String title) {
    assertThat(OfficeTitle.of(label, List.of(of))).isEqualTo(title);
  }
}
