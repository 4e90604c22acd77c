package org.stet.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** Which version of the program this is. */
final class Version implements IVersionProvider {
  /** As the archive says; {@code 0.0.0} when run from loose classes, as tests do. */
  static final String NUMBER =
      Optional.ofNullable(Version.class.getPackage().getImplementationVersion()).orElse("0.0.0");

  @Override
  public String[] getVersion() {
    return new String[] {"stet " + NUMBER};
  }
}
