package org.stet.report.html;

import java.io.IOException;
import org.stet.report.ReportOptions;
import org.stet.report.Tally;

/** What is the same around every report: head, filter, help and foot. */
final class Frame {
  private static final String HEAD =
      """
      <!doctype html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="referrer" content="no-referrer">
      <meta name="color-scheme" content="light dark">
      """;

  /** Shown by the script, which makes it work. */
  private static final String FILTER =
      """
      <form id="filter" role="search" aria-label="Filter the findings" hidden>
      <div class="field wide"><label for="q">Search titles, words and messages</label>
      <input id="q" type="search" autocomplete="off" spellcheck="false"></div>
      <div class="field"><label for="severity">Severity</label><select id="severity">
      <option value="">All</option><option value="error">Errors</option>
      <option value="warning">Warnings</option><option value="note">Notes</option></select></div>
      <div class="field"><label for="rule">Kind</label><select id="rule"></select></div>
      <div class="field"><label for="section">Section</label><select id="section"></select></div>
      <div class="field"><label for="author">Author</label>
      <input id="author" list="authors" autocomplete="off" spellcheck="false">
      <datalist id="authors"></datalist></div>
      <div class="field"><label for="standing">Standing</label><select id="standing">
      <option value="">All</option><option value="open">Counts</option>
      <option value="suppressed">Suppressed</option>
      <option value="in-baseline">In the baseline</option></select></div>
      <div class="field buttons"><button type="reset">Show all</button>
      <button type="button" id="keys">Keys <kbd>?</kbd></button></div>
      <p id="shown" role="status"></p>
      </form>
      """;

  private static final String HELP =
      """
      <dialog id="help" aria-labelledby="help-h"><h2 id="help-h">Keys</h2>
      <dl class="keys">
      <div><dt><kbd>j</kbd> or <kbd>n</kbd></dt><dd>next finding</dd></div>
      <div><dt><kbd>k</kbd> or <kbd>p</kbd></dt><dd>previous finding</dd></div>
      <div><dt><kbd>/</kbd></dt><dd>search</dd></div>
      <div><dt><kbd>Esc</kbd></dt><dd>leave the search, close this</dd></div>
      <div><dt><kbd>?</kbd></dt><dd>these keys</dd></div>
      </dl><label><input type="checkbox" id="use-keys" checked> Single keys are on</label>
      <form method="dialog"><button>Close</button></form></dialog>
      """;

  private Frame() {}

  static void head(Html html, Tally tally, ReportOptions options) throws IOException {
    html.raw(HEAD).raw("<meta http-equiv=\"Content-Security-Policy\" content=\"");
    html.raw("default-src 'none'; style-src " + Asset.STYLE.hash());
    html.raw("; script-src " + Asset.SCRIPT.hash());
    html.raw("; base-uri 'none'; form-action 'none'\">\n");
    html.open("meta", "name", "generator", "content", "Stet " + options.version()).raw("\n");
    html.element("title", "Stet: " + Words.counted(tally.shown(), "finding")).raw("\n<style>");
    html.raw(Asset.STYLE.text()).raw("</style>\n</head>\n<body>\n");
    html.raw("<a class=\"skip\" href=\"#articles\">Skip to the findings</a>\n");
  }

  static void contents(Html html, boolean isAnyUnchecked) throws IOException {
    html.open("nav", "aria-label", "Contents").open("ul");
    entry(html, "numbers", "The numbers");
    if (isAnyUnchecked) {
      entry(html, "unchecked", "Not checked");
    }
    entry(html, "articles", "Articles with findings");
    entry(html, "clean", "Articles without findings");
    html.close("ul").close("nav");
  }

  private static void entry(Html html, String id, String text) throws IOException {
    html.open("li").element("a", text, "href", "#" + id).close("li");
  }

  static void filter(Html html) throws IOException {
    html.raw(FILTER);
  }

  static void pager(Html html, String id, String label) throws IOException {
    html.open("nav", "id", id, "class", "pager", "aria-label", label, "hidden", "");
    html.raw("<button type=\"button\">Previous page</button><span></span>");
    html.raw("<button type=\"button\">Next page</button>").close("nav").raw("\n");
  }

  static void foot(Html html, ReportOptions options) throws IOException {
    html.raw("<footer><p>Made by ").text("Stet " + options.version());
    html.raw(". This page holds the texts of the articles and asks nothing of any network.</p>");
    html.raw("</footer>\n").raw(HELP);
  }
}
