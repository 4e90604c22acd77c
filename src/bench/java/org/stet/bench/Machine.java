package org.stet.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** What figures were measured on, without which they say nothing. */
public final class Machine {
  private static final double GIB = 1L << 30;

  private Machine() {}

  /** In two sentences, for a page. */
  public static String sentence() {
    return "Measured on %s, %d processors (%s), Java %s.%s\n"
        .formatted(
            System.getProperty("os.name"),
            Runtime.getRuntime().availableProcessors(),
            processor(),
            System.getProperty("java.version"),
            load());
  }

  /** More work at once than there are processors makes all clocks slow. */
  private static String load() {
    double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    return load < 0
        ? ""
        : String.format(
            Locale.ROOT, " In the last minute %.1f programs wanted to run at once.", load);
  }

  private static String processor() {
    try {
      return Files.readAllLines(Path.of("/proc/cpuinfo")).stream()
              .filter(line -> line.startsWith("model name"))
              .map(line -> line.substring(line.indexOf(':') + 1).strip())
              .findFirst()
              .orElse(System.getProperty("os.arch"))
          + memory();
    } catch (IOException e) {
      return System.getProperty("os.arch");
    }
  }

  private static String memory() throws IOException {
    return Files.readAllLines(Path.of("/proc/meminfo")).stream()
        .filter(line -> line.startsWith("MemTotal:"))
        .map(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
        .map(bytes -> String.format(Locale.ROOT, ", %.0f GB", bytes / GIB))
        .findFirst()
        .orElse("");
  }
}
