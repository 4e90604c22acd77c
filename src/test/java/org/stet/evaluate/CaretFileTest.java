package org.stet.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stet.claim.Severity;
import org.stet.text.Position;
import org.stet.text.Problem;
import org.stet.text.Source;

/** Articles with carets under their mistakes. */
class CaretFileTest {
  private static CaretFile file(String text) {
    return CaretFile.read(new Source("a.txt", text));
  }

  private static List<String> problems(String text) {
    return file(text).problems().stream()
        .map(Problem::describe)
        .map(p -> p.lines().findFirst().orElse(""))
        .toList();
  }

  @Test
  void marksAreReadAndTakenOut() {
    Annotated annotated =
        file("""
                #: date 2021-04-02
                #: why It is so.
                😀 Blinkin left.
                  ^^^^^^^ error name-spelling: Blinken
                Mr. Blinkin
                    ^^^^^^^ also name-spelling: Blinken
                """)
            .annotated();
    assertThat(annotated.article().content()).isEqualTo("😀 Blinkin left.\nMr. Blinkin\n");
    assertThat(annotated.date()).contains(LocalDate.of(2021, 4, 2));
    Expected first = annotated.expected().getFirst();
    assertThat(first.span().of(annotated.article().content())).isEqualTo("Blinkin");
    assertThat(first.severity()).contains(Severity.ERROR);
    assertThat(first.right()).contains("Blinken");
    assertThat(annotated.inFile(first.span().start())).isEqualTo(new Position(3, 3));
    Expected second = annotated.expected().getLast();
    assertThat(second.further()).isTrue();
    assertThat(annotated.inFile(second.span().start())).isEqualTo(new Position(5, 5));
  }

  @Test
  void whatIsWrongIsToldWithItsPlace() {
    assertThat(problems("#: date tomorrow\nA.\n"))
        .containsExactly("a.txt:1:1: after \"#: date\" a day was expected, such as 2021-04-02");
    assertThat(problems("A word.\n  ^^^^ eror office-holder\n"))
        .containsExactly(
            "a.txt:2:1: after carets, error, warning, note or also was expected, and a rule's id");
    assertThat(problems("A.\n^ error spelling\n").getFirst())
        .startsWith("a.txt:2:1: there is no rule \"spelling\"; expected was one of age,");
    assertThat(problems("A.\n    ^ error office-holder\n"))
        .containsExactly(
            "a.txt:2:1: these carets stand under no words; expected were words in the line above");
  }

  @Test
  void aFileWithoutMarksMustBeSilent() {
    assertThat(file("A.\nB.\n").isSilent()).isTrue();
    assertThat(file("A.\nB.\n").annotated().expected()).isEmpty();
    assertThat(file("").annotated().date()).isEqualTo(Optional.empty());
  }
}
