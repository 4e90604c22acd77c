package org.stet.bench.part;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.stet.bench.Prose;
import org.stet.check.Checker;
import org.stet.fact.Facts;
import org.stet.fact.ShippedPacks;
import org.stet.language.Language;
import org.stet.mention.Gazetteer;
import org.stet.read.Readers;
import org.stet.text.Article;
import org.stet.text.Source;
import org.stet.text.Span;

/** What the benchmarks work on: prose made from the sample articles, and the shipped facts. */
@State(Scope.Benchmark)
public class Sample {
  /** The size of the article. One operation is one byte, so a million a second is one MB. */
  public static final int BYTES = 16_384;

  private static final Prose PROSE = prose();

  final Facts facts = ShippedPacks.facts();
  final Gazetteer gazetteer = new Gazetteer(facts);
  final Checker checker = new Checker(facts);
  final Language language = Language.english();
  final Article article = article(0, BYTES);
  final List<Span> sentences = language.sentences(article);

  private static Prose prose() {
    try {
      return Prose.from(Path.of("seeds"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Article article(int number, int bytes) {
    String name = "article-" + number + ".txt";
    return Readers.forName(name).orElseThrow().read(new Source(name, PROSE.article(number, bytes)));
  }

  /** Different articles of the usual size. */
  static List<Article> articles(int count, int bytes) {
    return IntStream.range(0, count).mapToObj(i -> article(i, bytes)).toList();
  }
}
