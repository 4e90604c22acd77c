package org.stet.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stet.fact.Facts;
import org.stet.fact.Office;
import org.stet.fact.Packs;
import org.stet.fact.Person;
import org.stet.fetch.FetchOptions;
import org.stet.kit.SmallPacks;
import org.stet.text.Source;

/**
 * An import into a folder of a test, on a fixed day, that never waits. It knows a handful of
 * offices, whatever the packs are that come with the program.
 */
final class Import {
  static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  private static final Facts WORLD = SmallPacks.facts(SmallPacks.WORLD);

  private final Path folder;
  private final Path into;
  private Facts base = WORLD;
  private Optional<String> neighbour = Optional.empty();
  private boolean isTrial;
  private boolean isOffline;

  Import(Path folder, String file) {
    this.folder = folder;
    this.into = folder.resolve("rules").resolve(file);
  }

  /** On top of packs in the place of those that come with the program. */
  Import knowing(String... packs) {
    base = SmallPacks.facts(packs);
    return this;
  }

  /** With another pack, {@code other.yaml}, beside the one that is imported. */
  Import beside(String text) {
    neighbour = Optional.of(text);
    return this;
  }

  Import trial() {
    isTrial = true;
    return this;
  }

  Import offline() {
    isOffline = true;
    return this;
  }

  Path into() {
    return into;
  }

  Outcome run(FactSource source) throws IOException {
    return new Importer(plan(), (what, done, total) -> {}).run(source);
  }

  Outcome.Done done(FactSource source) throws IOException {
    return (Outcome.Done) run(source);
  }

  Outcome.Refused refused(FactSource source) throws IOException {
    return (Outcome.Refused) run(source);
  }

  private ImportPlan plan() {
    FetchOptions fetching =
        FetchOptions.standard(
                folder.resolve("cache/http"),
                // Real files have the machine's time; the journal compares.
                InstantSource.fixed(Instant.now()))
            .withPrivateAddresses(true)
            .withOffline(isOffline)
            .withWaiting(wait -> {}, () -> 0);
    return new ImportPlan(
        into,
        earlier(),
        base,
        List.of(),
        neighbours(),
        TODAY,
        Optional.of("A test"),
        Optional.of("https://example.org/facts"),
        isTrial,
        folder.resolve("cache"),
        fetching);
  }

  private Optional<Source> earlier() {
    return Files.exists(into) ? Optional.of(source()) : Optional.empty();
  }

  private List<Source> neighbours() {
    return neighbour.map(text -> new Source("rules/other.yaml", text)).stream().toList();
  }

  String text() {
    try {
      return Files.readString(into);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Source source() {
    return new Source("rules/" + into.getFileName(), text());
  }

  /** The lines of the pack that hold some words. */
  List<String> lines(String words) {
    return text().lines().filter(l -> l.contains(words)).map(String::strip).toList();
  }

  /** The facts of all packs as they are read back. */
  Facts facts() {
    List<Source> layer = new ArrayList<>(neighbours());
    layer.add(source());
    return ((Packs.Loaded.Sound) Packs.loadOnto(base, List.of(layer))).facts();
  }

  Office office(String id) {
    return facts().offices().stream().filter(o -> o.id().equals(id)).findFirst().orElseThrow();
  }

  Person person(String id) {
    return facts().person(id).orElseThrow();
  }

  /** A file with some text. */
  String file(String name, String text) throws IOException {
    Files.createDirectories(folder);
    return Files.writeString(folder.resolve(name), text).toString();
  }
}
