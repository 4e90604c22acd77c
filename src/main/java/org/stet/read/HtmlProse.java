package org.stet.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.stet.text.Block.Kind;
import org.stet.text.Span;

/**
 * Gathers the text nodes of a page while it is walked, then writes them in the order of the source:
 * the parser moves text that is misplaced in a table to before the table.
 */
final class HtmlProse implements NodeFilter {
  private static final Set<String> SKIPPED =
      Set.of(
          "head script style noscript template nav footer aside form button svg select iframe pre"
              .concat(" code textarea datalist math audio video object canvas dialog")
              .split(" "));

  /** Skipped, and words on both sides are still one word. */
  private static final Set<String> INVISIBLE = Set.of("script", "style", "noscript", "template");

  /** The same as elements that are skipped, for pages that are made of divisions. */
  private static final Set<String> ROLES =
      Set.of("navigation", "complementary", "contentinfo", "search", "dialog", "menu", "menubar");

  private static final Set<String> BLOCKS =
      Set.of(
          "html body article main section header footer nav aside address div p h1 h2 h3 h4 h5 h6"
              .concat(" hgroup blockquote figure figcaption ul ol menu dir li dl dt dd table")
              .concat(" caption thead tbody tfoot tr td th form fieldset legend pre hr details")
              .concat(" summary center title dialog search")
              .split(" "));

  private static final Map<String, Kind> KINDS =
      Map.ofEntries(
          Map.entry("title", Kind.HEADLINE),
          Map.entry("h1", Kind.HEADLINE),
          Map.entry("h2", Kind.HEADLINE),
          Map.entry("h3", Kind.HEADLINE),
          Map.entry("h4", Kind.HEADLINE),
          Map.entry("h5", Kind.HEADLINE),
          Map.entry("h6", Kind.HEADLINE),
          Map.entry("li", Kind.LIST_ITEM),
          Map.entry("dt", Kind.LIST_ITEM),
          Map.entry("dd", Kind.LIST_ITEM),
          Map.entry("blockquote", Kind.QUOTATION),
          Map.entry("figcaption", Kind.CAPTION),
          Map.entry("caption", Kind.CAPTION),
          Map.entry("td", Kind.TABLE_CELL),
          Map.entry("th", Kind.TABLE_CELL));

  /** Text of one node: in which block, and whether a word ends before it. */
  private record Piece(int block, Kind kind, boolean gap, Span raw, TextNode node) {}

  private final String content;
  private final List<Piece> pieces = new ArrayList<>();
  private final Deque<Kind> kinds = new ArrayDeque<>(List.of(Kind.PARAGRAPH));
  private int block;
  private boolean gap;

  HtmlProse(String content) {
    this.content = content;
  }

  /** Takes the text of the title element, which is in the page's head. */
  void title(Element title) {
    block++;
    kinds.push(Kind.HEADLINE);
    title.textNodes().forEach(this::take);
    kinds.pop();
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      take(text);
    } else if (node instanceof Element element) {
      if (isSkipped(element)) {
        leaveOut(element);
        return FilterResult.SKIP_ENTIRELY;
      }
      enter(element);
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      separate(element);
      if (KINDS.containsKey(element.normalName())) {
        kinds.pop();
      }
    }
    return FilterResult.CONTINUE;
  }

  private void enter(Element element) {
    separate(element);
    if (element.normalName().equals("br")) {
      lineBreak(element);
    }
    Optional.ofNullable(KINDS.get(element.normalName())).ifPresent(kinds::push);
  }

  private void leaveOut(Element element) {
    separate(element);
    gap |= !INVISIBLE.contains(element.normalName());
  }

  private void separate(Element element) {
    if (BLOCKS.contains(element.normalName())) {
      block++;
    }
  }

  /** Two line breaks in a row are how old pages separate paragraphs. */
  private void lineBreak(Element element) {
    Node before = element.previousSibling();
    while (before instanceof TextNode text && text.isBlank()) {
      before = before.previousSibling();
    }
    if (before instanceof Element last && last.normalName().equals("br")) {
      block++;
    }
    gap = true;
  }

  private static boolean isSkipped(Element element) {
    boolean hidden =
        element.hasAttr("hidden")
            || element.attr("aria-hidden").equalsIgnoreCase("true")
            || ROLES.contains(element.attr("role"));
    return hidden || (SKIPPED.contains(element.normalName()) && !isPageWideForm(element));
  }

  /** Some publishing systems put the whole page into a form. */
  private static boolean isPageWideForm(Element element) {
    return element.normalName().equals("form")
        && element.selectFirst("h1, article, main, p") != null;
  }

  private void take(TextNode node) {
    if (node.sourceRange().isTracked() && !node.getWholeText().isEmpty()) {
      Span raw = new Span(node.sourceRange().startPos(), node.sourceRange().endPos());
      pieces.add(new Piece(block, kinds.element(), gap, raw, node));
      gap = false;
    }
  }

  /** Writes all text that was gathered. */
  void write(ProseWriter prose) {
    pieces.sort(Comparator.comparing(Piece::raw));
    int open = -1;
    for (Piece piece : pieces) {
      if (piece.block() != open) {
        prose.begin(piece.kind());
        open = piece.block();
      } else if (piece.gap()) {
        prose.gap(piece.raw().start());
      }
      RawText.write(prose, content, piece.raw(), piece.node().getWholeText(), RawText.Escapes.NONE);
    }
  }
}
