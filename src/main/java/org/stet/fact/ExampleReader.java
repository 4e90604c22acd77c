package org.stet.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stet.text.Span;

/** Reads a pack's {@code examples:}. */
final class ExampleReader {
  static final Set<String> KEYS = Set.of("date", "wrong", "right", "says");

  private final PackEntries entries;

  ExampleReader(PackEntries entries) {
    this.entries = entries;
  }

  List<Example> read(Fields pack) {
    return entries.mappings(pack, "examples", "an example", KEYS).stream()
        .flatMap(fields -> example(fields).stream())
        .toList();
  }

  private Optional<Example> example(Fields fields) {
    fields.required("date");
    Optional<LocalDate> date = fields.day("date");
    Optional<String> wrong = fields.text("wrong");
    if (date.isEmpty()) {
      return Optional.empty();
    }
    return wrong.isPresent()
        ? wrongExample(fields, date.get(), wrong.get())
        : rightExample(fields, date.get());
  }

  private Optional<Example> rightExample(Fields fields, LocalDate date) {
    String text = fields.required("right");
    return text.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Example(
                entries.source(),
                fields.span(),
                date,
                text,
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
  }

  private Optional<Example> wrongExample(Fields fields, LocalDate date, String marked) {
    int open = marked.indexOf('[');
    int close = marked.indexOf(']');
    String says = fields.required("says");
    if (open < 0 || close <= open + 1 || marked.indexOf('[', open + 1) >= 0) {
      fields.problem(
          fields.spanOf("wrong"),
          "a wrong example has its wrong words in one pair of brackets: US President [George W. Biden] spoke");
      return Optional.empty();
    }
    String text =
        marked.substring(0, open) + marked.substring(open + 1, close) + marked.substring(close + 1);
    Span wrong = new Span(open, close - 1);
    return Optional.of(
        new Example(
            entries.source(),
            fields.span(),
            date,
            text,
            Optional.of(wrong),
            Optional.of(says),
            fields.text("right")));
  }
}
