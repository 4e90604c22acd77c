package org.stet.cli;

import picocli.CommandLine.IVersionProvider;

/** Tells the version to picocli. */
final class VersionProvider implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return Version.lines().toArray(String[]::new);
  }
}
