package org.stet.fact;

import org.stet.store.ProgramFile;

/** The JSON Schema of packs, by which editors complete and check them as they are typed. */
public final class PackSchema {
  private PackSchema() {}

  /** The schema, as JSON. */
  public static String text() {
    return ProgramFile.text(PackSchema.class, "pack.schema.json");
  }
}
