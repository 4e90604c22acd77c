package org.stet.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.stet.model.ModelsWriter.Feature;
import org.stet.model.ModelsWriter.Weights;

/** Small models whose answers can be worked out by hand. */
class ModelsTest {
  private static final Weights TAGS =
      new Weights(
          List.of("DT", "NN", "VB"),
          Map.of(
              "w=the", one(0, 4),
              "suf=g", new Feature(List.of(1, 2), List.of(1.0, 0.5)),
              "t2=DT,NN", one(2, 3)));

  private static final Weights PHRASES =
      new Weights(
          List.of("B-NP", "I-NP", "B-VP", "I-VP", "O"),
          Map.of(
              "t0=DT", one(0, 5),
              "t_1=DTt0=NN", one(1, 5),
              "p_1=I-NPt0=VB", one(3, 9), // not allowed there
              "t0=VB", one(2, 5)));

  private static final Weights SENTENCES =
      new Weights(List.of("s", "n"), Map.of("eos=!", one(0, 2), "x=Mr", one(1, 2)));

  private static final Weights TOKENS =
      new Weights(List.of("F", "T"), Map.of("p1f1=d/", one(1, 3), "p1=/", one(1, 3)));

  private static Feature one(int outcome, double weight) {
    return new Feature(List.of(outcome), List.of(weight));
  }

  private static ByteBuffer file(Weights tags, Map<String, List<String>> dictionary) {
    return new ModelsWriter().write(SENTENCES, TOKENS, tags, dictionary, PHRASES);
  }

  private static Models models() {
    return Models.open(file(TAGS, Map.of("dog", List.of("NN")))).orElseThrow();
  }

  @Test
  void tagsByWordsEndingsAndTagsBefore() {
    assertThat(models().partOfSpeech().tags(new String[] {"the", "dog", "barks"}))
        .containsExactly("DT", "NN", "VB");
  }

  @Test
  void aWordOfTheDictionaryHasNoOtherTag() {
    PartOfSpeech open = Models.open(file(TAGS, Map.of())).orElseThrow().partOfSpeech();
    PartOfSpeech closed =
        Models.open(file(TAGS, Map.of("the", List.of("VB")))).orElseThrow().partOfSpeech();
    assertThat(open.tags(new String[] {"the"})).containsExactly("DT");
    assertThat(closed.tags(new String[] {"the"})).containsExactly("VB");
  }

  @Test
  void joinsPhrasesAndNeverGoesOnWithAnotherSort() {
    String[] words = {"the", "dog", "barks"};
    assertThat(models().phrases().outcomes(words, new String[] {"DT", "NN", "VB"}))
        .containsExactly("B-NP", "I-NP", "B-VP");
  }

  @Test
  void endsSentencesWhereTheModelSays() {
    assertThat(models().sentenceEnds().starts("Stop! He met Mr. Day.").stream().toArray())
        .containsExactly(0, 6);
  }

  @Test
  void cutsStretches() {
    assertThat(models().wordBreaks().of("and/or")).containsExactly(3, 4);
    assertThat(models().wordBreaks().of("andor")).isEmpty();
  }

  @Test
  void refusesWhatIsNoSuchFile() {
    assertThat(Models.open(ByteBuffer.allocate(0))).isEmpty();
    assertThat(Models.open(ByteBuffer.allocate(1000))).isEmpty();
    ByteBuffer whole = file(TAGS, Map.of());
    assertThat(Models.open(whole.slice(0, whole.limit() / 2))).isEmpty();
  }

  @Test
  void refusesMoreTagsThanBits() {
    List<String> names = IntStream.range(0, 65).mapToObj(i -> "T" + i).toList();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> file(new Weights(names, new LinkedHashMap<>()), Map.of()))
        .withMessage("the tagger has 65 tags; there may be 64");
  }

  @Test
  void saysWhenNoReadingIsAllowed() {
    PartOfSpeech tagger =
        Models.open(file(TAGS, Map.of("dog", List.of("XX")))).orElseThrow().partOfSpeech();
    assertThatThrownBy(() -> tagger.tags(new String[] {"dog"}))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("no row of outcomes is allowed for the sentence");
  }
}
