package org.stet.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.stet.text.Span;

/** The models in flat files answer as OpenNLP itself does, side by side. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FlatEngineTest {
  private static final int SENTENCES = 6_000;

  private final Engine flat = Language.english().engine();
  private final Engine stock = Language.stockEnglish().engine();
  private List<String> lines = List.of();
  private List<String[]> sentences = List.of();

  /** Real sentences of this project, then as many that are cut and joined at random. */
  @BeforeAll
  void read() throws IOException {
    lines = lines();
    List<String[]> real = new ArrayList<>();
    for (String line : lines) {
      real.add(words(line));
    }
    Random random = new Random(7);
    List<String[]> all = new ArrayList<>(real);
    while (all.size() < SENTENCES) {
      all.add(joined(pick(real, random), pick(real, random), random));
    }
    sentences = all;
  }

  private static List<String> lines() throws IOException {
    List<String> lines = new ArrayList<>();
    for (String folder : List.of("fixtures", "seeds")) {
      try (Stream<Path> files = Files.walk(Path.of(folder))) {
        for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
          lines.addAll(Files.readAllLines(file));
        }
      }
    }
    return lines.stream().map(String::strip).filter(l -> l.length() > 3).toList();
  }

  private String[] words(String line) {
    return Tokens.of(line, new Span(0, line.length()), List.of(), stock::tokens).stream()
        .map(span -> Letters.straight(span.of(line)))
        .limit(100)
        .toArray(String[]::new);
  }

  private static String[] pick(List<String[]> all, Random random) {
    return all.get(random.nextInt(all.size()));
  }

  private static String[] joined(String[] first, String[] second, Random random) {
    return Stream.concat(
            Arrays.stream(first).limit(1 + random.nextInt(first.length)),
            Arrays.stream(second).skip(random.nextInt(second.length)))
        .toArray(String[]::new);
  }

  @Test
  void theyAreTwo() {
    assertThat(flat).isInstanceOf(FlatEngine.class);
    assertThat(stock).isInstanceOf(OpenNlpEngine.class);
  }

  @Test
  void noTagDiffers() {
    for (String[] sentence : sentences) {
      assertThat(flat.tags(sentence)).isEqualTo(stock.tags(sentence));
    }
  }

  @Test
  void noPhraseDiffers() {
    for (String[] sentence : sentences) {
      String[] tags = flat.tags(sentence);
      assertThat(flat.phrases(sentence, tags)).isEqualTo(stock.phrases(sentence, tags));
    }
  }

  @Test
  void noTokenDiffers() {
    for (String line : lines) {
      for (String stretch : line.split("\\s+", -1)) {
        if (!stretch.isEmpty()) {
          assertThat(flat.tokens(stretch)).as(stretch).isEqualTo(stock.tokens(stretch));
        }
      }
    }
  }

  @Test
  void noSentenceStartDiffers() {
    List<String> paragraphs = new ArrayList<>(lines);
    Random random = new Random(11);
    for (int i = 0; i < SENTENCES; i++) {
      paragraphs.add(
          lines.get(random.nextInt(lines.size()))
              + (random.nextBoolean() ? " " : "")
              + lines.get(random.nextInt(lines.size())));
    }
    for (String paragraph : paragraphs) {
      assertThat(flat.sentenceStarts(paragraph))
          .as(paragraph)
          .isEqualTo(stock.sentenceStarts(paragraph));
    }
  }

  @Test
  void emptyTextsAreTheSame() {
    assertThat(flat.tags(new String[0])).isEqualTo(stock.tags(new String[0])).isEmpty();
    assertThat(flat.sentenceStarts("")).isEqualTo(stock.sentenceStarts(""));
    assertThat(flat.sentenceStarts(" . ")).isEqualTo(stock.sentenceStarts(" . "));
  }
}
