package org.stet.gate;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.gate.Remark.Kind;
import org.stet.text.Aside;
import org.stet.text.Source;

/**
 * Reads remarks: {@code stet-ignore office-holder, age: the reason (until 2027-01-01)}, and the
 * same with {@code -start} and {@code -file}; {@code stet-ignore-end} stands alone.
 */
final class RemarkReader {
  private static final Pattern FORM =
      Pattern.compile(
          "(stet-ignore[a-z-]*+)(?:[\\s:]++([^:(]*+))?(?::((?:(?!\\(until)[\\s\\S])*+))?(\\(until\\s[\\s\\S]*+)?");

  private static final Pattern UNTIL =
      Pattern.compile("\\(until\\s++(\\d{4}-\\d\\d-\\d\\d)\\s*+\\)\\s*+");

  private static final Pattern SEPARATOR = Pattern.compile("[\\s,]++");

  private static final String HOW =
      "write it like 'stet-ignore office-holder: the reason (until 2027-01-01)'";

  private final Source source;
  private final Set<String> known;
  private final boolean mustSayWhy;

  /**
   * @param known the ids of all rules
   * @param mustSayWhy whether a suppression without a reason does not hold
   */
  RemarkReader(Source source, Set<String> known, boolean mustSayWhy) {
    this.source = source;
    this.known = known;
    this.mustSayWhy = mustSayWhy;
  }

  Remark read(Aside aside) {
    Matcher form = FORM.matcher(aside.text());
    if (!form.matches()) {
      return flawed(aside, Kind.UNKNOWN, "this suppression cannot be read; " + HOW);
    }
    Kind kind = kind(form.group(1), aside);
    return switch (kind) {
      case UNKNOWN ->
          flawed(
              aside,
              kind,
              "there is no '%s'; there are stet-ignore, stet-ignore-start, stet-ignore-end and stet-ignore-file"
                  .formatted(form.group(1)));
      case END -> new Remark(kind, aside, Optional.empty(), List.of());
      case NEXT, START, FILE -> suppression(aside, kind, form);
    };
  }

  /** In the head of a file everything speaks for all of it. */
  private static Kind kind(String word, Aside aside) {
    Kind kind =
        Arrays.stream(Kind.values())
            .filter(it -> it.word().equals(word))
            .findFirst()
            .orElse(Kind.UNKNOWN);
    return kind == Kind.NEXT && aside.scope() == Aside.Scope.FILE ? Kind.FILE : kind;
  }

  private Remark suppression(Aside aside, Kind kind, Matcher form) {
    List<Flaw> flaws = new ArrayList<>();
    Set<String> rules = rules(part(form, 2), aside, flaws);
    String reason = part(form, 3);
    Optional<LocalDate> until = until(part(form, 4), aside, flaws);
    boolean hasNoWhy = mustSayWhy && reason.isEmpty();
    if (hasNoWhy) {
      flaws.add(flaw(aside, "a suppression needs a reason here; " + HOW));
    }
    boolean holds = !rules.isEmpty() && !hasNoWhy && (until.isPresent() || form.group(4) == null);
    Optional<Suppression> suppression =
        Optional.of(new Suppression(rules, reason, until, source, aside.span()))
            .filter(it -> holds);
    return new Remark(kind, aside, suppression, flaws);
  }

  private static String part(Matcher form, int group) {
    String text = form.group(group);
    return text == null ? "" : text.strip();
  }

  private Set<String> rules(String list, Aside aside, List<Flaw> flaws) {
    Set<String> rules = new LinkedHashSet<>();
    for (String rule : SEPARATOR.split(list, -1)) {
      if (known.contains(rule)) {
        rules.add(rule);
      } else if (!rule.isEmpty()) {
        flaws.add(flaw(aside, noRule(rule, known)));
      }
    }
    if (list.isBlank()) {
      flaws.add(flaw(aside, "this suppression names no rule; " + HOW));
    }
    return rules;
  }

  static String noRule(String rule, Set<String> known) {
    return "there is no rule '%s'; there are %s"
        .formatted(rule, String.join(", ", known.stream().sorted().toList()));
  }

  private static Optional<LocalDate> until(String text, Aside aside, List<Flaw> flaws) {
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Optional<LocalDate> day =
        Optional.of(UNTIL.matcher(text)).filter(Matcher::matches).flatMap(RemarkReader::day);
    if (day.isEmpty()) {
      flaws.add(
          flaw(
              aside,
              "the last day of this suppression cannot be read; write it as (until 2027-01-01)"));
    }
    return day;
  }

  private static Optional<LocalDate> day(Matcher until) {
    try {
      return Optional.of(LocalDate.parse(until.group(1)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Remark flawed(Aside aside, Kind kind, String message) {
    return new Remark(kind, aside, Optional.empty(), List.of(flaw(aside, message)));
  }

  static Flaw flaw(Aside aside, String message) {
    return new Flaw(aside.span(), aside.text(), message);
  }
}
