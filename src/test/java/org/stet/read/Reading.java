package org.stet.read;

import java.util.List;
import org.stet.text.Article;
import org.stet.text.Block;
import org.stet.text.ColumnUnit;
import org.stet.text.Position;
import org.stet.text.Source;
import org.stet.text.Span;

/** An article as tests ask about it: by its words. */
record Reading(Article article) {
  static Reading of(String name, String content) {
    ArticleReader reader = Readers.forName(name).orElseThrow();
    return new Reading(reader.read(new Source(name, content)));
  }

  static Reading html(String content) {
    return of("a.html", content);
  }

  static Reading markdown(String content) {
    return of("a.md", content);
  }

  static Reading text(String content) {
    return of("a.txt", content);
  }

  String prose() {
    return article.prose();
  }

  /** The blocks as "KIND: words". */
  List<String> blocks() {
    return article.blocks().stream().map(this::describe).toList();
  }

  private String describe(Block block) {
    return block.kind() + ": " + block.span().of(prose());
  }

  String published() {
    return article.published().map(p -> p.day() + " " + p.origin()).orElse("unknown");
  }

  /** The source of the first occurrence of words of the prose. */
  String sourceOf(String words) {
    return inSource(words, 0).of(article.source().content());
  }

  /** "line:column" of an occurrence, counted from 0; columns are code points. */
  String placeOf(String words, int occurrence) {
    return place(inSource(words, occurrence).start(), ColumnUnit.CODE_POINT);
  }

  String placeOf(String words) {
    return placeOf(words, 0);
  }

  String place(int sourceOffset, ColumnUnit unit) {
    Position at = article.source().position(sourceOffset, unit);
    return at.line() + ":" + at.column();
  }

  Span inSource(String words, int occurrence) {
    int at = prose().indexOf(words);
    for (int i = 0; i < occurrence; i++) {
      at = prose().indexOf(words, at + 1);
    }
    return article.inSource(new Span(at, at + words.length()));
  }
}
