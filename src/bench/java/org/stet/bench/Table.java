package org.stet.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A table in Markdown; all columns but the first are figures and stand to the right. */
public final class Table {
  private final List<String> lines = new ArrayList<>();

  /** A table without rows. */
  public Table(List<String> head) {
    add(head);
    lines.add("| --- |" + " ---: |".repeat(head.size() - 1));
  }

  /** Adds a row with as many cells as the head has. */
  public void add(List<String> cells) {
    lines.add(cells.stream().collect(Collectors.joining(" | ", "| ", " |")));
  }

  /** The table, with a line feed at its end. */
  public String text() {
    return String.join("\n", lines) + "\n";
  }
}
