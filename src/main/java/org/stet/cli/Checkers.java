package org.stet.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stet.check.Checker;
import org.stet.fact.Packs;
import org.stet.text.Problem;
import org.stet.text.Source;

/** For each input the checker with the packs that lie beside it; inputs of one folder share it. */
final class Checkers {
  private final Map<Inputs.Input, List<Source>> packs = new LinkedHashMap<>();
  private final Map<List<Source>, Checker> byPacks = new LinkedHashMap<>();

  private Checkers() {}

  /** Makes them all; empty when packs are broken, after every problem has been printed. */
  static Optional<Checkers> of(List<Inputs.Input> inputs, RulesOptions rules, Console console) {
    Checkers checkers = new Checkers();
    OwnRules own = new OwnRules();
    inputs.forEach(i -> checkers.packs.put(i, rules.beside(own, Path.of(i.name()), i.root())));
    List<Problem> problems = new ArrayList<>();
    checkers.packs.values().stream()
        .distinct()
        .forEach(beside -> checkers.load(beside, rules.layers(beside), problems));
    if (!problems.isEmpty()) {
      RulesOptions.tell(problems, console);
      return Optional.empty();
    }
    return Optional.of(checkers);
  }

  private void load(List<Source> beside, List<List<Source>> layers, List<Problem> problems) {
    switch (RulesFolders.load(layers)) {
      case Packs.Loaded.Sound sound -> byPacks.put(beside, new Checker(sound.facts()));
      case Packs.Loaded.Broken broken -> problems.addAll(broken.problems());
    }
  }

  Checker of(Inputs.Input input) {
    return Optional.ofNullable(packs.get(input)).map(byPacks::get).orElseThrow();
  }
}
