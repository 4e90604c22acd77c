package org.stet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which engine reads the articles, on how many threads. */
class EngineTest {
  @Test
  void openNlpItselfFindsTheSame() {
    Call flat = Call.of("check", "--claims", "--format", "json", "seeds");
    Call stock = Call.of("check", "--engine", "opennlp", "--claims", "--format", "json", "seeds");
    assertThat(flat.out()).contains("\"rule\": \"office-holder\"");
    assertThat(stock.out()).isEqualTo(flat.out());
    assertThat(stock.code()).isEqualTo(flat.code()).isEqualTo(1);
  }

  @Test
  void threadsChangeNothing() {
    Call one = Call.of("check", "--threads", "1", "seeds");
    Call many = Call.of("check", "--threads", "7", "seeds");
    assertThat(many.out()).isEqualTo(one.out());
    assertThat(many.code()).isEqualTo(one.code()).isEqualTo(1);
  }

  @Test
  void saysWhatAnEngineMayBe() {
    Call call = Call.of("check", "--engine", "spacy", "seeds");
    assertThat(call.err()).isEqualTo("stet: --engine: 'spacy' is none; choose flat or opennlp\n");
    assertThat(call.code()).isEqualTo(2);
  }

  @Test
  void saysHowManyThreadsThereMayBe() {
    Call call = Call.of("check", "--threads", "0", "seeds");
    assertThat(call.err()).isEqualTo("stet: --threads: 0 is not from 1 to 256\n");
    assertThat(call.code()).isEqualTo(2);
  }
}
