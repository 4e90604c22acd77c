package org.stet.config;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stet.claim.Severity;

/**
 * What a file, or a part of it, sets. Empty where it sets nothing.
 *
 * @param rules by the id of a rule the level of its findings; empty when the rule is off
 * @param packs folders of packs, absolute
 * @param published keys of front matter that hold the day of publication
 * @param section keys that hold the section or desk
 * @param author keys that hold the authors
 * @param failOn from which level on findings fail a run
 * @param baseline the file of what is known already, absolute
 * @param reasons whether who suppresses a finding must say why
 * @param exclude files that are not checked when they are found in a folder
 */
record Values(
    Map<String, Setting<Optional<Severity>>> rules,
    Optional<Setting<List<Path>>> packs,
    Optional<Setting<List<String>>> published,
    Optional<Setting<List<String>>> section,
    Optional<Setting<List<String>>> author,
    Optional<Setting<Least>> failOn,
    Optional<Setting<Path>> baseline,
    Optional<Setting<Boolean>> reasons,
    Optional<Setting<List<Glob>>> exclude) {
  static final Values NONE =
      new Values(
          Map.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  /** These, and where they set nothing those. */
  Values over(Values below) {
    Map<String, Setting<Optional<Severity>>> levels = new LinkedHashMap<>(below.rules);
    levels.putAll(rules);
    return new Values(
        levels,
        packs.or(below::packs),
        published.or(below::published),
        section.or(below::section),
        author.or(below::author),
        failOn.or(below::failOn),
        baseline.or(below::baseline),
        reasons.or(below::reasons),
        exclude.or(below::exclude));
  }
}
