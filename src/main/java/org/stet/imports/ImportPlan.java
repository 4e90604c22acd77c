package org.stet.imports;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stet.fact.Facts;
import org.stet.fetch.FetchOptions;
import org.stet.text.Source;

/**
 * Where an import goes, and what is known there.
 *
 * @param into the pack to write
 * @param earlier what the pack holds now, when it is there
 * @param base the facts beneath the user's packs
 * @param layers the user's folders of packs
 * @param neighbours the other packs in the pack's own folder, which is the last layer
 * @param today the day of the import
 * @param about what the pack is about, when the caller says so
 * @param source the page on whose word the facts are held, when the caller says so
 * @param isTrial whether nothing is to be written
 * @param work the folder of caches and of imports that broke off
 * @param fetching how pages are fetched
 */
public record ImportPlan(
    Path into,
    Optional<Source> earlier,
    Facts base,
    List<List<Source>> layers,
    List<Source> neighbours,
    LocalDate today,
    Optional<String> about,
    Optional<String> source,
    boolean isTrial,
    Path work,
    FetchOptions fetching) {
  public ImportPlan {
    layers = layers.stream().map(List::copyOf).toList();
    neighbours = List.copyOf(neighbours);
  }

  /** The layers with some text of the pack in its place. */
  List<List<Source>> layersWith(Optional<Source> pack) {
    List<Source> last = new ArrayList<>(neighbours);
    pack.ifPresent(last::add);
    List<List<Source>> all = new ArrayList<>(layers);
    all.add(last);
    return all;
  }

  String fileName() {
    return Optional.ofNullable(into.getFileName()).map(Path::toString).orElse("");
  }

  String packName() {
    return fileName().replaceFirst("\\.ya?ml$", "");
  }

  /** The list of what is held back, beside the pack. */
  public Path heldBackFile() {
    return into.resolveSibling(packName() + ".held-back.txt");
  }
}
