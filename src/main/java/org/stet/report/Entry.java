package org.stet.report;

import static java.util.Comparator.comparing;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.stet.check.CheckedArticle;
import org.stet.check.Finding;
import org.stet.check.Run;
import org.stet.text.Article;
import org.stet.text.ColumnUnit;
import org.stet.text.Screen;

/** A finding with the article that it stands in, for formats that list findings. */
record Entry(Article article, Finding finding) {
  private static Stream<Entry> of(CheckedArticle checked) {
    return checked.findings().stream().map(finding -> new Entry(checked.article(), finding));
  }

  /** The findings of an article that count and weigh enough. */
  static List<Entry> open(CheckedArticle checked, ReportOptions options) {
    return of(checked).filter(entry -> options.shows(entry.finding())).toList();
  }

  /** Those of all articles, in their order. */
  static List<Entry> open(Run run, ReportOptions options) {
    return run.articles().stream().flatMap(it -> open(it, options).stream()).toList();
  }

  /** All findings of an article that weigh enough, also those that do not count. */
  static List<Entry> all(CheckedArticle checked, ReportOptions options) {
    return of(checked).filter(entry -> options.weighs(entry.finding())).toList();
  }

  /** Those of all articles, in their order. */
  static List<Entry> all(Run run, ReportOptions options) {
    return run.articles().stream().flatMap(it -> all(it, options).stream()).toList();
  }

  /** The gravest first, otherwise in the same order. */
  static List<Entry> gravestFirst(List<Entry> entries) {
    return entries.stream().sorted(comparing(entry -> entry.finding().severity())).toList();
  }

  /** As the article is named, without a "./" at its head. */
  String path() {
    return path(article.source().name());
  }

  /** The same of any name. */
  static String path(String name) {
    return name.replaceFirst("^(\\./+)+(?=.)", "");
  }

  String rule() {
    return finding.claim().rule();
  }

  String level() {
    return Level.of(finding.severity());
  }

  Region region(ColumnUnit unit) {
    return Region.of(article.source(), finding.span(), unit);
  }

  /** The words of the article on one line, safe for a terminal. */
  String words() {
    return Screen.clean(Edit.oneLine(finding.span().of(article.source().content())));
  }

  Telling telling() {
    return Telling.of(article, finding);
  }

  /** The line that the text report begins with, safe for a terminal. */
  String headline(String level) {
    return "%s: %s: %s [%s]"
        .formatted(
            Screen.place(article.source(), finding.span()),
            level,
            Screen.clean(Account.message(finding)),
            rule());
  }

  /** Tells it from all others of a run, in 32 hexadecimal digits, without line numbers. */
  String id() {
    return id(path(), finding.fingerprint());
  }

  /** The same of what is known of something in a file. */
  static String id(String path, String what) {
    byte[] all = (path + "\n" + what).getBytes(StandardCharsets.UTF_8);
    return UUID.nameUUIDFromBytes(all).toString().replace("-", "");
  }
}
