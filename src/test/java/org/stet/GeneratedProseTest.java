package org.stet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stet.check.CheckedArticle;
import org.stet.check.Finding;
import org.stet.claim.Repair;
import org.stet.claim.Verdict;
import org.stet.kit.ShippedChecker;
import org.stet.text.Span;

/** Titles, names, dates and marks thrown together: no order of them breaks the checker. */
class GeneratedProseTest {
  private static final int PIECES = 400;
  private static final List<String> WORDS =
      List.of(
          "President",
          "president",
          "Vice",
          "Secretary of State",
          "Prime Minister",
          "Pope",
          "spokeswoman",
          "spokesman",
          "Lt. Gov.",
          "Sen.",
          "Mr.",
          "Dr.",
          "King",
          "former",
          "Former",
          "then-",
          "ex-",
          "-elect",
          "nominee",
          "acting",
          "deputy",
          "CEO",
          "Joe Biden",
          "Biden",
          "George",
          "Bidne",
          "Antony",
          "Blinkin",
          "Donald J. Trump",
          "Trump",
          "Zora",
          "Quill",
          "Quil",
          "Xi Jinping",
          "Xi",
          "Macron",
          "Emmanuel",
          "Volodymyr",
          "Zelensky",
          "von der",
          "O'Brien",
          "J. D.",
          "Jr.",
          "III",
          "U.S.",
          "US",
          "France",
          "French",
          "Israel",
          "NATO",
          "the",
          "The",
          "a",
          "of",
          "and",
          "or",
          "to",
          "is",
          "was",
          "became",
          "succeeded",
          "succeeded by",
          "replaced",
          "predecessor",
          "successor",
          "his",
          "her",
          "'s",
          "’s",
          "s'",
          "said",
          "told",
          "met",
          "spoke",
          "on",
          "Friday",
          "Monday",
          "April",
          "April 31",
          "2",
          "2nd",
          "Feb. 29",
          "2021",
          "2019",
          "1990s",
          "46th",
          "first",
          "who",
          "when",
          "misspelled");
  private static final List<String> MARKS =
      List.of(
          " ", " ", " ", " ", " ", " ", " ", " ", ", ", ". ", ", ", "-", " — ", ": ", " \"", "\" ",
          "“", "”", " (", ") ", "\n", "\n\n", "", "\t", "\u00a0", "\u200f", "😀", "e\u0301");

  static LongStream seeds() {
    return LongStream.range(0, 60);
  }

  private static String prose(Random random) {
    StringBuilder prose = new StringBuilder();
    for (int i = 0; i < PIECES; i++) {
      prose.append(WORDS.get(random.nextInt(WORDS.size())));
      prose.append(MARKS.get(random.nextInt(MARKS.size())));
    }
    return prose.toString();
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void whatIsFoundAndRepairedLiesInsideTheText(long seed) {
    Random random = new Random(seed);
    String text = prose(random);
    Optional<LocalDate> date =
        random.nextInt(5) == 0
            ? Optional.empty()
            : Optional.of(LocalDate.of(1980 + random.nextInt(46), 1 + random.nextInt(12), 20));
    CheckedArticle checked = ShippedChecker.check("a.txt", text, date);
    Span all = new Span(0, text.length());
    Span prose = new Span(0, checked.article().prose().length());
    for (Finding finding : checked.findings()) {
      assertThat(all.contains(finding.span())).as(finding.claim().says()).isTrue();
      assertThat(finding.span().isEmpty()).as(finding.claim().says()).isFalse();
      assertThat(repairs(finding.verdict()))
          .as(finding.claim().says())
          .allMatch(repair -> prose.contains(repair.span()) && !repair.text().isBlank());
    }
    assertThat(checked.findings()).extracting(Finding::span).isSorted();
    assertThat(checked.coverage().claims())
        .isEqualTo(
            checked.coverage().supported()
                + checked.coverage().contradicted()
                + checked.coverage().outdated()
                + checked.coverage().undecided());
  }

  private static List<Repair> repairs(Verdict verdict) {
    return verdict instanceof Verdict.Contradicted contradicted
        ? contradicted.repairs()
        : List.of();
  }
}
