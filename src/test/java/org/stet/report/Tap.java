package org.stet.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.text.Source;
import org.stet.yaml.Yaml;

/** What a reader of the Test Anything Protocol, version 13, makes of a text. */
record Tap(List<Test> tests) {
  private static final Pattern TEST = Pattern.compile("(not )?ok (\\d+) - (.*)");
  private static final Pattern DIRECTIVE = Pattern.compile("(?<!\\\\)#");

  /**
   * A test.
   *
   * @param yaml what stands below it; empty for nothing
   */
  record Test(boolean ok, String description, String yaml) {}

  static Tap of(String text) {
    List<String> lines = new ArrayList<>(List.of(text.split("\r\n|\r|\n", -1)));
    check(lines.removeFirst().equals("TAP version 13"), text);
    String plan = lines.removeFirst();
    List<Test> tests = new ArrayList<>();
    while (!lines.isEmpty()) {
      String line = lines.removeFirst();
      Matcher test = TEST.matcher(line);
      if (test.matches()) {
        check(Integer.parseInt(test.group(2)) == tests.size() + 1, line);
        check(!DIRECTIVE.matcher(test.group(3)).find(), line);
        String description = test.group(3).replaceAll("\\\\(.)", "$1");
        tests.add(new Test(test.group(1) == null, description, yaml(lines)));
      } else {
        check(line.isEmpty() || line.startsWith("#"), line);
      }
    }
    check(plan.equals("1.." + tests.size()), plan);
    return new Tap(tests);
  }

  private static String yaml(List<String> lines) {
    if (lines.isEmpty() || !lines.getFirst().equals("  ---")) {
      return "";
    }
    lines.removeFirst();
    StringBuilder yaml = new StringBuilder();
    while (!lines.getFirst().equals("  ...")) {
      check(lines.getFirst().startsWith("  "), lines.getFirst());
      yaml.append(lines.removeFirst().substring(2)).append('\n');
    }
    lines.removeFirst();
    List<?> problems = Yaml.read(new Source("tap", yaml.toString())).problems();
    check(problems.isEmpty(), problems + "\n" + yaml);
    return yaml.toString();
  }

  private static void check(boolean holds, String what) {
    if (!holds) {
      throw new AssertionError(what);
    }
  }
}
