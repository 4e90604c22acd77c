package org.stet.report.html;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.stet.text.Article;
import org.stet.text.Block;

/** The blocks of an article: near a finding in full, others folded away. */
final class Blocks {
  /** So few blocks are not worth a fold. */
  private static final int FEW = 3;

  private Blocks() {}

  /** What stands in a row of its own. */
  sealed interface Row {
    record Shown(Block block) implements Row {}

    record Folded(List<Block> blocks) implements Row {}
  }

  /** The beginning, what holds a finding, and its neighbours are shown. */
  static List<Row> rows(Article article, Marked marked) {
    List<Block> blocks =
        article.blocks().stream()
            .filter(block -> !block.span().isEmpty() && !isTitle(article, block, marked))
            .toList();
    List<Row> rows = new ArrayList<>();
    List<Block> away = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      if (i == 0 || isNear(blocks, i, marked)) {
        fold(rows, away);
        rows.add(new Row.Shown(blocks.get(i)));
      } else {
        away.add(blocks.get(i));
      }
    }
    fold(rows, away);
    return rows;
  }

  /** What stands over the article already. */
  private static boolean isTitle(Article article, Block block, Marked marked) {
    String text = block.span().of(article.prose());
    return block.kind() == Block.Kind.HEADLINE
        && text.equals(About.of(article).title())
        && !marked.isIn(block.span());
  }

  private static boolean isNear(List<Block> blocks, int i, Marked marked) {
    return blocks.subList(i - 1, Math.min(blocks.size(), i + 2)).stream()
        .anyMatch(block -> marked.isIn(block.span()));
  }

  private static void fold(List<Row> rows, List<Block> away) {
    if (away.size() > FEW) {
      rows.add(new Row.Folded(List.copyOf(away)));
    } else {
      away.forEach(block -> rows.add(new Row.Shown(block)));
    }
    away.clear();
  }

  /** A block as what it is. The direction of its text is its own. */
  static void write(Html html, Block block, Marked marked) throws IOException {
    boolean isQuotation = block.kind() == Block.Kind.QUOTATION;
    html.open(isQuotation ? "blockquote" : "p", "class", "b " + look(block), "dir", "auto");
    marked.write(html, block.span());
    html.close(isQuotation ? "blockquote" : "p");
  }

  private static String look(Block block) {
    return switch (block.kind()) {
      case HEADLINE -> "hl";
      case PARAGRAPH -> "par";
      case LIST_ITEM -> "li";
      case CAPTION -> "cap";
      case TABLE_CELL -> "cell";
      case QUOTATION -> "quo";
    };
  }
}
