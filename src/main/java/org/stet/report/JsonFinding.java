package org.stet.report;

import java.io.IOException;
import org.stet.check.Finding;
import org.stet.check.Judgement;
import org.stet.check.Spot;
import org.stet.check.Standing;
import org.stet.claim.Claim;
import org.stet.claim.Evidence;
import org.stet.claim.Repair;
import org.stet.fact.Citation;
import org.stet.json.JsonWriter;
import org.stet.text.Article;
import org.stet.text.ColumnUnit;
import org.stet.text.Source;
import org.stet.text.Span;

/** A finding or a claim as the JSON formats have it: keys and values without the braces. */
final class JsonFinding {
  private JsonFinding() {}

  static void fields(JsonWriter json, Entry entry) throws IOException {
    Article article = entry.article();
    Finding finding = entry.finding();
    Account account = Account.of(finding.verdict());
    json.field("rule", entry.rule());
    json.field("severity", entry.level()).field("message", account.message());
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
  }

  private static void standing(JsonWriter json, Standing standing) throws IOException {
    json.field("standing", Standings.word(standing));
    if (standing instanceof Standing.Suppressed it) {
      json.object("suppression").field("reason", it.reason());
      if (it.until().isPresent()) {
        json.field("until", it.until().get().toString());
      }
      json.field("path", it.source().name());
      region(json, it.source(), it.span());
      json.end();
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

  static void fields(JsonWriter json, Article article, Judgement judgement) throws IOException {
    Claim claim = judgement.claim();
    Account account = Account.of(judgement.verdict());
    Span span = article.inSource(claim.span());
    json.field("rule", claim.rule()).field("says", claim.says());
    json.field("verdict", account.verdict());
    if (!account.message().isEmpty()) {
      json.field("reason", account.message());
    }
    region(json, article.source(), span);
    json.field("words", span.of(article.source().content())).field("quoted", claim.quoted());
    evidence(json, article, account);
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
}
