package org.stet.gate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stet.text.Article;
import org.stet.text.Aside;
import org.stet.text.Span;

/**
 * All that an article says to Stet.
 *
 * @param scopes where what is suppressed
 * @param flaws what is wrong with the rest
 */
record Remarks(List<Scope> scopes, List<Flaw> flaws) {
  /** Reads the remarks of an article; where none begins or ends, that is a flaw. */
  static Remarks of(Article article, Set<String> rules, boolean mustSayWhy) {
    RemarkReader reader = new RemarkReader(article.source(), rules, mustSayWhy);
    List<Scope> scopes = new ArrayList<>();
    List<Flaw> flaws = new ArrayList<>();
    Deque<Remark> open = new ArrayDeque<>();
    for (Aside aside : article.asides()) {
      Remark remark = reader.read(aside);
      flaws.addAll(remark.flaws());
      switch (remark.kind()) {
        case FILE -> add(scopes, remark, whole(article), marks(remark));
        case START -> open.push(remark);
        case END -> end(remark, open, scopes, flaws);
        case NEXT -> next(article, remark, scopes, flaws);
        case UNKNOWN -> {}
      }
    }
    open.forEach(
        start ->
            flaws.add(
                RemarkReader.flaw(
                    start.aside(),
                    "this suppression has no end; write 'stet-ignore-end' behind what it is for")));
    return new Remarks(scopes, flaws);
  }

  private static Span whole(Article article) {
    return new Span(0, article.source().content().length());
  }

  private static void add(List<Scope> scopes, Remark remark, Span extent, List<Span> marks) {
    remark
        .suppression()
        .ifPresent(it -> scopes.add(new Scope(it, extent, Optional.empty(), marks)));
  }

  /** A comment can go; a key of the head is left to people. */
  private static List<Span> marks(Remark remark) {
    return remark.aside().scope() == Aside.Scope.PLACE ? List.of(remark.aside().span()) : List.of();
  }

  private static void end(Remark end, Deque<Remark> open, List<Scope> scopes, List<Flaw> flaws) {
    if (open.isEmpty()) {
      flaws.add(
          RemarkReader.flaw(end.aside(), "this ends a suppression that never began; remove it"));
    } else {
      Remark start = open.pop();
      Span first = start.aside().span();
      Span last = end.aside().span();
      int begin = first.end();
      int finish = last.start();
      add(scopes, start, new Span(begin, finish), List.of(first, last));
    }
  }

  private static void next(Article article, Remark remark, List<Scope> scopes, List<Flaw> flaws) {
    Optional<Span> block = block(article, remark.aside().span());
    if (block.isPresent()) {
      add(scopes, remark, block.get(), marks(remark));
    } else {
      flaws.add(
          RemarkReader.flaw(
              remark.aside(),
              "no text follows this suppression; put it before what it is for, or write 'stet-ignore-file'"));
    }
  }

  /** The block that a remark stands in, or the next one behind it. */
  private static Optional<Span> block(Article article, Span aside) {
    return article.blocks().stream()
        .map(block -> article.inSource(block.span()))
        .filter(span -> span.end() > aside.end())
        .findFirst();
  }
}
