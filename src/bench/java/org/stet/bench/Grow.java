package org.stet.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/** Measures against the size of an article, an archive and the facts; {@code bench/grow}. */
final class Grow {
  private static final List<Integer> BYTES =
      List.of(1_000, 3_000, 10_000, 30_000, 100_000, 300_000, 1_000_000, 3_000_000, 10_000_000);
  private static final List<Integer> ARTICLES =
      List.of(10, 30, 100, 300, 1_000, 3_000, 10_000, 30_000, 100_000);
  private static final List<Integer> TERMS =
      List.of(1_000, 10_000, 100_000, 300_000, 1_000_000, 2_000_000);

  private final Arguments arguments;
  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  Grow(Arguments arguments) {
    this.arguments = arguments;
  }

  void run() throws IOException, InterruptedException {
    Path work = arguments.top().resolve("target/bench");
    Stet stet = new Stet(arguments.top(), work, new Stopwatch(work), arguments.isQuick());
    stet.prepare();
    Prose prose = Prose.from(arguments.top().resolve("seeds"));
    grow(new ArticleGrowth(stet, prose), BYTES);
    grow(new ArchiveGrowth(stet, prose), ARTICLES);
    grow(new FactsGrowth(stet, prose), TERMS);
  }

  private void grow(Growth growth, List<Integer> sizes) throws IOException, InterruptedException {
    if (!arguments.wants(growth.name())) {
      return;
    }
    int most = arguments.number(growth.name(), sizes.getLast());
    List<Integer> wanted = arguments.isQuick() ? sizes.subList(0, 2) : upTo(most, sizes);
    Series series = growth.measure(wanted);
    String table = series.table().text();
    out.print(growth.name() + "\n\n" + table + "\n");
    Path folder =
        arguments.top().resolve(arguments.has("write") ? "docs/performance" : "target/bench");
    Files.createDirectories(folder);
    Files.writeString(folder.resolve(growth.name() + ".csv"), series.csv());
    Files.writeString(folder.resolve(growth.name() + ".svg"), growth.picture(series).svg());
    if (arguments.has("write")) {
      Path page = arguments.top().resolve("docs/performance.md");
      Page.write(page, growth.name(), table + "\n" + Machine.sentence());
    }
  }

  private static List<Integer> upTo(int most, List<Integer> sizes) {
    return IntStream.concat(
            sizes.stream().mapToInt(s -> s).filter(s -> s < most), IntStream.of(most))
        .boxed()
        .toList();
  }
}
