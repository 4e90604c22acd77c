package org.stet.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.stet.curate.Gap;
import org.stet.curate.Lint;
import org.stet.fact.PackOutline;
import org.stet.fact.Packs;
import org.stet.fact.ShippedPacks;
import org.stet.text.Problem;
import org.stet.text.Screen;
import org.stet.text.Source;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code stet facts lint}: finds what is wrong with packs. */
@Command(
    name = "lint",
    description = "Reads packs, runs their examples, and tells every problem with its place.",
    mixinStandardHelpOptions = true)
final class LintCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      arity = "0..*",
      paramLabel = "PATH",
      description = "Packs, or folders of them. Default: rules")
  private final List<Path> paths = new ArrayList<>();

  @Option(
      names = "--rules",
      paramLabel = "DIR",
      description =
          "A folder of packs that those looked through stand on, besides the program's. May be repeated.")
  private final List<Path> below = new ArrayList<>();

  @Option(names = "--gaps", description = "List the times in which an office has no holder.")
  private boolean gaps;

  LintCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    List<Source> packs = PackFiles.all(paths.isEmpty() ? List.of(Path.of("rules")) : paths);
    Lint lint = lint(packs);
    lint.problems().stream().map(Problem::describe).distinct().forEach(console.out()::println);
    if (gaps) {
      lint.gaps().forEach(this::print);
    }
    console.out().println(summary(lint));
    return (lint.problems().isEmpty() ? ExitCode.CLEAN : ExitCode.FINDINGS).code();
  }

  private Lint lint(List<Source> packs) {
    List<PackOutline> outlines = Packs.outlines(packs);
    List<List<Source>> layers = new ArrayList<>();
    below.forEach(folder -> layers.add(RulesFolders.packs(folder)));
    List<Source> fresh = ShippedPacks.withoutShipped(packs);
    if (!fresh.isEmpty()) {
      layers.add(fresh);
    }
    return switch (RulesFolders.load(layers)) {
      case Packs.Loaded.Sound sound -> Lint.sound(outlines, sound.facts());
      case Packs.Loaded.Broken broken -> Lint.broken(outlines, packs.size(), broken.problems());
    };
  }

  private void print(Gap gap) {
    console.out().println(Place.of(gap.office().citation()) + ": " + Screen.clean(gap.describe()));
  }

  private String summary(Lint lint) {
    String problems = Counted.of(lint.problems().size(), "problem", "problems");
    return problems
        + " in "
        + Counted.of(lint.packs(), "pack", "packs")
        + "; "
        + held(lint)
        + (gaps ? "; " + Counted.of(lint.gaps().size(), "gap", "gaps") : "");
  }

  private static String held(Lint lint) {
    String examples = Counted.of(lint.examples(), "example", "examples");
    if (lint.examples() == 0) {
      return examples;
    }
    if (lint.held().isEmpty()) {
      return examples + " not run";
    }
    int held = lint.held().getAsInt();
    return held == lint.examples()
        ? examples + (held == 1 ? " holds" : " hold")
        : held + " of " + examples + " hold";
  }
}
