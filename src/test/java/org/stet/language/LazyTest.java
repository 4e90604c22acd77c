package org.stet.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LazyTest {
  @Test
  void isMadeOnce() {
    AtomicInteger made = new AtomicInteger();
    Lazy<Integer> lazy = new Lazy<>(made::incrementAndGet);
    assertThat(made).hasValue(0);
    assertThat(lazy.get()).isEqualTo(1);
    assertThat(lazy.get()).isEqualTo(1);
  }

  @Test
  void saysWhyItCannotBeMade() {
    Lazy<Integer> lazy =
        new Lazy<>(
            () -> {
              throw new IOException("no model");
            });
    assertThatThrownBy(lazy::get).hasRootCauseMessage("no model");
  }

  @Test
  void leavesAnInterruptToTheCaller() {
    Lazy<Integer> lazy = new Lazy<>(() -> 1);
    Thread.currentThread().interrupt();
    assertThat(lazy.get()).isEqualTo(1);
    assertThat(Thread.interrupted()).isTrue();
  }
}
