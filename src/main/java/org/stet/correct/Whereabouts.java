package org.stet.correct;

import java.util.List;
import org.stet.check.Finding;
import org.stet.text.Article;
import org.stet.text.Block;

/** Names the part of an article in which all places of a finding stand. */
final class Whereabouts {
  private Whereabouts() {}

  static String of(Article article, Finding finding) {
    List<Block> blocks =
        finding.spots().stream()
            .flatMap(
                spot ->
                    article.blocks().stream()
                        .filter(block -> block.span().contains(spot.claim().span())))
            .distinct()
            .toList();
    boolean isOneKind = blocks.stream().map(Block::kind).distinct().count() == 1;
    return isOneKind ? named(article, blocks.getFirst()) : "this article";
  }

  private static String named(Article article, Block block) {
    return switch (block.kind()) {
      case HEADLINE ->
          block.equals(article.blocks().getFirst())
              ? "the headline on this article"
              : "a heading in this article";
      case CAPTION -> "a caption with this article";
      case TABLE_CELL -> "a table in this article";
      case PARAGRAPH, LIST_ITEM, QUOTATION -> "this article";
    };
  }
}
