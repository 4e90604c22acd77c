package org.stet.check;

import java.util.List;
import org.stet.text.Span;

/**
 * What judging an article gave: all that depends on its prose, its day and the facts alone.
 *
 * @param sentenceSpans its sentences in the prose, in order
 * @param judgements every claim with its verdict, in the order of the prose
 */
public record Judged(List<Span> sentenceSpans, List<Judgement> judgements) {
  public Judged {
    sentenceSpans = List.copyOf(sentenceSpans);
    judgements = List.copyOf(judgements);
  }
}
