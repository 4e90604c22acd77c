package org.stet.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.stet.fact.ShippedPacks;
import org.stet.fetch.FetchOptions;
import org.stet.imports.FactSource;
import org.stet.imports.HeldBack;
import org.stet.imports.ImportException;
import org.stet.imports.ImportPlan;
import org.stet.imports.Importer;
import org.stet.imports.Outcome;
import org.stet.text.Screen;
import org.stet.text.Source;

/** Runs an import and tells what came of it. */
final class ImportRun {
  /** More than fit a screen are left to the file. */
  private static final int SHOWN = 20;

  private final Console console;
  private final ImportOptions options;
  private final InstantSource clock = InstantSource.system();

  ImportRun(Console console, ImportOptions options) {
    this.console = console;
    this.options = options;
  }

  ExitCode run(Supplier<FactSource> source) {
    ImportPlan plan = plan();
    try {
      return tell(imported(plan, source.get()), plan);
    } catch (ImportException e) {
      if (e.isOfCall()) {
        throw new UsageException(String.valueOf(e.getMessage()));
      }
      return failed(String.valueOf(e.getMessage()));
    } catch (FileSystemException e) {
      return failed(e.getFile() + ": " + Reason.of(e));
    } catch (IOException e) {
      return failed(Reason.of(e));
    }
  }

  private Outcome imported(ImportPlan plan, FactSource source) throws IOException {
    try (ImportProgress progress = new ImportProgress(console.err())) {
      return new Importer(plan, progress).run(source);
    }
  }

  private ExitCode failed(String why) {
    console.err().println("stet: " + Screen.clean(why));
    return ExitCode.UNCHECKED;
  }

  private ExitCode tell(Outcome outcome, ImportPlan plan) {
    return switch (outcome) {
      case Outcome.Done done -> {
        done.diff().lines().map(Screen::clean).forEach(console.out()::println);
        tellHeldBack(done.heldBack(), plan);
        console.out().println(plan.into() + ": " + done.summary() + heldBack(done.heldBack()));
        yield ExitCode.CLEAN;
      }
      case Outcome.Refused refused -> {
        refused.problems().forEach(p -> console.err().println(p.describe()));
        tellHeldBack(refused.heldBack(), plan);
        console
            .err()
            .println("stet: " + plan.into() + ": " + refused.why() + "; nothing was written");
        yield refused.problems().isEmpty() ? ExitCode.UNCHECKED : ExitCode.USAGE;
      }
    };
  }

  private static String heldBack(List<HeldBack> heldBack) {
    return ", " + heldBack.size() + " held back";
  }

  private void tellHeldBack(List<HeldBack> heldBack, ImportPlan plan) {
    heldBack.stream()
        .limit(SHOWN)
        .forEach(h -> console.err().println("held back: " + Screen.clean(h.line())));
    if (heldBack.size() > SHOWN) {
      String rest = options.isTrial ? "" : ", all of them in " + plan.heldBackFile();
      console.err().println("held back: " + (heldBack.size() - SHOWN) + " more" + rest);
    }
  }

  private ImportPlan plan() {
    String name = String.valueOf(options.into.getFileName());
    if (!name.matches("[a-z0-9]+(-[a-z0-9]+)*\\.ya?ml")) {
      throw new UsageException(
          "--into: '"
              + options.into
              + "' is no pack; its name has small letters, digits and hyphens and ends in .yaml: rules/us-senate.yaml");
    }
    Path folder = folder();
    List<Source> last = neighbours(folder);
    return new ImportPlan(
        options.into,
        last.stream().filter(s -> isInto(s.name())).findFirst(),
        ShippedPacks.facts(),
        options.rules.stream().filter(r -> !isSame(r, folder)).map(RulesFolders::packs).toList(),
        last.stream().filter(s -> !isInto(s.name())).toList(),
        options.checked.orElseGet(
            () -> LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault())),
        options.about,
        options.source,
        options.isTrial,
        cache(),
        FetchOptions.standard(cache().resolve("http"), clock)
            .withOffline(options.isOffline)
            .withPrivateAddresses(options.privateAddresses));
  }

  private Path folder() {
    return Optional.ofNullable(options.into.toAbsolutePath().normalize().getParent())
        .orElse(Path.of(""));
  }

  private static boolean isSame(Path one, Path other) {
    return one.toAbsolutePath().normalize().equals(other);
  }

  private boolean isInto(String name) {
    return isSame(Path.of(name), options.into.toAbsolutePath().normalize());
  }

  private List<Source> neighbours(Path folder) {
    if (!Files.isDirectory(folder) || RulesFolders.isWithoutPacks(folder)) {
      return new ArrayList<>();
    }
    Path named = Optional.ofNullable(options.into.getParent()).orElse(Path.of("."));
    return RulesFolders.packs(named);
  }

  private Path cache() {
    return options
        .cache
        .or(() -> CacheFolder.folder().map(f -> f.resolve("imports")))
        .orElseThrow(
            () -> new UsageException("--cache: name a folder in which fetched pages are kept"));
  }
}
