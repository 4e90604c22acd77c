package org.stet.fix;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Differences as {@code patch} reads them. */
class UnifiedDiffTest {
  @Test
  void linesAroundAChangeAreShown() {
    assertThat(
            UnifiedDiff.of(
                "a.md", "1\n2\n3\n4\nold\n6\n7\n8\n9\n", "1\n2\n3\n4\nnew\n6\n7\n8\n9\n"))
        .isEqualTo("--- a/a.md\n+++ b/a.md\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-old\n+new\n 6\n 7\n 8\n");
  }

  @Test
  void changesThatShareLinesAreOneHunk() {
    assertThat(UnifiedDiff.of("a.md", "a\n2\nb\n", "A\n2\nB\n"))
        .isEqualTo("--- a/a.md\n+++ b/a.md\n@@ -1,3 +1,3 @@\n-a\n+A\n 2\n-b\n+B\n");
  }

  @Test
  void changesFarApartAreTwoHunks() {
    String before = "a\n" + "-\n".repeat(7) + "b\n";
    assertThat(UnifiedDiff.of("a.md", before, before.replace("a", "A").replace("b", "B")))
        .contains("@@ -1,4 +1,4 @@\n-a\n+A\n", "@@ -6,4 +6,4 @@\n");
  }

  @Test
  void aMissingLineEndIsTold() {
    assertThat(UnifiedDiff.of("a.md", "old", "new"))
        .isEqualTo(
            "--- a/a.md\n+++ b/a.md\n@@ -1,1 +1,1 @@\n-old\n\\ No newline at end of file\n+new\n\\ No newline at end of file\n");
  }

  @Test
  void noDifferenceIsNothing() {
    assertThat(UnifiedDiff.of("a.md", "same\r\n", "same\r\n")).isEmpty();
  }
}
