package org.stet.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.stet.curate.Addition;
import org.stet.curate.Assertion;
import org.stet.curate.UnclearException;
import org.stet.fact.Facts;
import org.stet.fact.Packs;
import org.stet.store.WholeFile;
import org.stet.text.Screen;
import org.stet.text.Source;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code stet facts add}: writes a fact that is told as a sentence into a pack. */
@Command(
    name = "add",
    description =
        "Writes a fact into a pack: stet facts add \"Jane Roe became mayor of Springfield on"
            + " 2026-03-01\" --source URL --into rules/springfield.yaml",
    mixinStandardHelpOptions = true)
final class AddCommand implements Callable<Integer> {
  private final Console console;
  private final Today today;

  @Parameters(paramLabel = "SENTENCE", description = "The fact, as a sentence.")
  private String sentence = "";

  @Option(
      names = "--source",
      paramLabel = "URL",
      required = true,
      description = "The public page that says so.")
  private String url = "";

  @Option(
      names = "--into",
      paramLabel = "FILE",
      description =
          "The pack, which is made when there is none. Without it the entry is only shown.")
  private Optional<Path> into = Optional.empty();

  @Option(
      names = "--checked",
      paramLabel = "YYYY-MM-DD",
      description = "The day on which you saw it there. Default: today.")
  private Optional<LocalDate> checked = Optional.empty();

  AddCommand(Console console, Today today) {
    this.console = console;
    this.today = today;
  }

  @Override
  public Integer call() {
    Assertion assertion =
        Assertion.read(sentence).orElseThrow(() -> new UsageException(unknownForm()));
    if (!url.matches("https?://[!-~]+")) {
      throw new UsageException(
          "--source: '" + url + "' is no address of a public page, https://...");
    }
    Path file = into.orElseGet(() -> Path.of("rules", "own.yaml"));
    if (!RulesFolders.isPack(file)) {
      throw new UsageException("--into: " + file + " is no name of a pack; it ends in .yaml");
    }
    List<Source> beside = OwnRules.own(file.toAbsolutePath().normalize().resolveSibling(""));
    return facts(beside)
        .map(facts -> add(assertion, facts, file, beside))
        .orElse(ExitCode.USAGE)
        .code();
  }

  private static String unknownForm() {
    return "the sentence has none of these forms:\n  " + String.join("\n  ", Assertion.FORMS);
  }

  private Optional<Facts> facts(List<Source> layer) {
    return switch (RulesFolders.load(layer.isEmpty() ? List.of() : List.of(layer))) {
      case Packs.Loaded.Sound sound -> Optional.of(sound.facts());
      case Packs.Loaded.Broken broken -> {
        RulesOptions.tell(broken.problems(), console);
        yield Optional.empty();
      }
    };
  }

  private ExitCode add(Assertion assertion, Facts facts, Path file, List<Source> beside) {
    LocalDate day = checked.orElseGet(today::day);
    Source pack =
        Files.exists(file)
            ? RulesFolders.read(OwnRules.shown(file.toAbsolutePath().normalize()))
            : head(file, day);
    Addition.Draft draft;
    try {
      draft = Addition.of(assertion, facts, new Addition.Into(pack, beside), url, day);
    } catch (UnclearException e) {
      throw new UsageException(Screen.clean(e.getMessage() == null ? "" : e.getMessage()));
    }
    List<Source> layer = new ArrayList<>(beside);
    layer.removeIf(s -> s.name().equals(pack.name()));
    layer.add(draft.pack());
    if (facts(layer).isEmpty()) {
      console.err().println("stet: nothing was written");
      return ExitCode.USAGE;
    }
    draft.written().forEach(line -> console.out().println("  " + Screen.clean(line)));
    draft.notes().forEach(note -> console.out().println("note: " + Screen.clean(note)));
    return write(file, draft);
  }

  private Source head(Path file, LocalDate day) {
    Path shown = OwnRules.shown(file.toAbsolutePath().normalize());
    String name = String.valueOf(file.getFileName()).replaceFirst("\\.ya?ml$", "");
    return Addition.emptyPack(shown.toString().replace('\\', '/'), name, url, day);
  }

  private ExitCode write(Path file, Addition.Draft draft) {
    if (into.isEmpty()) {
      console.out().println("nothing is written yet; name a pack: --into rules/NAME.yaml");
      return ExitCode.CLEAN;
    }
    try {
      WholeFile.write(file, out -> out.write(draft.pack().content()));
    } catch (IOException e) {
      throw new UsageException(file + ": the pack cannot be written: " + Reason.of(e));
    }
    console.out().println("written to " + Screen.path(file.toString()));
    return ExitCode.CLEAN;
  }
}
