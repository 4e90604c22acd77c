package org.stet.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stet.check.Finding;
import org.stet.check.Spot;
import org.stet.claim.Evidence;
import org.stet.fact.Citation;
import org.stet.text.Article;
import org.stet.text.Screen;
import org.stet.text.Source;

/**
 * What a finding says in plain words. They hold words of the article as they are: each format makes
 * them harmless in its own way.
 *
 * @param message what is wrong
 * @param details what stands below it
 */
record Telling(String message, List<Detail> details) {
  /** What a detail tells. */
  enum Label {
    ALSO,
    KNOWN,
    SEE,
    SOURCE,
    PACK,
    INSTEAD;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * One line of the small print.
   *
   * @param link an address that stands before the text; empty where there is none
   */
  record Detail(Label label, String link, String text) {
    private Detail(Label label, String text) {
      this(label, "", text);
    }

    /** Link and text. */
    String plain() {
      return link.isEmpty() ? text : link + " " + text;
    }
  }

  static Telling of(Article article, Finding finding) {
    Account account = Account.of(finding.verdict());
    List<Detail> details = new ArrayList<>();
    if (!finding.also().isEmpty()) {
      details.add(new Detail(Label.ALSO, "in " + lines(article.source(), finding.also())));
    }
    account.evidence().forEach(it -> details.addAll(evidence(article, it)));
    account.repairs().stream()
        .map(repair -> Edit.corrected(article, finding.claim(), repair))
        .forEach(text -> details.add(new Detail(Label.INSTEAD, text)));
    return new Telling(Account.message(finding), details);
  }

  private static List<Detail> evidence(Article article, Evidence evidence) {
    Detail known = new Detail(Label.KNOWN, evidence.statement());
    return switch (evidence) {
      case Evidence.FromFact it -> List.of(known, source(it.citation()), pack(it.citation()));
      case Evidence.FromArticle it -> {
        String place = Screen.place(article.source(), article.inSource(it.span()));
        yield List.of(known, new Detail(Label.SEE, place));
      }
      case Evidence.FromCalendar it -> List.of(known);
    };
  }

  private static Detail source(Citation citation) {
    return new Detail(Label.SOURCE, citation.url(), "(checked " + citation.checked() + ")");
  }

  private static Detail pack(Citation citation) {
    int line = citation.pack().lineAt(citation.span().start());
    return new Detail(Label.PACK, citation.pack().name() + ":" + line);
  }

  /** "lines 12, 15 (twice), 20". */
  private static String lines(Source source, List<Spot> spots) {
    Map<Integer, Integer> times = new LinkedHashMap<>();
    spots.forEach(spot -> times.merge(source.lineAt(spot.span().start()), 1, Integer::sum));
    return (times.size() == 1 ? "line " : "lines ")
        + times.entrySet().stream()
            .map(line -> line.getKey() + times(line.getValue()))
            .collect(Collectors.joining(", "));
  }

  private static String times(int count) {
    return switch (count) {
      case 1 -> "";
      case 2 -> " (twice)";
      default -> " (" + count + " times)";
    };
  }

  /** The texts of one kind. */
  Stream<String> all(Label label) {
    return details.stream().filter(detail -> detail.label() == label).map(Detail::plain);
  }

  /** The texts of one kind in one; empty for none. */
  String joined(Label label) {
    return all(label).distinct().collect(Collectors.joining("; "));
  }

  /**
   * A paragraph for readers that show nothing else: what is wrong, what is known, what is right.
   */
  String paragraph() {
    String known = all(Label.KNOWN).findFirst().orElse("");
    String instead = all(Label.INSTEAD).collect(Collectors.joining(" or "));
    return sentence(message)
        + (known.isEmpty() ? "" : " " + sentence(known))
        + (instead.isEmpty() ? "" : " Instead: " + sentence(instead));
  }

  private static String sentence(String text) {
    return text.matches("(?s).*[.?!]") ? text : text + ".";
  }

  /** The details, a line each, safe for a terminal. */
  List<String> lines() {
    return details.stream().map(it -> it.label().word() + ": " + Screen.clean(it.plain())).toList();
  }
}
