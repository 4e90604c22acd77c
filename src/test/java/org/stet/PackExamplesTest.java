package org.stet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.stet.curate.Proof;
import org.stet.fact.Example;
import org.stet.kit.ShippedChecker;
import org.stet.text.Problem;

/** Every pack proves itself: its examples are found, or stay silent, as it says. */
class PackExamplesTest {
  @TestFactory
  Stream<DynamicTest> examples() {
    Proof proof = new Proof(ShippedChecker.facts());
    return ShippedChecker.examples().stream()
        .map(
            example ->
                DynamicTest.dynamicTest(
                    name(example),
                    () -> assertThat(proof.failure(example).map(Problem::describe)).isEmpty()));
  }

  private static String name(Example example) {
    int line = example.pack().lineAt(example.span().start());
    return example.pack().name() + ":" + line + " " + example.text();
  }
}
