package org.stet.read;

import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.stet.text.Article;
import org.stet.text.Source;

/**
 * Markdown (CommonMark and GitHub's tables) with optional front matter.
 *
 * <p>Code, HTML and link targets are not prose. An image's description is prose only when the image
 * is a paragraph of its own: then it is printed as a caption.
 */
final class MarkdownReader implements ArticleReader {
  static final List<String> EXTENSIONS = List.of(".md", ".markdown");

  /** Deeper than people write; what is nested deeper is read as plain words. */
  private static final int MAX_NESTING = 100;

  private static final Parser PARSER =
      Parser.builder()
          .extensions(List.of(TablesExtension.create()))
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .maxOpenBlockParsers(MAX_NESTING)
          .maxInlineNesting(MAX_NESTING)
          .build();

  @Override
  public boolean reads(String fileName) {
    return Readers.endsIn(fileName, EXTENSIONS);
  }

  @Override
  public Article read(Source source, ReadOptions options) {
    FrontMatter front = FrontMatter.of(source, options.dateKeys());
    ProseWriter prose = new ProseWriter(source);
    front.write(prose, source.content());
    Node document = PARSER.parse(source.content().substring(front.end()));
    Asides asides = new Asides(source.content(), front.asides());
    new MarkdownProse(prose, asides, source.content(), front.end()).write(document);
    return prose.article(front.head(), asides.all());
  }
}
