package org.stet.yaml;

import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.stet.text.Problem;
import org.stet.text.Source;
import org.stet.text.Span;

/** Reads YAML 1.2 into {@link YamlNode}s. */
public final class Yaml {
  /**
   * The largest file that is read, in characters. A pack of this size has tens of thousands of
   * facts.
   */
  private static final int MAX_LENGTH = 8 * 1024 * 1024;

  private static final LoadSettings SETTINGS =
      LoadSettings.builder().setCodePointLimit(MAX_LENGTH).setUseMarks(true).build();

  private Yaml() {}

  /**
   * What a file holds.
   *
   * @param root its value, without what is wrong with it; empty when the file is empty or no YAML
   *     at all
   * @param problems what is wrong with it
   */
  public record Parsed(Optional<YamlNode> root, List<Problem> problems) {
    public Parsed {
      problems = List.copyOf(problems);
    }
  }

  /** Reads a whole file. */
  public static Parsed read(Source source) {
    return read(source, new Span(0, source.content().length()));
  }

  /**
   * Reads a part of a file, such as its front matter; positions are those of the whole file.
   *
   * <p>Keys given twice, aliases, anchors, tags and nesting beyond {@value TreeBuilder#MAX_DEPTH}
   * levels are problems: a pack needs none of them, and they are how small files become large ones.
   */
  public static Parsed read(Source source, Span part) {
    if (part.length() > MAX_LENGTH) {
      return broken(
          source,
          new Span(part.start(), part.start()),
          "a YAML file has at most " + MAX_LENGTH + " characters");
    }
    String text = part.of(source.content());
    TreeBuilder builder = new TreeBuilder(source, part.start(), text);
    try {
      Optional<YamlNode> root = builder.build(new Parse(SETTINGS).parseString(text).iterator());
      return new Parsed(root, builder.problems());
    } catch (MarkedYamlEngineException e) {
      Span at = e.getProblemMark().map(builder::at).orElse(new Span(part.start(), part.start()));
      return broken(source, at, "this is not YAML: " + e.getProblem());
    } catch (YamlEngineException e) {
      return broken(
          source, new Span(part.start(), part.start()), "this is not YAML: " + e.getMessage());
    }
  }

  private static Parsed broken(Source source, Span at, String message) {
    return new Parsed(Optional.empty(), List.of(new Problem(source, at, message)));
  }
}
