package org.stet.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stet.fact.Facts;
import org.stet.fact.Packs;
import org.stet.fetch.Fetcher;
import org.stet.store.WholeFile;
import org.stet.text.Source;

/**
 * Makes a pack of a source: reads it, gives ids, holds back what cannot be, compares with what is
 * known, and writes whole files or none.
 */
public final class Importer {
  private final ImportPlan plan;
  private final Progress progress;

  public Importer(ImportPlan plan, Progress progress) {
    this.plan = plan;
    this.progress = progress;
  }

  /**
   * Imports a source.
   *
   * @throws IOException when something cannot be fetched, read or written; what was fetched is kept
   *     for the next try
   * @throws ImportException when the call or the source is at fault
   */
  public Outcome run(FactSource source) throws IOException {
    return switch (load(plan.earlier())) {
      case Packs.Loaded.Broken broken ->
          new Outcome.Refused(
              "the packs that are there have problems; mend them first",
              broken.problems(),
              List.of());
      case Packs.Loaded.Sound sound -> run(source, sound.facts());
    };
  }

  /** All packs, with some text in the place of the one that is imported. */
  private Packs.Loaded load(Optional<Source> pack) {
    return Packs.loadOnto(plan.base(), plan.layersWith(pack));
  }

  private Outcome run(FactSource source, Facts facts) throws IOException {
    Files.createDirectories(plan.work());
    return WorkLock.during(plan.work(), () -> fetched(source, facts));
  }

  private Outcome fetched(FactSource source, Facts facts) throws IOException {
    Journal journal =
        new Journal(
            plan.work().resolve("unfinished"), source.description(), plan.fetching().clock());
    Harvest harvest = new Harvest();
    try (Fetcher fetcher = new Fetcher(plan.fetching())) {
      source.read(harvest, new Documents(fetcher, journal, progress));
    }
    Outcome outcome = outcome(source, harvest, new Known(plan.fileName(), facts));
    journal.finish();
    return outcome;
  }

  private Outcome outcome(FactSource source, Harvest harvest, Known known) throws IOException {
    Harvest identified = Identified.of(harvest, known);
    List<HeldBack> heldBack = new ArrayList<>(identified.heldBack());
    Sieve sieve = new Sieve(identified, plan.today(), heldBack);
    DraftPack pack = new DraftPack(identified, sieve.sound(), known);
    writeHeldBack(heldBack);
    if (pack.isEmpty()) {
      return new Outcome.Refused(
          "the source holds nothing that can be written", List.of(), heldBack);
    }
    String text = PackText.of(head(source), pack, Examples.of(plan.earlier()));
    Optional<Outcome> refused = refused(text, heldBack);
    if (refused.isPresent()) {
      return refused.get();
    }
    if (!plan.isTrial()) {
      WholeFile.write(plan.into(), out -> out.write(text));
    }
    ReviewDiff.Review review = ReviewDiff.of(plan.into().toString(), pack);
    return new Outcome.Done(review.text(), review.summary(), heldBack);
  }

  private PackText.Head head(FactSource source) {
    String page = plan.source().orElse(source.citation());
    if (page.isEmpty()) {
      throw ImportException.ofCall(
          "a file does not say where its facts are from; name the public page with --source https://...");
    }
    return new PackText.Head(
        plan.packName(), plan.about().orElse(plan.packName()), page, plan.today().toString());
  }

  /** Reads the text back among all packs: what it cannot be read with is not written. */
  private Optional<Outcome> refused(String text, List<HeldBack> heldBack) {
    Source written = new Source(plan.into().toString().replace('\\', '/'), text);
    return switch (load(Optional.of(written))) {
      case Packs.Loaded.Sound sound -> Optional.empty();
      case Packs.Loaded.Broken broken ->
          Optional.of(
              new Outcome.Refused(
                  "the pack does not fit to the others", broken.problems(), heldBack));
    };
  }

  private void writeHeldBack(List<HeldBack> heldBack) throws IOException {
    Path file = plan.heldBackFile();
    if (plan.isTrial()) {
      return;
    }
    if (heldBack.isEmpty()) {
      Files.deleteIfExists(file);
      return;
    }
    Stream<String> lines = heldBack.stream().map(HeldBack::line).sorted();
    String text = lines.collect(Collectors.joining("\n", "", "\n"));
    WholeFile.write(file, out -> out.write(text));
  }
}
