package org.stet.claim;

import java.util.List;
import org.stet.mention.SentenceReading;
import org.stet.mention.Word;
import org.stet.text.Span;

/** A body's name as it is printed with a slip, and what mends it. */
record PrintedBody(NearBodies.Near near) {
  /** All words of the name, with the article where it belongs to it. */
  Span whole() {
    SentenceReading sentence = near.run().sentence();
    int first = near.run().places().get(near.from());
    boolean takesArticle =
        hasArticle() && first > 0 && sentence.word(first - 1).key().equals("the");
    return sentence.spanOf(takesArticle ? first - 1 : first, near.run().wordBehind(near.to()));
  }

  private boolean hasArticle() {
    return near.name().text().startsWith("The ");
  }

  /** The wrong word where one stands for another, else the whole name. */
  Repair repair() {
    return switch (near.slip().kind()) {
      case NEAR, VARIETY, PREPOSITION, OTHER -> new Repair(word(), right());
      case MISSING_PREPOSITION, MISSING, EXTRA -> new Repair(whole(), name());
    };
  }

  private Span word() {
    int at = near.run().places().get(near.from() + near.slip().at());
    return near.run().sentence().spanOf(at, at + 1);
  }

  /** The right word, written as the name has it. */
  private String right() {
    String key = near.name().words().get(near.slip().at());
    List<Word> words = Word.of(near.name().text());
    return words.stream()
        .filter(w -> w.key().equals(key))
        .map(w -> w.span().of(near.name().text()))
        .findFirst()
        .orElse(key);
  }

  /** The name, with the article where the printed one has it: "the Times Israel". */
  private String name() {
    String text = near.name().text();
    SentenceReading sentence = near.run().sentence();
    boolean isPrinted =
        sentence.words().stream().anyMatch(w -> w.span().start() == whole().start() && w.is("the"));
    if (!hasArticle() || isPrinted) {
      return text;
    }
    return text.substring("The ".length());
  }
}
