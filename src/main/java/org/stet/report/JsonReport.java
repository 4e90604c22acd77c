package org.stet.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import org.stet.check.CheckedArticle;
import org.stet.check.Coverage;
import org.stet.check.Finding;
import org.stet.check.Judgement;
import org.stet.check.Run;
import org.stet.check.Spot;
import org.stet.check.Standing;
import org.stet.check.Unchecked;
import org.stet.claim.Claim;
import org.stet.claim.Evidence;
import org.stet.claim.Repair;
import org.stet.fact.Citation;
import org.stet.json.JsonWriter;
import org.stet.text.Article;
import org.stet.text.ColumnUnit;
import org.stet.text.Metadata;
import org.stet.text.Source;
import org.stet.text.Span;

/** Everything there is to know about a run, by the schema {@code report.schema.json}. */
final class JsonReport implements ReportWriter {
  /** Raised when a reader of the old format would misread the new one. */
  private static final int FORMAT_VERSION = 2;

  @Override
  public void write(Run run, ReportOptions options, Writer out) throws IOException {
    JsonWriter json = new JsonWriter(out);
    json.object().field("formatVersion", FORMAT_VERSION);
    json.object("tool").field("name", "Stet").field("version", options.version()).end();
    summary(json, run, options);
    json.array("articles");
    for (CheckedArticle checked : run.articles()) {
      article(json, checked, options);
    }
    json.end();
    unchecked(json, run);
    json.end().finish();
  }

  private static void summary(JsonWriter json, Run run, ReportOptions options) throws IOException {
    Coverage coverage = run.coverage();
    Tally tally = Tally.of(run, options);
    json.object("summary").field("articles", coverage.articles());
    json.field("undatedArticles", tally.undated()).field("uncheckedInputs", run.unchecked().size());
    json.field("sentences", coverage.sentences());
    coverage(json, coverage);
    json.field("errors", tally.errors()).field("warnings", tally.warnings());
    json.field("notes", tally.notes()).field("hiddenFindings", tally.hidden());
    json.field("suppressedFindings", tally.suppressed());
    json.field("baselineFindings", tally.known()).end();
  }

  private static void coverage(JsonWriter json, Coverage coverage) throws IOException {
    json.object("coverage").field("claims", coverage.claims());
    json.field("supported", coverage.supported()).field("contradicted", coverage.contradicted());
    json.field("outdated", coverage.outdated()).field("undecided", coverage.undecided()).end();
  }

  private static void article(JsonWriter json, CheckedArticle checked, ReportOptions options)
      throws IOException {
    json.object().field("path", checked.article().source().name());
    if (checked.article().published().isPresent()) {
      published(json, checked.article().published().get());
    }
    metadata(json, checked.article().metadata());
    json.field("sentences", checked.sentences());
    coverage(json, checked.coverage());
    json.array("findings");
    for (Finding finding : checked.findings()) {
      if (options.weighs(finding)) {
        finding(json, checked.article(), finding);
      }
    }
    json.end();
    if (options.claims()) {
      claims(json, checked);
    }
    json.end();
  }

  private static void metadata(JsonWriter json, Metadata metadata) throws IOException {
    for (String key : List.of(Metadata.TITLE, Metadata.SECTION, Metadata.URL)) {
      Optional<String> value = metadata.first(List.of(key));
      if (value.isPresent()) {
        json.field(key, value.get());
      }
    }
    List<String> authors = metadata.all(List.of(Metadata.AUTHOR));
    if (!authors.isEmpty()) {
      json.array("authors");
      for (String author : authors) {
        json.value(author);
      }
      json.end();
    }
  }

  private static void published(JsonWriter json, Article.Published published) throws IOException {
    String origin =
        switch (published.origin()) {
          case METADATA -> "metadata";
          case DATELINE -> "dateline";
          case OPTION -> "option";
          case PATH -> "path";
        };
    json.object("published").field("day", published.day().toString()).field("origin", origin).end();
  }

  private static void finding(JsonWriter json, Article article, Finding finding)
      throws IOException {
    Account account = Account.of(finding.verdict());
    json.object().field("rule", finding.claim().rule());
    json.field("severity", Level.of(finding.severity())).field("message", account.message());
    region(json, article.source(), finding.span());
    json.field("words", finding.span().of(article.source().content()));
    json.field("claim", finding.claim().says()).field("quoted", finding.quoted());
    json.field("fingerprint", finding.fingerprint());
    standing(json, finding.standing());
    json.field("verdict", account.verdict());
    evidence(json, article, account);
    repairs(json, article, account);
    if (!finding.also().isEmpty()) {
      also(json, article, finding);
    }
    json.end();
  }

  private static void standing(JsonWriter json, Standing standing) throws IOException {
    switch (standing) {
      case Standing.Open open -> json.field("standing", "open");
      case Standing.InBaseline known -> json.field("standing", "in-baseline");
      case Standing.Suppressed it -> {
        json.field("standing", "suppressed").object("suppression").field("reason", it.reason());
        if (it.until().isPresent()) {
          json.field("until", it.until().get().toString());
        }
        json.field("path", it.source().name());
        region(json, it.source(), it.span());
        json.end();
      }
    }
  }

  private static void repairs(JsonWriter json, Article article, Account account)
      throws IOException {
    json.array("repairs");
    for (Repair repair : account.repairs()) {
      repair(json, article.source(), Edit.of(article, repair));
    }
    json.end();
  }

  private static void also(JsonWriter json, Article article, Finding finding) throws IOException {
    json.array("also");
    for (Spot spot : finding.also()) {
      json.object();
      region(json, article.source(), spot.span());
      json.field("words", spot.span().of(article.source().content()));
      json.field("quoted", spot.claim().quoted());
      repairs(json, article, Account.of(spot.verdict()));
      json.end();
    }
    json.end();
  }

  private static void claims(JsonWriter json, CheckedArticle checked) throws IOException {
    json.array("claims");
    for (Judgement judgement : checked.judgements()) {
      claim(json, checked.article(), judgement);
    }
    json.end();
  }

  private static void claim(JsonWriter json, Article article, Judgement judgement)
      throws IOException {
    Claim claim = judgement.claim();
    Account account = Account.of(judgement.verdict());
    Span span = article.inSource(claim.span());
    json.object().field("rule", claim.rule()).field("says", claim.says());
    json.field("verdict", account.verdict());
    if (!account.message().isEmpty()) {
      json.field("reason", account.message());
    }
    region(json, article.source(), span);
    json.field("words", span.of(article.source().content())).field("quoted", claim.quoted());
    evidence(json, article, account);
    json.end();
  }

  private static void evidence(JsonWriter json, Article article, Account account)
      throws IOException {
    json.array("evidence");
    for (Evidence evidence : account.evidence()) {
      json.object();
      switch (evidence) {
        case Evidence.FromFact it -> fact(json, it);
        case Evidence.FromArticle it -> place(json, article, it);
        case Evidence.FromCalendar it -> kind(json, "calendar", it);
      }
      json.end();
    }
    json.end();
  }

  private static void kind(JsonWriter json, String kind, Evidence evidence) throws IOException {
    json.field("kind", kind).field("statement", evidence.statement());
  }

  private static void fact(JsonWriter json, Evidence.FromFact evidence) throws IOException {
    Citation citation = evidence.citation();
    kind(json, "fact", evidence);
    json.field("url", citation.url()).field("checked", citation.checked().toString());
    json.object("pack").field("path", citation.pack().name());
    region(json, citation.pack(), citation.span());
    json.end();
  }

  private static void place(JsonWriter json, Article article, Evidence.FromArticle evidence)
      throws IOException {
    Span span = article.inSource(evidence.span());
    kind(json, "article", evidence);
    json.object("place");
    region(json, article.source(), span);
    json.field("words", span.of(article.source().content())).end();
  }

  private static void repair(JsonWriter json, Source source, Edit edit) throws IOException {
    json.object();
    region(json, source, edit.span());
    json.field("old", edit.old()).field("new", edit.text()).field("exact", edit.exact()).end();
  }

  /** People and editors read the first four in code points; programs read the last two. */
  private static void region(JsonWriter json, Source source, Span span) throws IOException {
    Region region = Region.of(source, span, ColumnUnit.CODE_POINT);
    json.field("line", region.start().line()).field("column", region.start().column());
    json.field("endLine", region.end().line()).field("endColumn", region.end().column());
    json.field("start", span.start()).field("end", span.end());
  }

  private static void unchecked(JsonWriter json, Run run) throws IOException {
    json.array("unchecked");
    for (Unchecked unchecked : run.unchecked()) {
      json.object().field("path", unchecked.name()).field("why", unchecked.why()).end();
    }
    json.end();
  }
}
