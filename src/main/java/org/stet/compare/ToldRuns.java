package org.stet.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stet.claim.Severity;
import org.stet.json.Json;
import org.stet.json.JsonNode;
import org.stet.json.JsonNode.Members;

/** Reads the JSON report of a run. */
public final class ToldRuns {
  private static final int FORMAT_VERSION = 2;

  private static final Set<String> LEVELS = Set.of("error", "warning", "note");
  private static final Set<String> STANDINGS = Set.of(Told.OPEN, Told.SUPPRESSED, Told.KNOWN);

  private ToldRuns() {}

  /**
   * What a file holds.
   *
   * @param run the run
   * @param problem or why there is none, as the end of a sentence
   */
  public record Read(Optional<ToldRun> run, Optional<String> problem) {}

  /** Says where a text is no report. */
  private static final class NoReport extends Exception {
    private static final long serialVersionUID = 1;

    NoReport(String message) {
      super(message);
    }

    String why() {
      return String.valueOf(getMessage());
    }
  }

  /** Reads a text. Of keys that it does not need it asks nothing, so that newer reports fit. */
  public static Read read(String text) {
    try {
      return new Read(Optional.of(run(root(Json.read(text)))), Optional.empty());
    } catch (NoReport e) {
      return new Read(Optional.empty(), Optional.of(e.why()));
    }
  }

  private static Members root(Json.Parsed parsed) throws NoReport {
    if (parsed.problem().isPresent()) {
      throw new NoReport("it is not JSON: " + parsed.problem().get());
    }
    if (!(parsed.root().orElseThrow() instanceof Members root)) {
      throw new NoReport("it holds no object; make it with 'stet check --format json=FILE'");
    }
    Optional<JsonNode> version = root.get("formatVersion");
    if (version.isEmpty() || root.get("articles").isEmpty()) {
      throw new NoReport(
          "it has no 'formatVersion' with 'articles'; make it with 'stet check --format json=FILE'");
    }
    if (!version.get().equals(new JsonNode.Numeral(BigDecimal.valueOf(FORMAT_VERSION)))) {
      throw new NoReport(
          "its 'formatVersion' is not %d; make it anew with this version of Stet"
              .formatted(FORMAT_VERSION));
    }
    return root;
  }

  private static ToldRun run(Members root) throws NoReport {
    Map<String, List<Told>> articles = new LinkedHashMap<>();
    int at = 0;
    for (JsonNode item : items(root, "articles", "the report")) {
      String where = "articles[" + at++ + "]";
      Members article = members(item, where);
      String path = path(article, where);
      articles.computeIfAbsent(path, p -> new ArrayList<>()).addAll(findings(path, article, where));
    }
    return new ToldRun(articles, unchecked(root), hidden(root));
  }

  private static List<Told> findings(String path, Members article, String where) throws NoReport {
    List<Told> findings = new ArrayList<>();
    for (JsonNode item : items(article, "findings", where)) {
      String place = where + ".findings[" + findings.size() + "]";
      findings.add(finding(path, members(item, place), place));
    }
    return findings;
  }

  private static Told finding(String path, Members item, String where) throws NoReport {
    boolean isInMany = item.get("also").isPresent();
    String severity = oneOf(LEVELS, item, "severity", where);
    return new Told(
        path,
        text(item, "rule", where),
        Severity.valueOf(severity.toUpperCase(Locale.ROOT)),
        text(item, "message", where),
        text(item, "claim", where),
        count(item, "line", where),
        count(item, "column", where),
        text(item, "fingerprint", where),
        1 + (isInMany ? items(item, "also", where).size() : 0),
        oneOf(STANDINGS, item, "standing", where));
  }

  private static Map<String, String> unchecked(Members root) throws NoReport {
    Map<String, String> unchecked = new LinkedHashMap<>();
    int at = 0;
    for (JsonNode item : items(root, "unchecked", "the report")) {
      String where = "unchecked[" + at++ + "]";
      Members input = members(item, where);
      unchecked.put(path(input, where), text(input, "why", where));
    }
    return unchecked;
  }

  private static long hidden(Members root) {
    return root.get("summary")
        .flatMap(node -> node instanceof Members it ? it.get("hiddenFindings") : Optional.empty())
        .map(node -> node instanceof JsonNode.Numeral it ? it.value().longValue() : 0L)
        .orElse(0L);
  }

  private static String path(Members item, String where) throws NoReport {
    return text(item, "path", where).replaceFirst("^(\\./+)+(?=.)", "");
  }

  private static Members members(JsonNode node, String where) throws NoReport {
    if (node instanceof Members members) {
      return members;
    }
    throw new NoReport(where + " is no object");
  }

  private static List<JsonNode> items(Members item, String key, String where) throws NoReport {
    if (item.get(key).isPresent() && item.get(key).get() instanceof JsonNode.Items items) {
      return items.values();
    }
    throw new NoReport("%s has no list '%s'".formatted(where, key));
  }

  private static String text(Members item, String key, String where) throws NoReport {
    Optional<String> text = item.text(key);
    if (text.isEmpty()) {
      throw new NoReport("%s has no text '%s'".formatted(where, key));
    }
    return text.get();
  }

  private static String oneOf(Set<String> words, Members item, String key, String where)
      throws NoReport {
    String word = text(item, key, where);
    if (!words.contains(word)) {
      String all = String.join(", ", words.stream().sorted().toList());
      throw new NoReport("'%s' of %s is none of %s".formatted(key, where, all));
    }
    return word;
  }

  private static int count(Members item, String key, String where) throws NoReport {
    if (item.get(key).isPresent()
        && item.get(key).get() instanceof JsonNode.Numeral number
        && number.value().compareTo(BigDecimal.ONE) >= 0
        && number.value().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0) {
      return number.value().intValue();
    }
    throw new NoReport("%s has no number '%s' from 1 on".formatted(where, key));
  }
}
