package org.stet.cli;

import java.util.List;
import java.util.Optional;
import org.stet.fact.Facts;
import org.stet.fact.ShippedPacks;

/** Which version of the program this is, of which day its facts are, and on which Java it runs. */
final class Version {
  /** As the archive says; {@code 0.0.0} when run from loose classes, as tests do. */
  static final String NUMBER =
      Optional.ofNullable(Version.class.getPackage().getImplementationVersion()).orElse("0.0.0");

  private Version() {}

  /** The lines that tell it. */
  static List<String> lines() {
    Facts facts = ShippedPacks.facts();
    String day = facts.newest().map(d -> " as of " + d).orElse("");
    return List.of(
        "stet " + NUMBER,
        "facts" + day + " in " + Counted.of(ShippedPacks.all().size(), "pack", "packs"),
        "Java "
            + Runtime.version()
            + ", "
            + System.getProperty("java.vm.vendor", "unknown vendor"));
  }
}
