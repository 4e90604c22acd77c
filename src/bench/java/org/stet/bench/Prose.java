package org.stet.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.stet.read.Readers;
import org.stet.text.Article;
import org.stet.text.Block;
import org.stet.text.Source;

/**
 * News prose of any size: a sample article, then paragraphs of the others, each with a sentence
 * about somebody new, so that a large article has many names as a real one has. The same number and
 * size give the same characters.
 */
public final class Prose {
  private static final List<String> FRAMES =
      List.of(
          "%s, a clerk at the registry of %s, said that %d files were still open.",
          "In %2$s, %1$s counted %3$d signatures before the doors closed.",
          "\"We have waited for %3$d days,\" said %1$s, who keeps a shop in %2$s.",
          "%s moved to %s with %d others when the mill was sold.",
          "The road to %2$s stayed shut for %3$d hours, an engineer named %1$s said.");

  private final List<List<String>> samples;

  private Prose(List<List<String>> samples) {
    this.samples = samples;
  }

  /** Prose from the sample articles of a folder. */
  public static Prose from(Path seeds) throws IOException {
    List<List<String>> samples = new ArrayList<>();
    try (Stream<Path> files = Files.list(seeds)) {
      for (Path file : files.sorted().toList()) {
        samples.add(paragraphs(file));
      }
    }
    return new Prose(samples);
  }

  private static List<String> paragraphs(Path file) throws IOException {
    Article article =
        Readers.forName(file.toString())
            .orElseThrow()
            .read(new Source(file.toString(), Files.readString(file)));
    return article.blocks().stream().map(Block::span).map(s -> s.of(article.prose())).toList();
  }

  /**
   * An article as plain text.
   *
   * @param number which one; it decides the sample at its head, and all else
   * @param bytes its exact size in UTF-8
   */
  public String article(int number, int bytes) {
    Random random = new Random(number);
    StringBuilder text = new StringBuilder(bytes + 2_000);
    int size = 0;
    for (String paragraph : samples.get(number % samples.size())) {
      size += append(text, paragraph);
    }
    while (size < bytes) {
      List<String> sample = samples.get(random.nextInt(samples.size()));
      String old = sample.get(1 + random.nextInt(sample.size() - 1));
      size += append(text, old + " " + somebodyNew(random));
    }
    return fitted(text.toString(), bytes);
  }

  private static int append(StringBuilder text, String paragraph) {
    text.append(paragraph).append("\n\n");
    return paragraph.getBytes(StandardCharsets.UTF_8).length + 2;
  }

  private static String somebodyNew(Random random) {
    return FRAMES
        .get(random.nextInt(FRAMES.size()))
        .formatted(
            Names.person(random.nextInt(160_000)),
            Names.town(random.nextInt(8_000)),
            2 + random.nextInt(90));
  }

  /** Cut behind a word, and filled up with spaces. */
  private static String fitted(String text, int bytes) {
    byte[] all = text.getBytes(StandardCharsets.UTF_8);
    int end = bytes;
    while (all[end - 1] != ' ' && all[end - 1] != '\n') {
      end--;
    }
    return new String(all, 0, end, StandardCharsets.UTF_8) + " ".repeat(bytes - end);
  }
}
