package org.stet.read;

import java.util.List;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;
import org.stet.text.Block.Kind;
import org.stet.text.Span;

/** Writes the prose of a Markdown tree. It walks without recursion: trees come from strangers. */
final class MarkdownProse {
  private final ProseWriter prose;
  private final Asides asides;
  private final String content;
  private final int offset;

  private @Nullable TableCellSpans cell;

  private boolean gap;

  /**
   * @param asides gets the comments
   * @param offset where the text that was parsed begins in the source
   */
  MarkdownProse(ProseWriter prose, Asides asides, String content, int offset) {
    this.prose = prose;
    this.asides = asides;
    this.content = content;
    this.offset = offset;
  }

  void write(Node document) {
    @Nullable Node node = document;
    while (node != null) {
      @Nullable Node child = enter(node) ? node.getFirstChild() : null;
      node = child == null ? after(node) : child;
    }
  }

  /** The node that follows one and all that is in it. */
  private static @Nullable Node after(Node left) {
    @Nullable Node node = left;
    while (node != null && node.getNext() == null) {
      node = node.getParent();
    }
    return node == null ? null : node.getNext();
  }

  /** Writes what a node has of its own; gives whether its children are prose. */
  private boolean enter(Node node) {
    switch (node) {
      case Heading heading -> begin(Kind.HEADLINE);
      case Paragraph paragraph -> begin(kind(paragraph));
      case TableCell entered -> {
        begin(Kind.TABLE_CELL);
        // A row that is too short is filled with cells that stand nowhere.
        cell =
            entered.getSourceSpans().isEmpty()
                ? null
                : new TableCellSpans(content, offset, entered);
      }
      case Text text -> write(text);
      case SoftLineBreak end -> gap = true;
      case HardLineBreak end -> gap = true;
      case Code code -> gap = true;
      case HtmlInline tag -> {
        gap |= tag.getLiteral().regionMatches(true, 0, "<br", 0, 3);
        comments(tag);
      }
      case HtmlBlock block -> comments(block);
      case Image image -> {
        gap = true;
        return isAlone(image);
      }
      default -> {}
    }
    return true;
  }

  private void begin(Kind kind) {
    prose.begin(kind);
    cell = null;
    gap = false;
  }

  private static Kind kind(Paragraph paragraph) {
    if (paragraph.getFirstChild() instanceof Image image && isAlone(image)) {
      return Kind.CAPTION;
    }
    for (Node node = paragraph.getParent(); node != null; node = node.getParent()) {
      if (node instanceof ListItem) {
        return Kind.LIST_ITEM;
      } else if (node instanceof BlockQuote) {
        return Kind.QUOTATION;
      }
    }
    return Kind.PARAGRAPH;
  }

  private static boolean isAlone(Image image) {
    return image.getPrevious() == null
        && image.getNext() == null
        && image.getParent() instanceof Paragraph;
  }

  private void write(Text text) {
    List<SourceSpan> spans = text.getSourceSpans();
    if (spans.isEmpty()) {
      return;
    }
    Span raw = inSource(spans.getFirst(), spans.getLast());
    if (gap) {
      prose.gap(raw.start());
      gap = false;
    }
    RawText.write(prose, content, raw, text.getLiteral(), RawText.Escapes.BACKSLASH);
  }

  private void comments(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    if (!spans.isEmpty()) {
      asides.comments(inSource(spans.getFirst(), spans.getLast()));
    }
  }

  private Span inSource(SourceSpan first, SourceSpan last) {
    int start = offset + first.getInputIndex();
    int end = offset + last.getInputIndex() + last.getLength();
    Span span = new Span(start, end);
    return cell == null ? span : cell.inSource(span);
  }
}
