package org.stet.gate;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.stet.json.Json;
import org.stet.json.JsonNode;
import org.stet.json.JsonWriter;

/** A baseline as JSON: sorted, without line numbers and dates, so that it reads well in a diff. */
public final class BaselineFile {
  private static final int FORMAT_VERSION = 1;

  private BaselineFile() {}

  /**
   * What a file holds.
   *
   * @param baseline the baseline
   * @param problem or why there is none, as the end of a sentence
   */
  public record Read(Optional<Baseline> baseline, Optional<String> problem) {}

  /**
   * Reads a file.
   *
   * @param exists whether there still is an article at a path
   */
  public static Read read(String text, Predicate<String> exists) {
    Json.Parsed parsed = Json.read(text);
    if (parsed.problem().isPresent()) {
      return broken("it is not JSON: " + parsed.problem().get());
    }
    if (!(parsed.root().orElseThrow() instanceof JsonNode.Members root)) {
      return broken("it holds no object");
    }
    boolean isOurs =
        root.get("formatVersion")
            .filter(new JsonNode.Numeral(BigDecimal.valueOf(FORMAT_VERSION))::equals)
            .isPresent();
    if (!isOurs) {
      return broken("its 'formatVersion' is not " + FORMAT_VERSION + "; make it anew");
    }
    return entries(root)
        .map(entries -> new Read(Optional.of(new Baseline(entries, exists)), Optional.empty()))
        .orElseGet(
            () -> broken("'findings' is a list of objects with path, rule, fingerprint and claim"));
  }

  private static Read broken(String why) {
    return new Read(Optional.empty(), Optional.of(why));
  }

  private static Optional<List<Baseline.Entry>> entries(JsonNode.Members root) {
    if (!(root.get("findings").orElse(root) instanceof JsonNode.Items items)) {
      return Optional.empty();
    }
    List<Baseline.Entry> entries = new ArrayList<>();
    for (JsonNode item : items.values()) {
      entry(item).ifPresent(entries::add);
    }
    return entries.size() == items.values().size() ? Optional.of(entries) : Optional.empty();
  }

  private static Optional<Baseline.Entry> entry(JsonNode item) {
    return item instanceof JsonNode.Members members
            && members.text("path").isPresent()
            && members.text("rule").isPresent()
            && members.text("fingerprint").isPresent()
        ? Optional.of(
            new Baseline.Entry(
                members.text("path").get(),
                members.text("rule").get(),
                members.text("fingerprint").get(),
                members.text("claim").orElse("")))
        : Optional.empty();
  }

  /** Writes a file. */
  public static void write(Collection<Baseline.Entry> entries, Writer out) throws IOException {
    JsonWriter json = new JsonWriter(out);
    json.object().field("formatVersion", FORMAT_VERSION).array("findings");
    for (Baseline.Entry entry : entries.stream().sorted().toList()) {
      json.object().field("path", entry.path()).field("rule", entry.rule());
      json.field("fingerprint", entry.fingerprint()).field("claim", entry.claim()).end();
    }
    json.end().end().finish();
  }
}
