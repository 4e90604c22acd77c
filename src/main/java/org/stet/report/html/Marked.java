package org.stet.report.html;

import static java.util.Comparator.comparing;

import java.io.IOException;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stet.check.Spot;
import org.stet.text.Article;
import org.stet.text.Span;

/** The words of a block with those of its findings marked. */
final class Marked {
  private final Article article;
  private final List<Mark> marks;

  /** Words that belong to a finding. */
  private record Mark(Numbered of, Span span) {}

  Marked(Article article, List<Numbered> findings) {
    this.article = article;
    this.marks =
        findings.stream()
            .flatMap(of -> of.finding().spots().stream().flatMap(spot -> marks(of, spot)))
            .toList();
  }

  private Stream<Mark> marks(Numbered of, Spot spot) {
    return Numbered.inProse(article, spot).map(span -> new Mark(of, span)).stream();
  }

  boolean isIn(Span block) {
    return marks.stream().anyMatch(mark -> mark.span().overlaps(block));
  }

  /** The findings whose first words begin in a block. */
  List<Numbered> startingIn(Span block) {
    return marks.stream()
        .filter(mark -> block.contains(mark.span().start()))
        .filter(mark -> isFirst(mark))
        .map(Mark::of)
        .distinct()
        .toList();
  }

  private boolean isFirst(Mark mark) {
    return marks.stream()
        .filter(other -> other.of().equals(mark.of()))
        .allMatch(other -> other.span().start() >= mark.span().start());
  }

  /** Overlapping words are cut where another mark begins or ends. */
  void write(Html html, Span block) throws IOException {
    List<Mark> here = marks.stream().filter(mark -> mark.span().overlaps(block)).toList();
    int at = block.start();
    for (int cut : cuts(here, block)) {
      piece(html, here, new Span(at, cut));
      at = cut;
    }
  }

  private static SortedSet<Integer> cuts(List<Mark> marks, Span block) {
    TreeSet<Integer> cuts = new TreeSet<>();
    for (Mark mark : marks) {
      cuts.add(Math.max(block.start(), mark.span().start()));
      cuts.add(Math.min(block.end(), mark.span().end()));
    }
    cuts.add(block.end());
    cuts.remove(block.start());
    return cuts;
  }

  private void piece(Html html, List<Mark> here, Span piece) throws IOException {
    List<Mark> over = here.stream().filter(mark -> mark.span().contains(piece)).toList();
    String text = piece.of(article.prose());
    if (over.isEmpty() || piece.isEmpty()) {
      html.text(text);
      return;
    }
    Mark gravest =
        over.stream().min(comparing((Mark mark) -> mark.of().finding().severity())).orElseThrow();
    html.open("mark", "class", gravest.of().look(), "data-f", numbers(over));
    html.isolated(text).close("mark");
    for (Mark mark : over) {
      if (mark.span().end() == piece.end()) {
        reference(html, mark.of());
      }
    }
  }

  private static String numbers(List<Mark> marks) {
    return marks.stream()
        .map(mark -> String.valueOf(mark.of().number()))
        .distinct()
        .collect(Collectors.joining(" "));
  }

  private static void reference(Html html, Numbered of) throws IOException {
    html.open("a", "class", "ref " + of.look(), "href", "#" + of.id(), "data-f", "" + of.number());
    html.element("span", "finding ", "class", "vh").number(of.number());
    html.element("span", " (" + of.level() + ")", "class", "vh").close("a");
  }
}
