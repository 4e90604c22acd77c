package org.stet.read;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;
import org.jsoup.select.NodeTraversor;
import org.stet.text.Article;
import org.stet.text.Aside;
import org.stet.text.Problem;
import org.stet.text.Source;
import org.stet.text.Span;

/**
 * HTML pages: the one article element, or the one main element, or all of the body. What belongs to
 * the page and not to the article (navigation, scripts, forms, asides) is not prose.
 */
final class HtmlReader implements ArticleReader {
  static final List<String> EXTENSIONS = List.of(".html", ".htm", ".xhtml");

  @Override
  public boolean reads(String fileName) {
    return Readers.endsIn(fileName, EXTENSIONS);
  }

  @Override
  public Article read(Source source, ReadOptions options) {
    Document page = Parser.htmlParser().setTrackPosition(true).parseInput(source.content(), "");
    Element story = story(page);
    HtmlProse html = new HtmlProse(source.content());
    if (story.selectFirst("h1") == null) {
      Optional.ofNullable(page.head().selectFirst("> title")).ifPresent(html::title);
    }
    NodeTraversor.filter(html, story);
    ProseWriter prose = new ProseWriter(source);
    html.write(prose);
    Head head = new Head(HtmlDate.of(page, story), HtmlMetadata.of(page), List.of());
    Article article = prose.article(head, asides(page, source.content()));
    return article.blocks().isEmpty() ? article.warned(List.of(empty(source))) : article;
  }

  private static List<Aside> asides(Document page, String content) {
    Asides asides = new Asides(content, List.of());
    page.traverse(
        (node, depth) -> {
          if (node instanceof Comment comment && comment.sourceRange().isTracked()) {
            asides.comment(
                new Span(comment.sourceRange().startPos(), comment.sourceRange().endPos()));
          }
        });
    return asides.all();
  }

  private static Element story(Document page) {
    Elements articles = page.select("article");
    if (articles.size() == 1) {
      return articles.getFirst();
    }
    Elements mains = page.select("main");
    Element rest = mains.size() == 1 ? mains.getFirst() : page.body();
    return articles.isEmpty() ? rest : headed(page).orElse(rest);
  }

  /** The article with the only headline, when the others are teasers beside it. */
  private static Optional<Element> headed(Document page) {
    Elements headlines = page.select("h1");
    if (headlines.size() != 1) {
      return Optional.empty();
    }
    int all = letters(page.select("article p"));
    return Optional.ofNullable(headlines.getFirst().closest("article"))
        .filter(article -> letters(article.select("p")) * 2 > all);
  }

  private static int letters(Elements paragraphs) {
    return paragraphs.stream().mapToInt(paragraph -> paragraph.ownText().length()).sum();
  }

  /** A page that builds its text with scripts looks like this; it must not pass for a clean one. */
  private static Problem empty(Source source) {
    return new Problem(source, new Span(0, 0), "there is no text to check on this page");
  }
}
