package org.stet.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.stet.text.Problem;
import org.stet.text.Source;
import org.stet.yaml.YamlNode;

/** What all entries of a pack have: an id, keys, a source that they may leave to the pack. */
final class PackEntries {
  private static final Pattern ID = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

  private final Source source;
  private final List<Problem> problems;
  private final Shared shared;

  PackEntries(Source source, Shared shared, List<Problem> problems) {
    this.source = source;
    this.shared = shared;
    this.problems = problems;
  }

  String family(String name) {
    return shared.family(name);
  }

  Optional<Period> periodOf(String text) {
    return shared.period(text);
  }

  Source source() {
    return source;
  }

  /** The citation of something, which is the pack's own where it names none. */
  Citation citation(Fields fields, Optional<Citation> parent) {
    Optional<String> url =
        fields.parsed(
            "source", "the address of a public source, https://...", PackEntries::address);
    Optional<LocalDate> checked = fields.day("checked");
    if (parent.isEmpty()) {
      need(fields, "source");
      need(fields, "checked");
    }
    return new Citation(
        url.or(() -> parent.map(Citation::url)).orElse(""),
        checked.or(() -> parent.map(Citation::checked)).orElse(LocalDate.EPOCH),
        source,
        fields.span());
  }

  private static Optional<String> address(String text) {
    return text.matches("https?://[!-~]+") ? Optional.of(text) : Optional.empty();
  }

  private static void need(Fields fields, String key) {
    if (fields.node(key).isEmpty()) {
      fields.required(key);
    }
  }

  String id(YamlNode.Entry entry) {
    String id = entry.key().value();
    if (!ID.matcher(id).matches()) {
      problems.add(
          new Problem(
              source,
              entry.key().span(),
              "'" + id + "' is no id; an id has small letters, digits and hyphens: joe-biden"));
    }
    return id;
  }

  Fields fields(YamlNode.Entry entry, String what, Set<String> allowed) {
    return fields((YamlNode.Mapping) entry.value(), what, allowed);
  }

  Fields fields(YamlNode.Mapping mapping, String what, Set<String> allowed) {
    return new Fields(source, shared, problems, mapping, what, allowed);
  }

  /** The items of a list that are mappings; others are problems. */
  List<Fields> mappings(Fields parent, String key, String what, Set<String> allowed) {
    List<Fields> found = new ArrayList<>();
    for (YamlNode item : parent.items(key)) {
      if (item instanceof YamlNode.Mapping mapping) {
        found.add(fields(mapping, what, allowed));
      } else {
        parent.problem(item.span(), what + " is a mapping, {key: value}; here is " + item.kind());
      }
    }
    return found;
  }

  /** The time between {@code since} and {@code until}; empty when it ends before it starts. */
  Optional<Period> period(Fields fields) {
    Period period = new Period(fields.date("since"), fields.date("until"));
    if (period.earliest().isAfter(period.latest())) {
      fields.problem(fields.spanOf("until"), "this ends before it starts");
      return Optional.empty();
    }
    return Optional.of(period);
  }

  OptionalInt number(Fields fields, String key) {
    return fields
        .parsed(key, "a whole number from 1", PackEntries::number)
        .map(OptionalInt::of)
        .orElse(OptionalInt.empty());
  }

  private static Optional<Integer> number(String text) {
    return text.matches("[1-9]\\d{0,3}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
  }

  /** An id that must be there. */
  Optional<Pack.Reference> requiredReference(Fields fields, String key) {
    String id = fields.required(key);
    return id.isEmpty()
        ? Optional.empty()
        : Optional.of(new Pack.Reference(id, source, fields.spanOf(key)));
  }

  /** An id that may be there. */
  Optional<Pack.Reference> reference(Fields fields, String key) {
    return fields.node(key).isEmpty()
        ? Optional.empty()
        : fields.text(key).map(id -> new Pack.Reference(id, source, fields.spanOf(key)));
  }

  List<Pack.Reference> references(Fields fields, String key) {
    List<String> ids = fields.texts(key);
    return ids.stream().map(id -> new Pack.Reference(id, source, fields.spanOf(key))).toList();
  }
}
