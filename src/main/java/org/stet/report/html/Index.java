package org.stet.report.html;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.stet.check.CheckedArticle;
import org.stet.check.Finding;
import org.stet.json.JsonWriter;
import org.stet.report.Account;
import org.stet.report.ReportOptions;
import org.stet.text.Article;

/** What the script filters and searches by: one entry for each article with findings. */
final class Index {
  private Index() {}

  static void write(List<CheckedArticle> articles, ReportOptions options, Writer out)
      throws IOException {
    out.write("<script type=\"application/json\" id=\"index\">");
    JsonWriter json = JsonWriter.compact(new InScript(out));
    json.array();
    int first = 1;
    for (CheckedArticle checked : articles) {
      List<Numbered> findings = Numbered.of(checked, options, first);
      article(json, checked, findings);
      first += findings.size();
    }
    json.end().finish();
    out.write("</script>\n");
  }

  private static void article(JsonWriter json, CheckedArticle checked, List<Numbered> findings)
      throws IOException {
    About about = About.of(checked.article());
    json.object().field("t", Html.clean(about.title()));
    json.field("p", Html.clean(checked.article().source().name()));
    if (about.section().isPresent()) {
      json.field("s", Html.clean(about.section().get()));
    }
    json.array("a");
    for (String author : about.authors()) {
      json.value(Html.clean(author));
    }
    json.end().array("f");
    for (Numbered numbered : findings) {
      finding(json, checked, numbered);
    }
    json.end().end();
  }

  private static void finding(JsonWriter json, CheckedArticle checked, Numbered numbered)
      throws IOException {
    json.array().value(numbered.number()).value(numbered.level());
    json.value(numbered.finding().claim().rule()).value(numbered.standing());
    json.value(Html.clean(words(checked.article(), numbered.finding())));
    json.value(Html.clean(Account.message(numbered.finding()))).end();
  }

  /** As the page shows them, or as the source has them where the prose does not. */
  private static String words(Article article, Finding finding) {
    return Numbered.inProse(article, finding.first())
        .map(span -> span.of(article.prose()))
        .orElseGet(() -> finding.span().of(article.source().content()));
  }

  /** No text may close the script element or open a comment in it. */
  private static final class InScript extends FilterWriter {
    private static final String LESS_THAN = "\\u003c";

    InScript(Writer out) {
      super(out);
    }

    @Override
    public void write(int c) throws IOException {
      out.write(String.valueOf((char) c).replace("<", LESS_THAN));
    }

    @Override
    public void write(char[] text, int start, int length) throws IOException {
      out.write(new String(text, start, length).replace("<", LESS_THAN));
    }

    @Override
    public void write(String text, int start, int length) throws IOException {
      out.write(text.substring(start, start + length).replace("<", LESS_THAN));
    }
  }
}
