package org.stet.report;

import org.stet.check.Unchecked;
import org.stet.text.Screen;

/** How formats that know nothing but findings tell of an input that was not checked. */
final class NotChecked {
  /** Stands where a finding has its rule. */
  static final String RULE = "not-checked";

  private NotChecked() {}

  /** What is wrong with it, safe for a terminal. */
  static String message(Unchecked input) {
    return "not checked: " + Screen.clean(input.why());
  }
}
