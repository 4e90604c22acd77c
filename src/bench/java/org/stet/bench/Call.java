package org.stet.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A process to measure.
 *
 * @param label how tables call it
 * @param command the program and its arguments
 * @param environment what it finds in its environment besides ours
 * @param folder where it runs
 */
record Call(String label, List<String> command, Map<String, String> environment, Path folder) {
  Call {
    command = List.copyOf(command);
    environment = Map.copyOf(environment);
  }
}
