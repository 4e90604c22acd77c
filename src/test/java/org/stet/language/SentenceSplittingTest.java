package org.stet.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import org.junit.jupiter.api.Test;
import org.stet.language.AnnotatedSentences.Paragraph;
import org.stet.text.Block;
import org.stet.text.Span;

/** Counts the wrong and the missed ends of sentences on the annotated paragraphs. */
class SentenceSplittingTest {
  /** The errors that are known; a change that makes more of them fails. */
  private static final Errors HELD_OUT = new Errors(103, 0, 1);

  private static final Errors TUNED = new Errors(138, 0, 0);

  private static final Errors BLIND = new Errors(57, 0, 1);

  /**
   * @param falseSplits ends that are none
   * @param missed ends that were not found
   */
  record Errors(int sentences, int falseSplits, int missed) {
    Errors plus(Errors more) {
      return new Errors(
          sentences + more.sentences, falseSplits + more.falseSplits, missed + more.missed);
    }
  }

  @Test
  void splitsTheHeldOutParagraphs() {
    assertThat(count("held-out", "ours", SentenceSplittingTest::ours)).isEqualTo(HELD_OUT);
  }

  @Test
  void splitsTheParagraphsItWasTunedOn() {
    assertThat(count("tuned", "ours", SentenceSplittingTest::ours)).isEqualTo(TUNED);
  }

  @Test
  void splitsTheBlindParagraphs() {
    assertThat(count("blind", "ours", SentenceSplittingTest::ours)).isEqualTo(BLIND);
  }

  @Test
  void makesFewerErrorsThanTheModelAlone() throws IOException {
    SentenceDetectorME plain = plainModel();
    for (String part : List.of("held-out", "tuned", "blind")) {
      Errors model = count(part, "model", prose -> sentences(plain, prose));
      Errors ours = count(part, "ours", SentenceSplittingTest::ours);
      assertThat(ours.falseSplits()).isLessThan(model.falseSplits());
      assertThat(ours.missed()).isLessThanOrEqualTo(model.missed());
    }
  }

  private static SentenceDetectorME plainModel() throws IOException {
    try (var in = SentenceSplittingTest.class.getResourceAsStream("/en-sent.bin")) {
      return new SentenceDetectorME(new SentenceModel(in));
    }
  }

  private static List<Span> sentences(SentenceDetectorME model, String prose) {
    return Arrays.stream(model.sentPosDetect(prose))
        .map(span -> new Span(span.getStart(), span.getEnd()))
        .toList();
  }

  private static List<Span> ours(String prose) {
    Block block = new Block(Block.Kind.PARAGRAPH, new Span(0, prose.length()));
    return Language.english().sentences(prose, List.of(block));
  }

  private static Errors count(String part, String who, Function<String, List<Span>> split) {
    List<Paragraph> paragraphs = AnnotatedSentences.read().getOrDefault(part, new ArrayList<>());
    Errors sum = new Errors(0, 0, 0);
    for (Paragraph paragraph : paragraphs) {
      sum = sum.plus(compare(paragraph, split.apply(paragraph.prose()), who));
    }
    System.out.printf("%s, %s: %s%n", part, who, sum);
    return sum;
  }

  private static Errors compare(Paragraph wanted, List<Span> found, String who) {
    Set<Integer> wrong = ends(found);
    wrong.removeAll(ends(wanted.sentences()));
    Set<Integer> missed = ends(wanted.sentences());
    missed.removeAll(ends(found));
    wrong.forEach(end -> print(who, "cut", wanted.prose(), end));
    missed.forEach(end -> print(who, "missed", wanted.prose(), end));
    return new Errors(wanted.sentences().size(), wrong.size(), missed.size());
  }

  private static void print(String who, String what, String prose, int end) {
    String before = prose.substring(Math.max(0, end - 30), end);
    String after = prose.substring(end, Math.min(prose.length(), end + 25));
    System.out.printf("  %s %s: %s ||%s%n", who, what, before, after);
  }

  private static Set<Integer> ends(List<Span> spans) {
    Set<Integer> ends = new HashSet<>();
    spans.forEach(span -> ends.add(span.end()));
    return ends;
  }
}
