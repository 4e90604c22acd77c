package org.stet.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.stet.text.Block;
import org.stet.text.Span;

/** What holds of every text, however odd. */
@Timeout(60)
class LanguagePropertiesTest {
  private static final List<String> PIECES =
      List.of(
          "The",
          "minister",
          "said",
          "U.S.",
          "Mr.",
          "Jan.",
          "6",
          "p.m.",
          "D.C.",
          "J.",
          "No.",
          "\"",
          "“",
          "”",
          "’s",
          "'",
          "(",
          ")",
          "[",
          ".",
          "!",
          "?",
          "...",
          "…",
          ",",
          ":",
          "—",
          "--",
          " ",
          "  ",
          "\n",
          "\u00a0",
          "\t",
          "é",
          "😀",
          "\ud83d",
          "中文。",
          "٣",
          "a.b@c.de",
          "http://x.y/Z",
          "Yahoo!",
          "said.The",
          "1.",
          "$5",
          "Inc.",
          "Bhd.",
          "n't",
          "\u0000",
          "\u200b",
          "İ",
          "ß");

  private final Language english = Language.english();

  private static Block block(int start, int end) {
    return new Block(Block.Kind.PARAGRAPH, new Span(start, end));
  }

  @RepeatedTest(20)
  void everyLetterOfABlockIsInOneSentence(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    for (int round = 0; round < 50; round++) {
      StringBuilder prose = new StringBuilder();
      List<Block> blocks = blocks(random, prose);
      check(prose.toString(), blocks, random.nextInt(10) == 0);
    }
  }

  private static List<Block> blocks(Random random, StringBuilder prose) {
    List<Block> blocks = new ArrayList<>();
    for (int i = random.nextInt(4); i >= 0; i--) {
      int start = prose.length();
      for (int words = random.nextInt(60); words > 0; words--) {
        prose.append(PIECES.get(random.nextInt(PIECES.size())));
        prose.append(random.nextInt(3) == 0 ? "" : " ");
      }
      blocks.add(block(start, prose.length()));
      prose.append("\n\n");
    }
    return blocks;
  }

  private void check(String prose, List<Block> blocks, boolean withAnalysis) {
    List<Span> sentences = english.sentences(prose, blocks);
    assertDisjoint(sentences);
    for (Span sentence : sentences) {
      assertThat(blocks).anyMatch(block -> block.span().contains(sentence));
      assertThat(sentence.length()).isBetween(1, SentenceBoundaries.LONGEST);
      assertThat(Letters.isSpace(prose.charAt(sentence.start()))).isFalse();
      assertThat(Letters.isSpace(prose.charAt(sentence.end() - 1))).isFalse();
      if (withAnalysis) {
        checkAnalysis(prose, sentence);
      }
    }
    assertCovered(prose, new Span(0, prose.length()), sentences);
  }

  private void checkAnalysis(String prose, Span sentence) {
    Analysis analysis = english.analyse(prose, sentence, List.of());
    List<Span> tokens = analysis.tokens().stream().map(Token::span).toList();
    List<Span> chunks = analysis.chunks().stream().map(Chunk::span).toList();
    assertDisjoint(tokens);
    assertDisjoint(chunks);
    assertThat(tokens).allMatch(sentence::contains);
    assertThat(chunks).allMatch(sentence::contains);
    assertCovered(prose, sentence, tokens);
  }

  private static void assertDisjoint(List<Span> spans) {
    int end = 0;
    for (Span span : spans) {
      assertThat(span.start()).isGreaterThanOrEqualTo(end);
      assertThat(span.isEmpty()).isFalse();
      end = span.end();
    }
  }

  private static void assertCovered(String prose, Span whole, List<Span> parts) {
    int at = whole.start();
    for (Span part : parts) {
      assertNothingToRead(prose.substring(at, part.start()));
      at = part.end();
    }
    assertNothingToRead(prose.substring(at, whole.end()));
  }

  private static void assertNothingToRead(String gap) {
    assertThat(gap.codePoints().noneMatch(Character::isLetterOrDigit)).as(gap).isTrue();
  }

  private List<Span> split(String prose) {
    List<Span> sentences = english.sentences(prose, List.of(block(0, prose.length())));
    assertDisjoint(sentences);
    assertCovered(prose, new Span(0, prose.length()), sentences);
    return sentences;
  }

  @Test
  @Timeout(20)
  void survivesTenMegabytesOnOneLine() {
    assertThat(
            split(
                "The minister of Acme Inc. Chief said so in the U.S. on Monday. ".repeat(160_000)))
        .hasSize(160_000);
  }

  @Test
  @Timeout(20)
  void survivesAMegabyteOfMarks() {
    for (String mark :
        List.of(".", "!\"", ". ", " . \"", "a.", "A.", "x", "\"", " ", "(", "Inc. X")) {
      String prose = mark.repeat(1_000_000 / mark.length());
      assertThatCode(() -> english.sentences(prose, List.of(block(0, prose.length()))))
          .doesNotThrowAnyException();
    }
  }

  @Test
  void cutsASentenceThatNeverEnds() {
    String prose = "Maria Alvarez, ".repeat(50_000);
    List<Span> sentences = split(prose);
    assertThat(sentences).allMatch(span -> span.length() <= SentenceBoundaries.LONGEST);
    assertThat(english.analyse(prose, sentences.getFirst(), List.of()).tokens())
        .hasSizeGreaterThan(3 * Tagger.WINDOW);
    assertThat(prose.substring(0, sentences.getFirst().end())).endsWith(",");
  }

  @Test
  void doesNotCutASurrogatePairInTwo() {
    String prose = "x" + "😀".repeat(30_000);
    assertThat(split(prose))
        .allMatch(span -> !Character.isLowSurrogate(prose.charAt(span.start())));
  }

  @Test
  void analysesWordsOfAnyLength() {
    for (String piece : List.of("a", "a,", ".", "\"", "'s", "—", "(x", "😀", "..-")) {
      String prose = piece.repeat(19_000 / piece.length());
      checkAnalysis(prose, new Span(0, prose.length()));
    }
  }
}
