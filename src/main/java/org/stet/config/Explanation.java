package org.stet.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.stet.claim.Rule;
import org.stet.claim.Severity;
import org.stet.read.ReadOptions;
import org.stet.text.Screen;

/** Every value that holds for an article, and where it comes from. */
public final class Explanation {
  private static final String STANDARD = "standard";

  private Explanation() {}

  /**
   * A value.
   *
   * @param key as one would write it: {@code rules.office-holder}
   * @param value in words
   * @param origin {@code path:line:column}, or "standard"
   */
  public record Line(String key, String value, String origin) {}

  /**
   * All values, rules first.
   *
   * @param rules all rules with the levels that they have of themselves
   * @param shown how a path is shown
   */
  public static List<Line> of(Settings settings, List<Rule> rules, Function<Path, String> shown) {
    Values values = settings.values();
    List<Line> lines = new ArrayList<>();
    for (Rule rule : rules) {
      lines.add(
          line(
              "rules." + rule.id(),
              Optional.ofNullable(values.rules().get(rule.id())),
              level -> word(level, "off"),
              word(Optional.of(rule.severity()), "off")));
    }
    lines.add(line("packs", values.packs(), paths -> list(paths, shown), "none"));
    lines.add(
        line(
            "published",
            values.published(),
            keys -> list(keys, k -> k),
            list(ReadOptions.STANDARD.dateKeys(), k -> k)));
    lines.add(
        line(
            "section",
            values.section(),
            keys -> list(keys, k -> k),
            list(Settings.STANDARD.sectionKeys(), k -> k)));
    lines.add(
        line(
            "author",
            values.author(),
            keys -> list(keys, k -> k),
            list(Settings.STANDARD.authorKeys(), k -> k)));
    lines.add(line("fail-on", values.failOn(), least -> word(least.severity(), "never"), "error"));
    lines.add(line("baseline", values.baseline(), shown, "none"));
    lines.add(
        line("reasons", values.reasons(), must -> must ? "required" : "optional", "optional"));
    lines.add(line("exclude", values.exclude(), globs -> list(globs, Glob::toString), "none"));
    return lines;
  }

  private static <T> Line line(
      String key, Optional<Setting<T>> setting, Function<T, String> words, String standard) {
    return new Line(
        key,
        setting.map(s -> words.apply(s.value())).orElse(standard),
        setting.map(s -> Screen.place(s.source(), s.span())).orElse(STANDARD));
  }

  private static String word(Optional<Severity> level, String none) {
    return level.map(it -> it.name().toLowerCase(Locale.ROOT)).orElse(none);
  }

  private static <T> String list(List<T> items, Function<T, String> words) {
    return items.isEmpty() ? "none" : items.stream().map(words).collect(Collectors.joining(", "));
  }
}
