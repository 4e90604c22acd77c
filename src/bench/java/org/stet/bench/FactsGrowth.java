package org.stet.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Facts that grow, on top of those that come with the program. Sizes are terms in office. The first
 * check compiles the packs into an index; later ones open it.
 *
 * @param stet runs Stet
 * @param prose what the checked article is made of
 */
record FactsGrowth(Stet stet, Prose prose) implements Growth {
  private static final int BYTES = 3_000;
  private static final String FIRST = "first_check_seconds";
  private static final String FIRST_PEAK = "first_check_memory_mb";
  private static final String CHECK = "later_check_seconds";
  private static final String PEAK = "later_check_memory_mb";
  private static final String EXPLAIN = "explain_seconds";

  @Override
  public String name() {
    return "facts";
  }

  @Override
  public Series measure(List<Integer> sizes) throws IOException, InterruptedException {
    Path article = stet.work().resolve("facts-article.txt");
    Files.writeString(article, prose.article(0, BYTES));
    List<List<Double>> rows = new ArrayList<>();
    for (int size : sizes) {
      Path packs = stet.work().resolve("facts-" + size);
      FactPacks.write(packs, size);
      rows.add(row(size, packs.toString(), article.toString()));
    }
    return new Series(List.of("terms", FIRST, FIRST_PEAK, CHECK, PEAK, EXPLAIN), rows);
  }

  private List<Double> row(int size, String packs, String article)
      throws IOException, InterruptedException {
    stet.forgetPacks();
    Measured first = stet.once("check", "--rules", packs, article);
    Measured later = stet.median("check", "--rules", packs, article);
    Measured look = stet.median("explain", "--rules", packs, Names.person(size / 4));
    return Series.row(
        size,
        OptionalDouble.of(first.wall()),
        first.use().peak(),
        OptionalDouble.of(later.wall()),
        later.use().peak(),
        OptionalDouble.of(look.wall()));
  }

  @Override
  public Picture picture(Series series) {
    String across = "terms in office";
    return new Picture(
        "Time and memory of a check and a look-up against the number of facts",
        List.of(
            new Panel(
                "seconds",
                across,
                List.of(
                    series.line(FIRST, "first check"),
                    series.line(CHECK, "later check"),
                    series.line(EXPLAIN, "stet explain"))),
            new Panel(
                "MB at the peak",
                across,
                List.of(
                    series.line(FIRST_PEAK, "first check"), series.line(PEAK, "later check")))));
  }
}
