package org.stet.gate;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stet.check.Causes;
import org.stet.check.CheckedArticle;
import org.stet.check.Finding;
import org.stet.check.Fingerprints;
import org.stet.check.Spot;
import org.stet.check.Weight;
import org.stet.claim.ClaimTypes;
import org.stet.claim.Rule;
import org.stet.claim.Severity;
import org.stet.config.Settings;
import org.stet.text.Source;

/**
 * Says which findings count: gives them the levels of the house, sets aside those that somebody has
 * suppressed and those of the baseline, and finds suppressions that do nothing. Safe to share
 * between threads.
 */
public final class Gate {
  private static final Map<String, Rule> RULES =
      rules().stream().collect(Collectors.toUnmodifiableMap(Rule::id, Function.identity()));

  private final List<SideEntry> entries;
  private final LocalDate today;
  private final Set<SideEntry> used = ConcurrentHashMap.newKeySet();

  /**
   * A gate for one run.
   *
   * @param today by it suppressions end; articles are never judged by it
   */
  public Gate(SideCars sideCars, LocalDate today) {
    this.entries = sideCars.entries();
    this.today = today;
  }

  /** All rules whose findings a gate lets through: those of claims, and the one of suppressions. */
  public static List<Rule> rules() {
    return Stream.concat(ClaimTypes.rules().stream(), Stream.of(FlawClaim.RULE)).toList();
  }

  /** Their ids. */
  public static Set<String> ruleIds() {
    return RULES.keySet();
  }

  /** The same article with the findings as its house has them. */
  public CheckedArticle pass(CheckedArticle checked, House house) {
    Map<String, Optional<Severity>> levels = house.settings().levels();
    Set<String> judged =
        RULES.keySet().stream().filter(id -> isOn(levels, id)).collect(Collectors.toSet());
    Remarks remarks =
        Remarks.of(checked.article(), RULES.keySet(), house.settings().reasonsRequired());
    Map<SideEntry, Scope> beside = beside(checked, house.file());
    List<Scope> scopes = new ArrayList<>(remarks.scopes());
    scopes.addAll(beside.values());
    Suppressing suppressing = new Suppressing(checked.article(), scopes, today);
    List<Spot> spots = new ArrayList<>();
    for (Finding finding : checked.findings()) {
      for (Spot spot : finding.spots()) {
        leveled(spot, levels).map(suppressing::settled).ifPresent(spots::add);
      }
    }
    beside.keySet().stream()
        .filter(entry -> suppressing.isUsed(entry.suppression()))
        .forEach(used::add);
    List<Flaw> flaws = new ArrayList<>(remarks.flaws());
    flaws.addAll(suppressing.flaws(judged));
    spots.addAll(spots(flaws, levels));
    return settled(checked, spots, house, judged);
  }

  private static CheckedArticle settled(
      CheckedArticle checked, List<Spot> spots, House house, Set<String> judged) {
    List<Finding> findings =
        Causes.merged(
            spots.stream()
                .map(spot -> known(spot, house))
                .sorted(Comparator.comparing(Spot::span).thenComparing(s -> s.claim().rule()))
                .toList());
    CheckedArticle settled = checked.with(findings, judged::contains);
    house.baseline().ifPresent(it -> it.passed(house.path(), settled));
    return settled;
  }

  private static Spot known(Spot spot, House house) {
    return new Finding(spot).isOpen()
        ? house.baseline().map(it -> it.settled(house.path(), spot)).orElse(spot)
        : spot;
  }

  private static boolean isOn(Map<String, Optional<Severity>> levels, String rule) {
    return !levels.getOrDefault(rule, Optional.of(Severity.NOTE)).isEmpty();
  }

  /** With the level that the house gives to the rule; empty when it is off. */
  private static Optional<Spot> leveled(Spot spot, Map<String, Optional<Severity>> levels) {
    Optional<Severity> level = levels.get(spot.claim().rule());
    if (level == null) {
      return Optional.of(spot);
    }
    return level
        .flatMap(usual -> Weight.of(spot.claim(), spot.verdict(), usual))
        .map(spot::weighing);
  }

  private Map<SideEntry, Scope> beside(CheckedArticle checked, Path file) {
    int length = checked.article().source().content().length();
    Map<SideEntry, Scope> scopes = new LinkedHashMap<>();
    entries.stream()
        .filter(entry -> entry.isFor(file))
        .forEach(entry -> scopes.put(entry, entry.scope(length)));
    return scopes;
  }

  private static List<Spot> spots(List<Flaw> flaws, Map<String, Optional<Severity>> levels) {
    Severity usual = FlawClaim.RULE.severity();
    Optional<Severity> level = levels.getOrDefault(FlawClaim.RULE.id(), Optional.of(usual));
    Fingerprints fingerprints = new Fingerprints("", List.of());
    return level
        .map(
            severity ->
                flaws.stream()
                    .map(
                        flaw ->
                            FlawClaim.spot(flaw, severity, fingerprints.next(FlawClaim.of(flaw))))
                    .toList())
        .orElse(List.of());
  }

  /**
   * What is wrong with the files beside articles, after all articles have passed.
   *
   * @param isWhole whether all articles below a folder were checked, so that it can be said what
   *     suppresses nothing
   * @param settings what holds in a folder
   */
  public List<CheckedArticle> sideFindings(
      Predicate<Path> isWhole, Function<Path, Settings> settings) {
    Map<Path, List<SideEntry>> byFolder = new LinkedHashMap<>();
    entries.forEach(e -> byFolder.computeIfAbsent(e.folder(), f -> new ArrayList<>()).add(e));
    List<CheckedArticle> found = new ArrayList<>();
    byFolder.forEach(
        (folder, here) -> {
          List<Flaw> flaws =
              here.stream().flatMap(e -> flaw(e, isWhole.test(folder)).stream()).toList();
          List<Spot> spots = spots(flaws, settings.apply(folder).levels());
          if (!spots.isEmpty()) {
            Source file = here.getFirst().suppression().source();
            found.add(CheckedArticle.beside(file, Causes.merged(spots)));
          }
        });
    return found;
  }

  private Optional<Flaw> flaw(SideEntry entry, boolean isWhole) {
    Suppression it = entry.suppression();
    return Suppressing.over(it, today, List.of())
        .or(
            () ->
                isWhole && !used.contains(entry)
                    ? Optional.of(
                        Suppressing.flaw(it, "this suppresses nothing; remove it", List.of()))
                    : Optional.empty());
  }
}
