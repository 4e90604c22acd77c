package org.stet.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stet.check.CheckedArticle;
import org.stet.check.Run;
import org.stet.check.Unchecked;
import org.stet.text.Screen;

/**
 * The XML of JUnit and Ant, which every build server reads: a suite for each article, a failed test
 * for each finding that counts, a skipped one for each that does not. Columns count code points, in
 * text only.
 */
final class JUnitReport implements ReportWriter {
  private static final int WORDS = 80;

  /** How a test went. */
  private enum Outcome {
    PASSED,
    SKIPPED,
    FAILURE,
    ERROR
  }

  /**
   * A test.
   *
   * @param name tells it from the others of its suite, without line numbers: build servers compare
   *     runs by it
   * @param line where it is in the file; 0 for nowhere
   * @param type what kind of failure it is
   */
  private record Case(
      String name, int line, Outcome outcome, String type, String message, String body) {
    private static final Case CLEAN = new Case("no finding", 0, Outcome.PASSED, "", "", "");

    static Case of(String name, Entry entry) {
      int line = entry.article().source().lineAt(entry.finding().span().start());
      String message = Screen.clean(Account.message(entry.finding()));
      if (entry.finding().isOpen()) {
        return new Case(name, line, Outcome.FAILURE, entry.level(), message, body(entry));
      }
      String why = Standings.sentence(entry.finding().standing());
      return new Case(name, line, Outcome.SKIPPED, "", message + " – " + why, "");
    }

    private static String body(Entry entry) {
      return Stream.concat(
              Stream.of(entry.headline(entry.level())), entry.telling().lines().stream())
          .map(line -> line + "\n")
          .collect(Collectors.joining());
    }

    static Case of(Unchecked input) {
      String message = NotChecked.message(input);
      String body = Screen.path(input.name()) + ": " + message + "\n";
      return new Case("not checked", 0, Outcome.ERROR, NotChecked.RULE, message, body);
    }
  }

  /** The tests of a file. */
  private record Suite(String path, List<Case> cases) {
    int count(Outcome outcome) {
      return (int) cases.stream().filter(it -> it.outcome() == outcome).count();
    }
  }

  @Override
  public void write(Run run, ReportOptions options, Writer out) throws IOException {
    List<Suite> suites = new ArrayList<>();
    run.articles().forEach(checked -> suites.add(suite(checked, options)));
    for (Unchecked input : run.unchecked()) {
      suites.add(new Suite(Entry.path(input.name()), List.of(Case.of(input))));
    }
    Xml xml = new Xml(out);
    xml.element("testsuites").attribute("name", "Stet");
    xml.attribute("tests", suites.stream().mapToInt(it -> it.cases().size()).sum());
    xml.attribute("failures", suites.stream().mapToInt(it -> it.count(Outcome.FAILURE)).sum());
    xml.attribute("errors", suites.stream().mapToInt(it -> it.count(Outcome.ERROR)).sum());
    for (Suite suite : suites) {
      write(xml, suite);
    }
    xml.end().finish();
  }

  private static Suite suite(CheckedArticle checked, ReportOptions options) {
    Map<String, Integer> seen = new HashMap<>();
    List<Case> cases = new ArrayList<>();
    for (Entry entry : Entry.all(checked, options)) {
      String name = entry.rule() + ": " + Columns.of(entry.words()).head(WORDS);
      int times = seen.merge(name, 1, Integer::sum);
      cases.add(Case.of(times == 1 ? name : name + " (" + times + ")", entry));
    }
    String path = Entry.path(checked.article().source().name());
    return new Suite(path, cases.isEmpty() ? List.of(Case.CLEAN) : cases);
  }

  private static void write(Xml xml, Suite suite) throws IOException {
    String name = Screen.clean(suite.path());
    xml.element("testsuite").attribute("name", name);
    xml.attribute("tests", suite.cases().size());
    xml.attribute("failures", suite.count(Outcome.FAILURE));
    xml.attribute("errors", suite.count(Outcome.ERROR));
    xml.attribute("skipped", suite.count(Outcome.SKIPPED)).attribute("time", 0);
    for (Case test : suite.cases()) {
      xml.element("testcase").attribute("classname", name);
      xml.attribute("name", test.name()).attribute("file", suite.path());
      if (test.line() > 0) {
        xml.attribute("line", test.line());
      }
      xml.attribute("time", 0);
      outcome(xml, test);
      xml.end();
    }
    xml.end();
  }

  private static void outcome(Xml xml, Case test) throws IOException {
    switch (test.outcome()) {
      case PASSED -> {}
      case SKIPPED -> xml.element("skipped").attribute("message", test.message()).end();
      case FAILURE -> failed(xml.element("failure"), test);
      case ERROR -> failed(xml.element("error"), test);
    }
  }

  private static void failed(Xml xml, Case test) throws IOException {
    xml.attribute("type", test.type()).attribute("message", test.message());
    xml.text(test.body()).end();
  }
}
