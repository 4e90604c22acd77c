package org.stet.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.stet.fact.Packs;
import org.stet.language.Language;
import org.stet.text.Problem;
import org.stet.text.Source;

/**
 * For each input the checker with the packs that lie beside it and those that its configuration
 * names; inputs with the same packs share it.
 */
final class Checkers {
  private final Map<Inputs.Input, Wanted> packs = new LinkedHashMap<>();
  private final Map<Wanted, Judging> byPacks = new LinkedHashMap<>();

  /** What stands on top of the program's packs. */
  private record Wanted(List<Source> beside, List<Path> configured) {}

  private final Language language;
  private final boolean isCached;

  private Checkers(Language language, boolean isCached) {
    this.language = language;
    this.isCached = isCached;
  }

  /**
   * Makes them all; empty when packs are broken, after every problem has been printed.
   *
   * @param configured the folders of packs that the configuration of an input names
   * @param language what cuts and tags sentences
   * @param isCached whether results are kept from run to run
   */
  static Optional<Checkers> of(
      List<Inputs.Input> inputs,
      RulesOptions rules,
      Function<Inputs.Input, List<Path>> configured,
      Language language,
      boolean isCached,
      Console console) {
    Checkers checkers = new Checkers(language, isCached);
    OwnRules own = new OwnRules(new Repositories());
    for (Inputs.Input input : inputs) {
      List<Source> beside = rules.beside(own, Path.of(input.name()), input.root());
      checkers.packs.put(input, new Wanted(beside, configured.apply(input)));
    }
    List<Problem> problems = new ArrayList<>();
    checkers.packs.values().stream()
        .distinct()
        .forEach(wanted -> checkers.load(wanted, rules, problems));
    if (!problems.isEmpty()) {
      RulesOptions.tell(problems, console);
      return Optional.empty();
    }
    return Optional.of(checkers);
  }

  private void load(Wanted wanted, RulesOptions rules, List<Problem> problems) {
    switch (RulesFolders.load(rules.layers(wanted.beside(), wanted.configured()))) {
      case Packs.Loaded.Sound sound ->
          byPacks.put(wanted, new Judging(sound.facts(), language, isCached));
      case Packs.Loaded.Broken broken -> problems.addAll(broken.problems());
    }
  }

  Judging of(Inputs.Input input) {
    return Optional.ofNullable(packs.get(input)).map(byPacks::get).orElseThrow();
  }

  /** Keeps what is new for the next run. */
  void save() {
    byPacks.values().forEach(Judging::save);
  }
}
