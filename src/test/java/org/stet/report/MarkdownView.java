package org.stet.report;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** What a reader of Markdown makes of a page. */
final class MarkdownView extends AbstractVisitor {
  final List<String> markup = new ArrayList<>();
  final List<String> html = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();

  static MarkdownView of(String markdown) {
    MarkdownView view = new MarkdownView();
    Parser.builder()
        .extensions(List.of(TablesExtension.create()))
        .build()
        .parse(markdown)
        .accept(view);
    return view;
  }

  /** All words as they are seen, without those of HTML. */
  String text() {
    return text.toString();
  }

  @Override
  public void visit(Text node) {
    text.append(node.getLiteral());
  }

  @Override
  public void visit(Code node) {
    markup.add("code " + node.getLiteral());
  }

  @Override
  public void visit(Emphasis node) {
    markup.add("emphasis " + inner(node));
  }

  @Override
  public void visit(StrongEmphasis node) {
    markup.add("strong " + inner(node));
  }

  @Override
  public void visit(Link node) {
    markup.add("link " + node.getDestination());
  }

  @Override
  public void visit(Image node) {
    markup.add("image " + node.getDestination());
  }

  @Override
  public void visit(HtmlInline node) {
    markup.add("html " + node.getLiteral());
  }

  @Override
  public void visit(HtmlBlock node) {
    html.add(node.getLiteral());
  }

  private static String inner(Node node) {
    return node.getFirstChild() instanceof Text words ? words.getLiteral() : "";
  }
}
