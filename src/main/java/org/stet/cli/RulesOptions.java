package org.stet.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stet.fact.Facts;
import org.stet.fact.Packs;
import org.stet.text.Problem;
import org.stet.text.Source;
import picocli.CommandLine.Option;

/** Options that say which packs stand on top of those of the program. */
final class RulesOptions {
  @Option(
      names = "--rules",
      paramLabel = "DIR",
      description =
          "A folder of your own packs; they win over those that come with the program. May be repeated.")
  private final List<Path> folders = new ArrayList<>();

  @Option(
      names = "--no-own-rules",
      description = "Leave out the packs of a folder rules/ beside the articles.")
  private boolean noOwnRules;

  /** The packs of the folder beside a file; none where they are not wanted. */
  List<Source> beside(OwnRules rules, Path file, Path root) {
    return noOwnRules ? List.of() : rules.of(file, root);
  }

  /** The layers on top of the program's: those that lie beside something, then those named. */
  List<List<Source>> layers(List<Source> beside) {
    return layers(beside, List.of());
  }

  /**
   * The same with the folders of packs that the configuration names between them.
   *
   * @throws UsageException when such a folder cannot be read
   */
  List<List<Source>> layers(List<Source> beside, List<Path> configured) {
    List<List<Source>> layers = new ArrayList<>();
    if (!beside.isEmpty()) {
      layers.add(beside);
    }
    configured.forEach(folder -> layers.add(RulesFolders.stored(OwnRules.shown(folder))));
    folders.forEach(folder -> layers.add(RulesFolders.stored(folder)));
    return layers;
  }

  /** The facts for the working folder; empty when they are broken, after that has been told. */
  Optional<Facts> facts(Console console) {
    Path here = Path.of("").toAbsolutePath();
    List<Source> beside = beside(new OwnRules(new Repositories()), here.resolve("article"), here);
    return switch (RulesFolders.load(layers(beside))) {
      case Packs.Loaded.Sound sound -> Optional.of(sound.facts());
      case Packs.Loaded.Broken broken -> {
        tell(broken.problems(), console);
        yield Optional.empty();
      }
    };
  }

  /** Prints every problem once. */
  static void tell(List<Problem> problems, Console console) {
    Set<String> lines = new LinkedHashSet<>();
    problems.forEach(p -> lines.add(p.describe()));
    lines.forEach(console.err()::println);
    console
        .err()
        .println(
            "stet: the rules have "
                + (lines.size() == 1 ? "a problem" : lines.size() + " problems")
                + "; nothing was checked");
  }
}
