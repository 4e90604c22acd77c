package org.stet.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.check.CheckedArticle;
import org.stet.check.Finding;
import org.stet.check.Judgement;
import org.stet.check.Run;
import org.stet.check.Spot;
import org.stet.check.Standing;
import org.stet.check.Unchecked;
import org.stet.claim.Claim;
import org.stet.claim.Evidence;
import org.stet.claim.Repair;
import org.stet.claim.Rule;
import org.stet.claim.Severity;
import org.stet.claim.Verdict;
import org.stet.fact.Citation;
import org.stet.text.Article;
import org.stet.text.Block;
import org.stet.text.Metadata;
import org.stet.text.Source;
import org.stet.text.SourceMap;
import org.stet.text.Span;

/** One fixed run with all that makes reports go wrong, for the tests of every format. */
final class SampleRun {
  static final String HOSTILE_NAME = "::error file=x\u001B[31m %0A::error::\u202E\"gpj.md";

  private static final Source PACK =
      new Source(
          "rules/us-executive.yaml",
          """
          pack: us-executive

          offices:
            us-president:
              holders:
                - {person: joe-biden, term: 2021-01-20/2025-01-20}
          """);

  static final Rule OFFICE_HOLDER =
      new Rule(
          "office-holder",
          "The person named does not hold the office.",
          "Holds who is named under a title against the holders of that office on the day.",
          Severity.ERROR);
  private static final Rule WEEKDAY_DATE =
      new Rule(
          "weekday-date",
          "The day of the week does not fit the date.",
          "Holds a weekday beside a date against the calendar.",
          Severity.WARNING);

  private SampleRun() {}

  static Run run() {
    return new Run(
        List.of(OFFICE_HOLDER, WEEKDAY_DATE),
        List.of(plain(), hostile(), html(), rightToLeft(), settled(), clean()),
        List.of(
            new Unchecked("scans/page \u001B[2J1.pdf", "it holds no text; run it through OCR"),
            new Unchecked("https://example.org/a b", "the server answered 404")));
  }

  /** A run of one article. */
  static Run of(Draft draft) {
    return new Run(List.of(OFFICE_HOLDER), List.of(draft.done(1)), List.of());
  }

  private static CheckedArticle plain() {
    var it =
        new Draft(
            "2021/04/02/court.md",
            "Sanctions lifted\n\n😀\t日本 e\u0301: US President George W. Biden spoke on Monday, April"
                + " 2, 2021.\n\nPresident Obama was there.\nGeorge V. Biden left. George V. Biden spoke.\n",
            Optional.of(new Article.Published(LocalDate.of(2021, 4, 2), Article.Origin.PATH)));
    it.wrong(OFFICE_HOLDER, "George W. Biden", false, biden(), it.repair("George W.", "Joe"));
    it.again("George V. Biden", it.repair("George V.", "Joe"));
    it.again("George V. Biden spoke", it.repair("Biden spoke", "Biden talked"));
    it.wrong(
        WEEKDAY_DATE,
        "Monday, April 2, 2021",
        false,
        new Evidence.FromCalendar("April 2, 2021, was a Friday."),
        it.repair("Monday", "Friday"),
        it.repair("April 2", "April 5"));
    it.outdated("President Obama", "Barack Obama was U.S. president until Jan. 20, 2017.");
    return it.done(4);
  }

  private static CheckedArticle hostile() {
    var it =
        new Draft(
            HOSTILE_NAME,
            "Title \u001B]0;owned\u0007\r\n\r\n::error::\u202Enedib\u202C President \u001B[31mGeorge"
                + " Biden\u009B0m spoke.\r\n"
                + "Pres\u00ADident George Biden spoke.\u2028",
            Optional.empty());
    it.wrong(
        OFFICE_HOLDER, "\u001B[31mGeorge Biden", false, biden(), it.repair("George", "J\u0007oe"));
    it.undecided("dent George", Verdict.Reason.DATE_UNKNOWN);
    return it.done(2);
  }

  private static CheckedArticle html() {
    String filler = "This sentence only makes the line long, as paragraphs are often one line. ";
    var it =
        new Draft(
            "site/a&b 100%.html",
            "<p>"
                + filler.repeat(3)
                + "“President <b>George</b> &amp; W. Biden spoke twice on Monday,” she "
                + "said. "
                + filler.repeat(3)
                + "It was Tuesday.</p>\r<p>Next.</p>\r",
            Optional.of(new Article.Published(LocalDate.of(2021, 4, 5), Article.Origin.METADATA)));
    it.wrong(OFFICE_HOLDER, "George & W. Biden", true, biden(), it.repair("George & W.", "Joe"));
    it.wrong(
        WEEKDAY_DATE,
        "Monday",
        true,
        new Evidence.FromArticle("The article says Tuesday elsewhere.", it.span("Tuesday")),
        it.repair("Monday", "Tuesday"));
    return it.done(9);
  }

  private static CheckedArticle rightToLeft() {
    var it =
        new Draft(
            "he/שלום.txt",
            "אמר President George Biden אתמול.\n",
            Optional.of(new Article.Published(LocalDate.of(2021, 4, 2), Article.Origin.OPTION)));
    it.wrong(OFFICE_HOLDER, "George Biden", false, biden(), it.repair("George", "Joe"));
    it.supported("President");
    return it.done(1);
  }

  /** What nobody wants to hear of again, and what nobody has spoken of yet. */
  private static CheckedArticle settled() {
    var it =
        new Draft(
            "opinion/satire.md",
            """
            President George Biden sang. King George Biden danced. Old George Biden sat.
            <!-- stet-ignore office-holder: satire -->
            """,
            Optional.of(new Article.Published(LocalDate.of(2021, 4, 2), Article.Origin.METADATA)));
    it.wrong(OFFICE_HOLDER, "President George Biden", false, biden());
    it.stands(
        new Standing.Suppressed(
            "satire, <b>says</b> \u001B[31mthe desk",
            Optional.empty(),
            it.source(),
            it.span("<!--")));
    it.wrong(OFFICE_HOLDER, "King George Biden", false, biden());
    Source sideCar = new Source("opinion/stet-ignore.yaml", "ignore: [{rules: [office-holder]}]\n");
    it.stands(
        new Standing.Suppressed(
            "agreed", Optional.of(LocalDate.of(2027, 1, 1)), sideCar, new Span(9, 33)));
    it.wrong(OFFICE_HOLDER, "Old George Biden", false, biden());
    it.stands(new Standing.InBaseline());
    return it.done(3);
  }

  private static CheckedArticle clean() {
    return new Draft("empty.txt", "", Optional.empty()).done(0);
  }

  static Evidence biden() {
    Span line = PACK.line(6);
    return new Evidence.FromFact(
        "Joe Biden was U.S. president from Jan. 20, 2021, to Jan. 20, 2025.",
        new Citation(
            "https://www.usa.gov/presidents",
            LocalDate.of(2026, 11, 24),
            PACK,
            line.start(),
            line.end()));
  }

  private record SampleClaim(String rule, Span span, String says, boolean quoted)
      implements Claim {}

  /** An article with its findings as a test writes them down. */
  static final class Draft {
    private static final Pattern MARKUP = Pattern.compile("<[^>!]*>|&amp;");

    private final Article article;
    private final List<Judgement> judgements = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    /** Without a date. */
    Draft(String name, String content) {
      this(name, content, Optional.empty());
    }

    Draft(String name, String content, Optional<Article.Published> published) {
      SourceMap.Writer writer = new SourceMap.Writer();
      int at = 0;
      Matcher markup = MARKUP.matcher(content);
      while (markup.find()) {
        writer.copy(content, new Span(at, markup.start()));
        writer.write(
            markup.group().equals("&amp;") ? "&" : "", new Span(markup.start(), markup.end()));
        at = markup.end();
      }
      writer.copy(content, new Span(at, content.length()));
      Block all = new Block(Block.Kind.PARAGRAPH, new Span(0, writer.length()));
      article =
          new Article(
              new Source(name, content),
              writer.prose(),
              writer.map(),
              List.of(all),
              published,
              new Metadata(
                  Map.of(
                      Metadata.TITLE, List.of("On " + name),
                      Metadata.SECTION, List.of("Desk <1>"),
                      Metadata.AUTHOR, List.of("Ann Lee", "Bo \"B\" Li"))),
              List.of(),
              List.of());
    }

    Source source() {
      return article.source();
    }

    Span span(String words) {
      int at = article.prose().indexOf(words);
      return new Span(at, at + words.length());
    }

    Repair repair(String old, String text) {
      return new Repair(span(old), text);
    }

    void wrong(Rule rule, String words, boolean quoted, Evidence known, Repair... repairs) {
      Severity severity = quoted ? rule.severity().lower() : rule.severity();
      Verdict verdict =
          new Verdict.Contradicted(
              "\"" + words + "\" cannot stand", List.of(known), List.of(repairs));
      add(new SampleClaim(rule.id(), span(words), words + " is so", quoted), verdict, severity);
    }

    /** A further place of what was added last. */
    void again(String words, Repair... repairs) {
      Finding last = findings.removeLast();
      Verdict verdict = new Verdict.Contradicted("again", List.of(), List.of(repairs));
      Claim claim = new SampleClaim(last.claim().rule(), span(words), words + " is so", false);
      judgements.add(new Judgement(claim, verdict));
      List<Spot> also = new ArrayList<>(last.also());
      also.add(spot(claim, verdict, last.severity()));
      findings.add(new Finding(last.first(), also));
    }

    /** Gives what was added last another standing. */
    void stands(Standing standing) {
      Finding last = findings.removeLast();
      findings.add(
          new Finding(
              last.first().standing(standing),
              last.also().stream().map(spot -> spot.standing(standing)).toList()));
    }

    void outdated(String words, String message) {
      Claim claim = new SampleClaim("office-holder", span(words), words + " is so", false);
      add(claim, new Verdict.Outdated(message, List.of(biden())), Severity.NOTE);
    }

    void undecided(String words, Verdict.Reason reason) {
      judged(words, new Verdict.Undecided(reason));
    }

    void supported(String words) {
      judged(words, new Verdict.Supported(List.of(biden())));
    }

    private void judged(String words, Verdict verdict) {
      Claim claim = new SampleClaim("office-holder", span(words), words + " is so", false);
      judgements.add(new Judgement(claim, verdict));
    }

    private void add(Claim claim, Verdict verdict, Severity severity) {
      judgements.add(new Judgement(claim, verdict));
      findings.add(new Finding(spot(claim, verdict, severity)));
    }

    private Spot spot(Claim claim, Verdict verdict, Severity severity) {
      String fingerprint = "%032x:1".formatted(judgements.size());
      Span span = article.inSource(claim.span());
      return new Spot(claim, verdict, severity, span, fingerprint, Standing.OPEN);
    }

    CheckedArticle done(int sentences) {
      return new CheckedArticle(
          article, Collections.nCopies(sentences, new Span(0, 0)), judgements, findings);
    }
  }
}
