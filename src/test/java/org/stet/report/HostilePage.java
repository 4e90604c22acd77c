package org.stet.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.stet.check.CheckedArticle;
import org.stet.check.Run;
import org.stet.check.Unchecked;
import org.stet.claim.Evidence;
import org.stet.fact.Citation;
import org.stet.text.Article;
import org.stet.text.Metadata;
import org.stet.text.Source;

/** Articles that try to get out of a page, each through every door there is. */
final class HostilePage {
  static final List<String> ATTACKS =
      List.of(
          "<script>window.owned = 1</script>",
          "</script><script>window.owned = 1</script>",
          "</noscript><img src=x onerror=\"window.owned = 1\">",
          "</title></style><svg onload=window.owned=1>",
          "\" autofocus onfocus=\"window.owned = 1\" x=\"",
          "' onmouseover='window.owned = 1",
          "<!--<script>--><script>window.owned = 1</script>",
          "<template><iframe srcdoc=\"<script>top.owned = 1</script>\"></iframe></template>",
          "&lt;img src=x onerror=window.owned=1&gt;",
          "]]><math><mtext><style><img src=x onerror=window.owned=1>",
          "\u2028window.owned = 1\u0000\u001B[31m\u202Eti ekil");

  private HostilePage() {}

  static Run run() {
    return new Run(
        SampleRun.run().rules(),
        ATTACKS.stream().flatMap(attack -> Stream.of(found(attack), clean(attack))).toList(),
        ATTACKS.stream().map(attack -> new Unchecked(attack, attack)).toList());
  }

  private static CheckedArticle found(String attack) {
    var it = new SampleRun.Draft(attack + ".txt", "Before " + plain(attack) + " after.", day());
    Source pack = new Source(attack, attack);
    Evidence known =
        new Evidence.FromFact(
            attack,
            new Citation("javascript:window.owned=1//" + attack, day().get().day(), pack, 0, 1));
    it.wrong(
        SampleRun.OFFICE_HOLDER, plain(attack), false, known, it.repair(plain(attack), attack));
    return hostile(it.done(1), attack);
  }

  /** The drafts of tests take angle brackets for markup of the source. */
  private static String plain(String attack) {
    return attack.replace("<", "<!");
  }

  private static CheckedArticle clean(String attack) {
    return hostile(
        new SampleRun.Draft(attack + ".md", "Nothing.", Optional.empty()).done(1), attack);
  }

  private static Optional<Article.Published> day() {
    return Optional.of(new Article.Published(LocalDate.of(2021, 4, 2), Article.Origin.METADATA));
  }

  private static CheckedArticle hostile(CheckedArticle checked, String attack) {
    Article article = checked.article();
    Metadata metadata =
        new Metadata(
            Map.of(
                Metadata.TITLE, List.of(attack),
                Metadata.SECTION, List.of(attack),
                Metadata.AUTHOR, List.of(attack, "Ann"),
                Metadata.URL, List.of("javascript:window.owned=1")));
    return new CheckedArticle(
        new Article(
            article.source(),
            article.prose(),
            article.map(),
            article.blocks(),
            article.published(),
            metadata,
            article.asides(),
            article.warnings()),
        checked.sentenceSpans(),
        checked.judgements(),
        checked.findings());
  }
}
