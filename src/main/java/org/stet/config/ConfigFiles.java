package org.stet.config;

import org.stet.store.ProgramFile;

/** What comes with the program for whoever writes a configuration. */
public final class ConfigFiles {
  private ConfigFiles() {}

  /** The JSON Schema of a configuration. */
  public static String schema() {
    return ProgramFile.text(ConfigFiles.class, "config.schema.json");
  }

  /** The JSON Schema of a file of suppressions. */
  public static String suppressionsSchema() {
    return ProgramFile.text(ConfigFiles.class, "ignore.schema.json");
  }

  /** A configuration to begin with, in which everything is explained and nothing set. */
  public static String start() {
    return ProgramFile.text(ConfigFiles.class, "start.yaml");
  }
}
