package org.stet.report;

import org.stet.claim.Severity;

/** The colours of a terminal, or none. */
record Ink(boolean colour) {
  String severity(Severity severity) {
    return paint(
        switch (severity) {
          case ERROR -> "1;31";
          case WARNING -> "1;33";
          case NOTE -> "1;36";
        },
        Level.of(severity));
  }

  /** The words of a finding: bold and underlined. */
  String words(String words) {
    return paint("1;4", words);
  }

  private String paint(String code, String text) {
    return colour && !text.isEmpty() ? "\u001B[" + code + "m" + text + "\u001B[0m" : text;
  }
}
