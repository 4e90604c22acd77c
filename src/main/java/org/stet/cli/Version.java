package org.stet.cli;

import java.util.Optional;
import org.stet.curate.Staleness;
import org.stet.fact.ShippedPacks;
import picocli.CommandLine.IVersionProvider;

/** Which version of the program this is, of which day its facts are, and on which Java it runs. */
final class Version implements IVersionProvider {
  /** As the archive says; {@code 0.0.0} when run from loose classes, as tests do. */
  static final String NUMBER =
      Optional.ofNullable(Version.class.getPackage().getImplementationVersion()).orElse("0.0.0");

  @Override
  public String[] getVersion() {
    String day = Staleness.newest(ShippedPacks.facts()).map(d -> " as of " + d).orElse("");
    return new String[] {
      "stet " + NUMBER,
      "facts" + day + " in " + Counted.of(ShippedPacks.all().size(), "pack", "packs"),
      "Java " + Runtime.version() + ", " + System.getProperty("java.vm.vendor", "unknown vendor")
    };
  }
}
