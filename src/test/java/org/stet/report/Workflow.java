package org.stet.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What the runner of GitHub Actions makes of a log: the commands in it, and the lines that are
 * none.
 */
record Workflow(List<Command> commands, List<String> plain) {
  /** A command as the runner obeys it. */
  record Command(String name, Map<String, String> properties, String message) {}

  static Workflow of(String log) {
    List<Command> commands = new ArrayList<>();
    List<String> plain = new ArrayList<>();
    for (String line : log.split("\r\n|\r|\n", -1)) {
      if (line.strip().matches("::.*::.*")) {
        commands.add(command(line.strip()));
      } else if (line.toLowerCase(Locale.ROOT).contains("##[")) {
        commands.add(new Command("old", Map.of(), line));
      } else if (!line.isEmpty()) {
        plain.add(line);
      }
    }
    return new Workflow(commands, plain);
  }

  private static Command command(String line) {
    int end = line.indexOf("::", 2);
    String head = line.substring(2, end);
    int blank = head.indexOf(' ');
    Map<String, String> properties = new LinkedHashMap<>();
    for (String property : head.substring(blank + 1).split(",", -1)) {
      int equals = property.indexOf('=');
      String value = property.substring(equals + 1).replace("%3A", ":").replace("%2C", ",");
      properties.put(property.substring(0, equals), plain(value));
    }
    return new Command(head.substring(0, blank), properties, plain(line.substring(end + 2)));
  }

  private static String plain(String escaped) {
    return escaped.replace("%0D", "\r").replace("%0A", "\n").replace("%25", "%");
  }
}
