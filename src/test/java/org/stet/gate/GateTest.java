package org.stet.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stet.check.CheckedArticle;
import org.stet.check.Finding;
import org.stet.check.Standing;
import org.stet.claim.Verdict;
import org.stet.config.Configs;
import org.stet.config.Settings;
import org.stet.kit.ShippedChecker;
import org.stet.text.Source;

/** Which findings count, and what is told of suppressions that do nothing. */
class GateTest {
  private static final Path FOLDER = Path.of("/site").toAbsolutePath();
  private static final Path ARTICLE = FOLDER.resolve("news/a.md");
  private static final LocalDate DAY = LocalDate.of(2021, 4, 2);
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final String WRONG = "President George Biden spoke.";

  private final Map<Path, Source> files = new HashMap<>();

  private void file(String name, String text) {
    files.put(FOLDER.resolve(name), new Source(name, text));
  }

  private SideCars sideCars() {
    SideCars cars = new SideCars(f -> Optional.ofNullable(files.get(f)), Gate.ruleIds());
    cars.look(ARTICLE, FOLDER);
    return cars;
  }

  private Settings settings() {
    return new Configs(f -> Optional.ofNullable(files.get(f)), Gate.ruleIds()).of(ARTICLE, FOLDER);
  }

  private CheckedArticle pass(Gate gate, String name, String text) {
    CheckedArticle checked = ShippedChecker.check(name, text, Optional.of(DAY));
    return gate.pass(checked, new House(ARTICLE, settings(), Optional.empty(), ""));
  }

  /** The findings of a text in a line each: level or standing, rule, line, what is told. */
  private List<String> found(String name, String text) {
    CheckedArticle passed = pass(new Gate(sideCars(), TODAY), name, text);
    return passed.findings().stream().map(f -> line(passed, f)).toList();
  }

  private List<String> found(String text) {
    return found("a.md", text);
  }

  private static String line(CheckedArticle checked, Finding finding) {
    String standing =
        switch (finding.standing()) {
          case Standing.Open open -> finding.severity().toString().toLowerCase(Locale.ROOT);
          case Standing.Suppressed it -> "suppressed(" + it.reason() + ")";
          case Standing.InBaseline known -> "known";
        };
    int line = checked.article().source().lineAt(finding.span().start());
    String message =
        finding.claim().rule().equals("suppression")
                && finding.verdict() instanceof Verdict.Contradicted it
            ? ": " + it.message()
            : "";
    return standing + " " + finding.claim().rule() + " " + line + message;
  }

  @Test
  void aCommentSpeaksForTheNextBlockOnly() {
    assertThat(found("<!-- stet-ignore office-holder: satire -->\n" + WRONG + "\n\n" + WRONG))
        .containsExactly("suppressed(satire) office-holder 2", "error office-holder 4");
  }

  @Test
  void aCommentInAParagraphSpeaksForThatParagraph() {
    assertThat(found(WRONG + " <!-- stet-ignore office-holder: satire -->\nHe sang.\n\n" + WRONG))
        .containsExactly("suppressed(satire) office-holder 1", "error office-holder 4");
  }

  @Test
  void itSpeaksForItsRulesOnly() {
    assertThat(found("<!-- stet-ignore age: no -->\n" + WRONG))
        .containsExactly(
            "warning suppression 1: This suppresses nothing; remove it.", "error office-holder 2");
  }

  @Test
  void theSameWordsWorkInHtmlPlainTextAndFrontMatter() {
    assertThat(
            found(
                "a.html", "<p>Good.</p><!-- stet-ignore office-holder: so --><p>" + WRONG + "</p>"))
        .containsExactly("suppressed(so) office-holder 1");
    assertThat(found("a.txt", "Good.\n\nstet-ignore office-holder: so\n" + WRONG + "\n"))
        .containsExactly("suppressed(so) office-holder 4");
    assertThat(found("---\nstet-ignore: ['office-holder: so']\n---\n\n" + WRONG))
        .containsExactly("suppressed(so) office-holder 5");
    assertThat(found("<!-- stet-ignore-file office-holder -->\n\n" + WRONG + "\n\n" + WRONG))
        .containsExactly("suppressed() office-holder 3");
  }

  @Test
  void aStretchReachesFromItsStartToItsEnd() {
    String text =
        """
        <!-- stet-ignore-start office-holder: a list of films -->

        %s

        <!-- stet-ignore-end -->

        %s
        """
            .formatted(WRONG, WRONG);
    assertThat(found(text))
        .containsExactly("suppressed(a list of films) office-holder 3", "error office-holder 7");
  }

  @Test
  void whatIsOverNoLongerHoldsAndIsTold() {
    assertThat(found("<!-- stet-ignore office-holder: so (until 2026-11-24) -->\n" + WRONG))
        .containsExactly("suppressed(so) office-holder 2");
    assertThat(found("<!-- stet-ignore office-holder: so (until 2026-11-23) -->\n" + WRONG))
        .containsExactly(
            "warning suppression 1: This suppression ended on 2026-11-23; remove it.",
            "error office-holder 2");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "stet-ignore | This suppression names no rule; write it like",
        "stet-ignore: office-holder | ",
        "stet-ignored office-holder | There is no 'stet-ignored'; there are stet-ignore,",
        "stet-ignore offce-holder | There is no rule 'offce-holder'; there are age,",
        "stet-ignore office-holder (until tomorrow) | The last day of this suppression cannot",
        "stet-ignore office-holder (until 2027-02-30) | The last day of this suppression cannot",
        "stet-ignore-start office-holder | This suppression has no end; write 'stet-ignore-end'",
        "stet-ignore-end | This ends a suppression that never began; remove it"
      })
  void whatCannotBeReadIsToldAndSuppressesNothing(String remark, String problem) {
    List<String> found = found("<!-- " + remark + " -->\n" + WRONG);
    if (problem == null) {
      assertThat(found).containsExactly("suppressed() office-holder 2");
    } else {
      assertThat(found).hasSize(2).last().isEqualTo("error office-holder 2");
      assertThat(found.getFirst()).startsWith("warning suppression 1: " + problem);
    }
  }

  @Test
  void aCommentWithNothingBehindItIsTold() {
    assertThat(found("Good.\n\n<!-- stet-ignore office-holder -->\n"))
        .singleElement()
        .asString()
        .startsWith("warning suppression 3: No text follows this suppression");
  }

  @Test
  void whereReasonsAreRequiredNothingHoldsWithoutOne() {
    file("stet.yaml", "reasons: required\nrules: {suppression: error}\n");
    assertThat(found("<!-- stet-ignore office-holder -->\n" + WRONG))
        .hasSize(2)
        .first()
        .asString()
        .startsWith("error suppression 1: A suppression needs a reason here");
  }

  @Test
  void levelsOfTheHouseHoldAndARuleThatIsOffIsNotCounted() {
    file("stet.yaml", "rules: {office-holder: note}\n");
    assertThat(found(WRONG)).containsExactly("note office-holder 1");
    file("stet.yaml", "rules: {office-holder: off}\n");
    CheckedArticle passed = pass(new Gate(sideCars(), TODAY), "a.md", WRONG);
    assertThat(passed.findings()).isEmpty();
    assertThat(passed.coverage().claims()).isZero();
  }

  @Test
  void aQuotationStillWeighsOneLevelLess() {
    file("stet.yaml", "rules: {office-holder: error}\n");
    assertThat(found("“President George Biden spoke,” she said.\n"))
        .containsExactly("warning office-holder 1");
  }

  @Test
  void aSuppressionOfARuleThatIsOffIsNoFault() {
    file("stet.yaml", "rules: {age: off}\n");
    assertThat(found("<!-- stet-ignore age: so -->\nGood.\n")).isEmpty();
  }

  @Test
  void aFileBesideArticlesSuppressesByNameAndWords() {
    file(
        "stet-ignore.yaml",
        """
        ignore:
          - {files: "news/*.md", rules: office-holder, words: "George Biden", reason: wire}
          - {files: "sport/**", rules: [age]}
        """);
    Gate gate = new Gate(sideCars(), TODAY);
    CheckedArticle passed = pass(gate, "a.md", WRONG);
    assertThat(passed.findings())
        .singleElement()
        .satisfies(f -> assertThat(line(passed, f)).isEqualTo("suppressed(wire) office-holder 1"));
    assertThat(gate.sideFindings(folder -> false, folder -> settings())).isEmpty();
    assertThat(gate.sideFindings(folder -> true, folder -> settings()))
        .singleElement()
        .satisfies(
            beside -> {
              assertThat(beside.isText()).isFalse();
              assertThat(beside.findings())
                  .singleElement()
                  .satisfies(
                      f ->
                          assertThat(line(beside, f))
                              .isEqualTo(
                                  "warning suppression 3: This suppresses nothing; remove it."));
            });
  }

  @Test
  void levelsOfTheHouseHoldForAFileBesideArticlesToo() {
    file("stet-ignore.yaml", "ignore: [{rules: age}]\n");
    file("stet.yaml", "rules: {suppression: error}\n");
    assertThat(new Gate(sideCars(), TODAY).sideFindings(folder -> true, folder -> settings()))
        .singleElement()
        .satisfies(it -> assertThat(line(it, it.findings().getFirst())).startsWith("error "));
    file("stet.yaml", "rules: {suppression: off}\n");
    assertThat(new Gate(sideCars(), TODAY).sideFindings(folder -> true, folder -> settings()))
        .isEmpty();
  }

  @Test
  void oneThatIsOverDoesNotStandInTheWayOfOneThatHolds() {
    String text =
        """
        <!-- stet-ignore-file office-holder: old (until 2020-01-01) -->
        <!-- stet-ignore-file office-holder: new -->

        President George Biden spoke.
        """;
    assertThat(found(text))
        .containsExactly(
            "warning suppression 1: This suppression ended on 2020-01-01; remove it.",
            "suppressed(new) office-holder 4");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ignore: [{rules: agee}] | 1:18: there is no rule 'agee'; there are age",
        "ignore: [{files: a.md}] | 1:10: a suppression needs the key 'rules'",
        "ignore: [{rules: age, until: soon}] | 1:30: 'until' is a day such as 2027-01-01",
        "ignore: [age] | 1:10: a suppression is a mapping with 'rules'; here is a text",
        "ignored: [] | 1:1: a file of suppressions has no key 'ignored'; it has ignore",
        "[age] | 1:1: a file of suppressions is a mapping with the list 'ignore'; here is a list"
      })
  void aBrokenFileBesideArticlesIsToldWithItsPlace(String text, String problem) {
    file("stet-ignore.yaml", text + "\n");
    assertThat(sideCars().problems())
        .singleElement()
        .satisfies(p -> assertThat(p.describe()).startsWith("stet-ignore.yaml:" + problem));
  }

  @Test
  void whatIsIdleGoesWithItsLines() {
    String text =
        """
        <!-- stet-ignore age: no -->
        Good.

        <!-- stet-ignore-start age -->

        Fine. <!-- stet-ignore age: (until 2020-01-01) -->

        <!-- stet-ignore-end -->
        <!-- stet-ignore office-holder: stays -->
        President George Biden spoke.
        """;
    Idle idle = Idle.in(pass(new Gate(sideCars(), TODAY), "a.md", text));
    assertThat(idle.count()).isEqualTo(3);
    assertThat(idle.removed().content())
        .isEqualTo(
            """
            Good.


            Fine.\s

            <!-- stet-ignore office-holder: stays -->
            President George Biden spoke.
            """);
  }
}
