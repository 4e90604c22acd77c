package org.stet.cli;

import org.stet.fact.Citation;
import org.stet.text.Screen;

/** Where a fact stands, as reports write it. */
final class Place {
  private Place() {}

  /** "rules/us-executive.yaml:61". */
  static String of(Citation citation) {
    int line = citation.pack().lineAt(citation.span().start());
    return Screen.path(citation.pack().name()) + ":" + line;
  }
}
