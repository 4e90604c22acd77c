package org.stet.claim;

import java.util.ArrayList;
import java.util.List;
import org.stet.mention.Reading;
import org.stet.mention.SentenceReading;

/**
 * The figures of a sentence, in order. They are read once for all that may be wrong with them.
 *
 * @param sentence a sentence that has figures
 */
record Figures(SentenceReading sentence, List<Figure> all, List<Counted> counted) {
  /** Those of all sentences of an article that have any. */
  static List<Figures> in(Reading reading) {
    return reading.once(OfArticle.class, OfArticle::new).sentences();
  }

  private record OfArticle(List<Figures> sentences) {
    OfArticle(Reading reading) {
      this(new ArrayList<>());
      for (SentenceReading sentence : reading.sentences()) {
        List<Figure> figures = Figure.in(sentence);
        if (!figures.isEmpty()) {
          sentences.add(new Figures(sentence, figures, Counted.among(figures)));
        }
      }
    }
  }

  List<Figure> withoutYears() {
    List<Figure> found = new ArrayList<>(all);
    found.removeIf(Figure::isYear);
    return found;
  }

  int size() {
    return all.size();
  }

  Figure get(int index) {
    return all.get(index);
  }
}
