package org.stet.fix;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stet.check.CheckedArticle;
import org.stet.kit.Fixture;
import org.stet.kit.ShippedChecker;
import org.stet.text.Source;

/** What a machine may mend, and what it leaves to people. */
class MendingTest {
  private static final Optional<LocalDate> DAY = Optional.of(LocalDate.of(2021, 4, 2));

  private static CheckedArticle check(Source source) {
    return ShippedChecker.check(source.name(), source.content(), DAY);
  }

  private static Mended mended(String name, String text) {
    return Mended.of(check(new Source(name, text)), MendingTest::check, letters -> true);
  }

  private static String text(Mended mended) {
    return mended.checked().article().source().content();
  }

  private static String text(String name, String text) {
    return text(mended(name, text));
  }

  private static List<String> left(String name, String text) {
    return mended(name, text).left().stream().map(l -> l.words() + ": " + l.why()).toList();
  }

  @Test
  void allPlacesOfAMisspelledNameAreMended() {
    assertThat(
            text(
                "a.md",
                "# Blinkin lifts sanctions\n\nSecretary of State Anthony *Blinkin* left."
                    + " Secretary of State Anthony Blinkin left. Mr. **Blinkin** left.\n"))
        .isEqualTo(
            "# Blinken lifts sanctions\n\nSecretary of State Anthony *Blinkin* left."
                + " Secretary of State Antony Blinken left. Mr. **Blinken** left.\n");
  }

  @Test
  void markupAmongTheWordsIsLeft() {
    assertThat(left("a.md", "Secretary of State Anthony *Blinkin* left.\n"))
        .containsExactly(
            "Anthony *Blinkin: markup, an entity or a line end stands among the words");
  }

  @Test
  void entitiesAreLeft() {
    String page = "<p>Secretary of State Antony Blink&#105;n left.</p>";
    assertThat(text("a.html", page)).isEqualTo(page);
    assertThat(left("a.html", page))
        .containsExactly(
            "Antony Blink&#105;n: markup, an entity or a line end stands among the words");
  }

  @Test
  void proseBesideEntitiesIsMended() {
    assertThat(text("a.html", "<p>A&amp;B: Secretary of State Antony Blinkin&nbsp;left.</p>"))
        .isEqualTo("<p>A&amp;B: Secretary of State Antony Blinken&nbsp;left.</p>");
  }

  @Test
  void quotationsAreLeft() {
    assertThat(left("a.txt", "“Secretary of State Antony Blinkin left,” she said."))
        .containsExactly("Antony Blinkin: it stands in a quotation");
  }

  @Test
  void claimsWithTwoHalvesAreLeft() {
    assertThat(left("a.txt", "They met on Monday, April 2, 2021."))
        .containsExactly("Monday: there are 2 ways to mend it");
    assertThat(left("a.txt", "US President George Biden spoke."))
        .containsExactly("George Biden: other words may be the wrong ones");
  }

  @Test
  void whatTheEncodingCannotHoldIsLeft() {
    Source source = new Source("a.txt", "Secretary of State Antony Blinkin left.");
    Mended mended = Mended.of(check(source), MendingTest::check, letters -> false);
    assertThat(mended.changes()).isEmpty();
    assertThat(mended.left().getFirst().why())
        .isEqualTo("\"Antony Blinken\" cannot be written into this file as it is");
  }

  @Test
  void apostrophesAreThoseOfTheArticle() {
    assertThat(text("a.txt", "It’s over. Former Rep. Beto O’Rourk spoke.")).doesNotContain("'");
  }

  static Stream<Path> articles() {
    return Stream.concat(
        Fixture.in(Path.of("seeds")).stream(),
        Fixture.in(Path.of("fixtures", "name-spelling")).stream());
  }

  @ParameterizedTest
  @MethodSource("articles")
  void mendingTwiceChangesNothingMore(Path path) {
    String text = Fixture.read(path).content();
    assertIdempotent(path.toString(), text);
    assertIdempotent(path.toString(), text.replace("\n", "\r\n"));
  }

  static LongStream seeds() {
    return LongStream.range(0, 40);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void noOrderOfWordsBreaksIt(long seed) {
    Random random = new Random(seed);
    List<String> words =
        List.of(
            "Secretary of State",
            "Antony",
            "Anthony",
            "Blinkin",
            "Blinken",
            "Blinkan's",
            "*",
            "“",
            "”",
            "President",
            "Joe",
            "Bidne",
            "Emanuel",
            "Macron",
            "Mr.",
            "\n\n",
            ". ",
            "&amp;",
            "Volodymr",
            "Zelensky",
            "Zelenskyy",
            ", R-Ky.",
            "on Monday, April 2, 2021",
            "said");
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 200; i++) {
      text.append(words.get(random.nextInt(words.size()))).append(random.nextInt(9) > 0 ? " " : "");
    }
    assertIdempotent(random.nextBoolean() ? "a.md" : "a.html", text.toString());
  }

  /** A second run changes nothing, and the lines stay as many, with the same ends. */
  private static void assertIdempotent(String name, String text) {
    Mended first = mended(name, text);
    Mended second = mended(name, text(first));
    assertThat(second.changes()).isEmpty();
    assertThat(text(second)).isEqualTo(text(first));
    assertThat(text(first).replaceAll("[^\r\n]", "")).isEqualTo(text.replaceAll("[^\r\n]", ""));
  }
}
