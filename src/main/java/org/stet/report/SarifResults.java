package org.stet.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stet.check.Finding;
import org.stet.check.Spot;
import org.stet.check.Standing;
import org.stet.claim.Evidence;
import org.stet.claim.Repair;
import org.stet.json.JsonWriter;
import org.stet.text.Article;
import org.stet.text.ColumnUnit;
import org.stet.text.Screen;
import org.stet.text.Source;
import org.stet.text.Span;

/** Writes the findings of one article as SARIF results. */
final class SarifResults {
  private final JsonWriter json;
  private final List<String> rules;
  private final Article article;
  private final boolean standings;
  private Optional<List<String>> lineHashes = Optional.empty();

  /**
   * @param rules the ids of the rules, in the order in which the log describes them
   * @param standings whether to say which findings do not count
   */
  SarifResults(JsonWriter json, List<String> rules, Article article, boolean standings) {
    this.json = json;
    this.rules = rules;
    this.article = article;
    this.standings = standings;
  }

  void write(Finding finding) throws IOException {
    Entry entry = new Entry(article, finding);
    List<Repair> repairs = Account.of(finding.verdict()).repairs();
    String rule = entry.rule();
    json.object().field("ruleId", rule);
    if (rules.contains(rule)) {
      json.field("ruleIndex", rules.indexOf(rule));
    }
    json.field("level", entry.level());
    message(Screen.clean(entry.telling().paragraph()));
    json.array("locations").object();
    location(article.source(), finding.span(), true);
    json.end().end();
    related(Account.of(finding.verdict()).evidence(), finding.also());
    json.object("partialFingerprints");
    json.field("primaryLocationLineHash", lineHash(finding.span()));
    json.field("claimFingerprint/v2", finding.fingerprint()).end();
    if (standings) {
      standing(finding.standing());
    }
    fixes(finding, repairs);
    json.end();
  }

  /** Whatever has no suppression says so with an empty list, as the standard asks. */
  private void standing(Standing standing) throws IOException {
    json.array("suppressions");
    if (standing instanceof Standing.Suppressed it) {
      boolean isInSource = it.source().name().equals(article.source().name());
      json.object().field("kind", isInSource ? "inSource" : "external").field("status", "accepted");
      if (!it.reason().isEmpty()) {
        json.field("justification", it.reason());
      }
      json.object("location");
      location(it.source(), it.span(), false);
      json.end();
      if (it.until().isPresent()) {
        json.object("properties").field("until", it.until().get().toString()).end();
      }
      json.end();
    }
    json.end();
    if (standing instanceof Standing.InBaseline) {
      json.field("baselineState", "unchanged");
    }
  }

  /** What is known first, then the further places of the same mistake. */
  private void related(List<Evidence> all, List<Spot> also) throws IOException {
    if (also.isEmpty() && all.stream().allMatch(Evidence.FromCalendar.class::isInstance)) {
      return;
    }
    json.array("relatedLocations");
    int id = 1;
    for (Evidence evidence : all) {
      switch (evidence) {
        case Evidence.FromFact it ->
            related(id++, it.statement(), it.citation().pack(), it.citation().span());
        case Evidence.FromArticle it ->
            related(id++, it.statement(), article.source(), article.inSource(it.span()));
        case Evidence.FromCalendar it -> {}
      }
    }
    for (Spot spot : also) {
      related(id++, "The same here.", article.source(), spot.span());
    }
    json.end();
  }

  private void related(int id, String statement, Source source, Span span) throws IOException {
    json.object().field("id", id);
    location(source, span, false);
    message(statement);
    json.end();
  }

  private void fixes(Finding finding, List<Repair> repairs) throws IOException {
    List<Repair> exact =
        repairs.stream().filter(repair -> Edit.of(article, repair).exact()).toList();
    if (exact.isEmpty()) {
      return;
    }
    json.array("fixes");
    for (Repair repair : exact) {
      fix(
          Edit.corrected(article, finding.claim(), repair),
          edits(finding, repair, repairs.indexOf(repair)));
    }
    json.end();
  }

  /** The change and its like in the further places, where it can be made by machine. */
  private List<Edit> edits(Finding finding, Repair repair, int rank) {
    List<Edit> edits = new ArrayList<>();
    edits.add(Edit.of(article, repair));
    for (Spot spot : finding.also()) {
      Account.of(spot.verdict()).repairs().stream()
          .skip(rank)
          .findFirst()
          .map(it -> Edit.of(article, it))
          .filter(Edit::exact)
          .ifPresent(edits::add);
    }
    return edits;
  }

  private void fix(String description, List<Edit> edits) throws IOException {
    json.object().object("description").field("text", description).end();
    json.array("artifactChanges").object();
    artifact(article.source());
    json.array("replacements");
    for (Edit edit : edits) {
      json.object().object("deletedRegion");
      region(article.source(), edit.span());
      json.end().object("insertedContent").field("text", edit.text()).end().end();
    }
    json.end().end().end().end();
  }

  private void location(Source source, Span span, boolean snippet) throws IOException {
    json.object("physicalLocation");
    artifact(source);
    json.object("region");
    region(source, span);
    if (snippet) {
      json.object("snippet").field("text", span.of(source.content())).end();
    }
    json.end().end();
  }

  private void artifact(Source source) throws IOException {
    json.object("artifactLocation").field("uri", ArtifactUri.of(source.name())).end();
  }

  private void region(Source source, Span span) throws IOException {
    Region region = Region.of(source, span, ColumnUnit.UTF_16);
    json.field("startLine", region.start().line()).field("startColumn", region.start().column());
    json.field("endLine", region.end().line()).field("endColumn", region.end().column());
  }

  private void message(String text) throws IOException {
    json.object("message").field("text", unlinked(text)).end();
  }

  /** Viewers make a link of "[words](address)", and the words of an article may hold such. */
  private static String unlinked(String text) {
    return text.replace("](", "] (");
  }

  private String lineHash(Span span) {
    List<String> hashes = lineHashes.orElseGet(() -> LineHashes.of(article.source().content()));
    lineHashes = Optional.of(hashes);
    return hashes.get(article.source().lineAt(span.start()) - 1);
  }
}
