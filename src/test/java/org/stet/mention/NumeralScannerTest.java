package org.stet.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralScannerTest {
  /** "27", "46th", "$5", "40%", one after the other. */
  private static String found(String text) {
    return NumeralScanner.in(SmallReading.sentence(text)).stream()
        .map(
            n ->
                n.currency().orElse("")
                    + n.value().toPlainString()
                    + (n.kind() == Numeral.Kind.ORDINAL ? "th" : "")
                    + (n.percent() ? "%" : ""))
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They sold 27 cars. | 27",
        "They sold 1,200 cars. | 1200",
        "They sold 12,345,678 cars. | 12345678",
        "They sold 2.5 million cars. | 2500000",
        "They sold cars for $2.5 million. | $2500000",
        "They paid €40 for it. | €40",
        "They sold twenty-seven cars. | 27",
        "The twenty-seven-nation bloc met. | 27",
        "The 27-nation bloc met. | 27",
        "The nine-member court sat. | 9",
        "They sold one hundred cars. | 100",
        "They sold three hundred and five cars. | 305",
        "They sold three hundred five thousand and two cars. | 305000 2",
        "They sold two thousand cars. | 2000",
        "They sold one and two cars. | 1 2",
        "They sold two, three cars. | 2 3",
        "They sold sixty five cars. | 65",
        "The 46th president left. | 46th",
        "The forty-sixth president left. | 46th",
        "The first of twelve left. | 1th 12",
        "It rose 40% to 3 percent. | 40% 3%",
        "It rose by 40%. | 40%",
        "It rose 1.2 percentage points. | 1.2%",
        "In 1,2 and 3 they won. | 1 2 3"
      })
  void numbersAreReadInDigitsAndInWords(String text, String numbers) {
    assertThat(found(text)).isEqualTo(numbers);
  }

  @Test
  void aRowOfDigitsThatIsTooLongIsNoNumber() {
    assertThat(found("Call 12345678901234567890 now.")).isEmpty();
    assertThat(found("Call 123,456,789,012,345,000,000 now.")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "An 18 1/2-foot tree stood there.",
        "An 18½-foot tree stood there.",
        "The tree is 18½.",
        "It grew .5 inches.",
        "It costs $.99 there.",
        "They took 2/3 of it.",
        "They work 24/7 there."
      })
  void fractionsAreNoWholeNumbers(String text) {
    assertThat(found(text)).isEmpty();
  }

  @Test
  void aBareScaleIsNoNumber() {
    assertThat(found("A hundred people came, and millions saw it.")).isEmpty();
  }
}
