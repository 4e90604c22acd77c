package org.stet.report.html;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.stet.check.CheckedArticle;
import org.stet.report.html.Blocks.Row;
import org.stet.text.Block;

/** An article as it reads, with what there is to say about it in the margin. */
final class Galley {
  /** Notes reach down beside so many rows at most; the style sheet has a class for each. */
  private static final int TALLEST = 12;

  private final CheckedArticle checked;
  private final List<Numbered> findings;
  private final Marked marked;

  Galley(CheckedArticle checked, List<Numbered> findings) {
    this.checked = checked;
    this.findings = findings;
    this.marked = new Marked(checked.article(), findings);
  }

  void write(Html html, int number) throws IOException {
    String id = "a" + number;
    html.open("article", "class", "art", "id", id, "aria-labelledby", id + "h");
    head(html, id + "h");
    html.open("div", "class", "galley");
    homeless(html);
    rows(html);
    html.close("div").close("article").raw("\n");
  }

  private void head(Html html, String id) throws IOException {
    About about = About.of(checked.article());
    html.open("header").open("h3", "id", id).isolated(about.title()).close("h3");
    html.open("p", "class", "meta");
    for (String part : parts(about)) {
      html.open("span").isolated(part).close("span").raw(" ");
    }
    html.open("span", "class", "path").isolated(checked.article().source().name()).close("span");
    if (about.url().filter(Html::isWeb).isPresent()) {
      html.raw(" ").open("span").link(about.url().get(), "Read it online").close("span");
    }
    html.close("p").element("p", Words.coverage(checked.coverage()), "class", "cov");
    html.close("header");
  }

  private List<String> parts(About about) {
    List<String> parts = new ArrayList<>();
    about.section().ifPresent(parts::add);
    if (!about.authors().isEmpty()) {
      parts.add("By " + String.join(", ", about.authors()));
    }
    parts.add(about.day().orElse("No date"));
    return parts;
  }

  /** What has no words in the prose, such as a comment that suppresses nothing. */
  private void homeless(Html html) throws IOException {
    List<Numbered> left = new ArrayList<>(findings);
    for (Block block : checked.article().blocks()) {
      left.removeAll(marked.startingIn(block.span()));
    }
    if (!left.isEmpty()) {
      html.open("div", "class", "notes wide");
      for (Numbered finding : left) {
        new Note(checked.article(), finding).write(html, true);
      }
      html.close("div");
    }
  }

  private void rows(Html html) throws IOException {
    List<Row> rows = Blocks.rows(checked.article(), marked);
    for (int i = 0; i < rows.size(); i++) {
      switch (rows.get(i)) {
        case Row.Shown shown -> {
          Blocks.write(html, shown.block(), marked);
          notes(html, marked.startingIn(shown.block().span()), free(rows, i));
        }
        case Row.Folded folded -> folded(html, folded);
      }
    }
  }

  /** How many rows there are down to the next one with notes of its own. */
  private int free(List<Row> rows, int from) {
    int next = from + 1;
    while (next < rows.size() && !hasNotes(rows.get(next))) {
      next++;
    }
    return Math.min(TALLEST, next - from);
  }

  private boolean hasNotes(Row row) {
    return switch (row) {
      case Row.Shown shown -> !marked.startingIn(shown.block().span()).isEmpty();
      case Row.Folded folded -> false;
    };
  }

  private void notes(Html html, List<Numbered> starting, int rows) throws IOException {
    if (starting.isEmpty()) {
      return;
    }
    html.open("div", "class", "notes s" + rows);
    for (Numbered finding : starting) {
      new Note(checked.article(), finding).write(html, false);
    }
    html.close("div");
  }

  private void folded(Html html, Row.Folded folded) throws IOException {
    html.open("details", "class", "fold");
    html.element("summary", Words.counted(folded.blocks().size(), "more paragraph"));
    for (Block block : folded.blocks()) {
      Blocks.write(html, block, marked);
    }
    html.close("details");
  }
}
