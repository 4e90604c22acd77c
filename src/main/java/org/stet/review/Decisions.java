package org.stet.review;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stet.text.Problem;
import org.stet.text.Source;
import org.stet.yaml.StrictFields;
import org.stet.yaml.Yaml;
import org.stet.yaml.YamlNode;

/** Reads a file of decisions strictly. */
public final class Decisions {
  private static final Set<String> KEYS =
      Set.of("path", "fingerprint", "verdict", "by", "on", "url");

  private final Source source;
  private final List<Problem> problems = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();

  private Decisions(Source source) {
    this.source = source;
  }

  /**
   * What a file holds.
   *
   * @param decisions in its order
   * @param problems what is wrong with it; nothing may be made of it then
   */
  public record Read(List<Decision> decisions, List<Problem> problems) {
    public Read {
      decisions = List.copyOf(decisions);
      problems = List.copyOf(problems);
    }
  }

  /** Reads a file. */
  public static Read read(Source source) {
    Yaml.Parsed parsed = Yaml.read(source);
    Decisions reader = new Decisions(source);
    reader.problems.addAll(parsed.problems());
    List<Decision> decisions = new ArrayList<>();
    parsed.root().ifPresent(root -> reader.list(root, decisions));
    return new Read(decisions, reader.problems);
  }

  private void list(YamlNode root, List<Decision> decisions) {
    if (root instanceof YamlNode.Sequence list) {
      list.items().forEach(item -> decision(item).ifPresent(decisions::add));
    } else {
      problems.add(
          new Problem(
              source, root.span(), "a file of decisions is a list; here is " + root.kind()));
    }
  }

  private Optional<Decision> decision(YamlNode item) {
    if (!(item instanceof YamlNode.Mapping mapping)) {
      problems.add(
          new Problem(
              source,
              item.span(),
              "a decision is a mapping with 'path', 'fingerprint', 'verdict', 'by' and 'on'; here is "
                  + item.kind()));
      return Optional.empty();
    }
    StrictFields fields = new StrictFields(source, problems, mapping, "a decision", KEYS);
    String path = fields.required("path").replaceFirst("^(\\./+)+(?=.)", "");
    String fingerprint = fields.required("fingerprint");
    String by = fields.required("by");
    Optional<Boolean> verdict = verdict(fields);
    Optional<LocalDate> on = on(fields);
    Optional<String> url =
        fields.parsed("url", "an address with https:// or http://", Decisions::url);
    if (!fingerprint.isEmpty() && !seen.add(path + "\n" + fingerprint)) {
      fields.problem(fields.spanOf("fingerprint"), "this finding has a decision above already");
    }
    return verdict.isEmpty() || on.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Decision(path, fingerprint, verdict.get(), by, on.get(), url, mapping.span()));
  }

  private static Optional<Boolean> verdict(StrictFields fields) {
    if (fields.node("verdict").isEmpty()) {
      fields.required("verdict");
      return Optional.empty();
    }
    return fields.parsed(
        "verdict",
        "confirmed or rejected",
        word ->
            word.equals("confirmed") || word.equals("rejected")
                ? Optional.of(word.equals("confirmed"))
                : Optional.empty());
  }

  private static Optional<LocalDate> on(StrictFields fields) {
    if (fields.node("on").isEmpty()) {
      fields.required("on");
      return Optional.empty();
    }
    return fields.parsed("on", "a day such as 2027-01-01", Decisions::day);
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** An address on the web; empty for anything else. */
  public static Optional<String> url(String text) {
    try {
      URI uri = new URI(text);
      boolean isWeb = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
      return isWeb && uri.getHost() != null ? Optional.of(text) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
