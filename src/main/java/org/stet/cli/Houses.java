package org.stet.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.stet.check.CheckedArticle;
import org.stet.config.Configs;
import org.stet.config.Settings;
import org.stet.gate.BaselineUse;
import org.stet.gate.Gate;
import org.stet.gate.House;
import org.stet.gate.SideCars;
import org.stet.text.Problem;

/** What holds for each input: its configuration, what is suppressed beside it, its baseline. */
final class Houses {
  private final Map<Inputs.Input, House> houses;
  private final Baselines baselines;
  private final Gate gate;

  /** What holds for a file of a folder that is no input. */
  private final Function<Path, Settings> beside;

  private Houses(
      Map<Inputs.Input, House> houses,
      Baselines baselines,
      Gate gate,
      Function<Path, Settings> beside) {
    this.houses = houses;
    this.baselines = baselines;
    this.gate = gate;
    this.beside = beside;
  }

  /**
   * Reads all that holds; empty when any of it is broken, after every problem has been printed.
   *
   * @param baselines where the baselines come from
   */
  static Optional<Houses> of(
      List<Inputs.Input> inputs,
      HouseOptions options,
      Baselines baselines,
      Today today,
      Console console) {
    Configs configs = configs();
    SideCars sideCars =
        new SideCars(file -> HouseOptions.read(file, "file of suppressions"), Gate.ruleIds());
    Repositories repositories = new Repositories();
    Map<Inputs.Input, House> houses = new LinkedHashMap<>();
    for (Inputs.Input input : inputs) {
      Path file = input.file();
      Path top = repositories.top(Optional.ofNullable(file.getParent()).orElse(file), input.root());
      Settings settings = settings(options, configs, file, top);
      sideCars.look(file, top);
      if (input.isNamed() || !settings.excludes(file)) {
        houses.put(input, baselines.house(file, settings));
      }
    }
    List<Problem> problems = new ArrayList<>(configs.problems());
    problems.addAll(sideCars.problems());
    if (!problems.isEmpty()) {
      tell(problems, console);
      return Optional.empty();
    }
    Function<Path, Settings> beside =
        folder ->
            settings(
                options, configs, folder.resolve(SideCars.NAME), repositories.top(folder, folder));
    return Optional.of(new Houses(houses, baselines, new Gate(sideCars, today.day()), beside));
  }

  /** Nothing read yet. */
  static Configs configs() {
    return new Configs(file -> HouseOptions.read(file, "configuration"), Gate.ruleIds());
  }

  /**
   * What holds for an article.
   *
   * @param top where the search for files ends
   */
  static Settings settings(HouseOptions options, Configs configs, Path file, Path top) {
    if (options.noConfig) {
      return Settings.STANDARD;
    }
    if (options.config.isEmpty()) {
      return configs.of(file, top);
    }
    Path named = HouseOptions.absolute(options.config.get());
    if (!Files.isRegularFile(named)) {
      throw new UsageException("--config: there is no file " + options.config.get());
    }
    return configs.only(named, file);
  }

  /** Prints every problem. */
  static void tell(List<Problem> problems, Console console) {
    problems.forEach(problem -> console.err().println(problem.describe()));
    console
        .err()
        .println(
            "stet: the configuration has "
                + (problems.size() == 1 ? "a problem" : problems.size() + " problems")
                + "; nothing was checked");
  }

  /**
   * The inputs that no configuration leaves out.
   *
   * @throws UsageException when there is none
   */
  List<Inputs.Input> inputs() {
    if (houses.isEmpty()) {
      throw new UsageException("'exclude' in the configuration leaves out every article");
    }
    return List.copyOf(houses.keySet());
  }

  Settings settings(Inputs.Input input) {
    return house(input).settings();
  }

  private House house(Inputs.Input input) {
    return Optional.ofNullable(houses.get(input)).orElseThrow();
  }

  /** The same article with the findings as its house has them. */
  CheckedArticle pass(Inputs.Input input, CheckedArticle checked) {
    return gate.pass(checked, house(input));
  }

  /** What is wrong with the files of suppressions, after all inputs have passed. */
  List<CheckedArticle> sideFindings() {
    List<Path> whole =
        houses.keySet().stream()
            .filter(input -> !input.isNamed())
            .map(input -> input.root().toAbsolutePath().normalize())
            .distinct()
            .toList();
    return gate.sideFindings(folder -> whole.stream().anyMatch(folder::startsWith), beside);
  }

  /** The baselines in this run, by their file. */
  Map<Path, BaselineUse> baselines() {
    return baselines.used();
  }
}
