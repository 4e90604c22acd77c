package org.stet.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.stet.curate.PackDiff;
import org.stet.curate.PackStatements;
import org.stet.fact.ShippedPacks;
import org.stet.text.Screen;
import org.stet.text.Source;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code stet facts diff}: tells what two sets of packs say differently. */
@Command(
    name = "diff",
    description = "Tells what packs say that others do not: stet facts diff old-rules/ rules/",
    mixinStandardHelpOptions = true)
final class DiffCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      index = "0",
      paramLabel = "A",
      description = "A pack, a folder of packs, or shipped: those of the program.")
  private String before = "";

  @Parameters(index = "1", paramLabel = "B", description = "The same.")
  private String after = "";

  DiffCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    List<Source> old = packs(before);
    List<Source> fresh = packs(after);
    PackStatements first = PackStatements.of(without(old, fresh));
    PackStatements second = PackStatements.of(without(fresh, old));
    if (!first.problems().isEmpty() || !second.problems().isEmpty()) {
      first.problems().forEach(p -> console.err().println(p.describe()));
      second.problems().forEach(p -> console.err().println(p.describe()));
      throw new UsageException("the packs cannot be compared before these problems are mended");
    }
    List<PackDiff.Change> changes = PackDiff.between(first, second);
    changes.forEach(this::print);
    console.out().println(summary(changes));
    return (changes.isEmpty() ? ExitCode.CLEAN : ExitCode.FINDINGS).code();
  }

  private static List<Source> packs(String name) {
    return name.equals("shipped") ? ShippedPacks.all() : PackFiles.all(List.of(Path.of(name)));
  }

  /** Files that both have are not read: a difference is mostly in a few of many. */
  private static List<Source> without(List<Source> packs, List<Source> others) {
    Set<String> known = others.stream().map(Source::content).collect(Collectors.toSet());
    return packs.stream().filter(p -> !known.contains(p.content())).toList();
  }

  private void print(PackDiff.Change change) {
    String kind = change.kind().name().toLowerCase(Locale.ROOT);
    String detail = change.detail().isEmpty() ? "" : ": " + change.detail();
    console.out().println(kind + " " + Screen.clean(change.fact() + detail));
  }

  private static String summary(List<PackDiff.Change> changes) {
    return changes.isEmpty()
        ? "no difference"
        : "%d added, %d gone, %d changed"
            .formatted(
                count(changes, PackDiff.Kind.ADDED),
                count(changes, PackDiff.Kind.GONE),
                count(changes, PackDiff.Kind.CHANGED));
  }

  private static long count(List<PackDiff.Change> changes, PackDiff.Kind kind) {
    return changes.stream().filter(c -> c.kind() == kind).count();
  }
}
