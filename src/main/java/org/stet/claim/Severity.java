package org.stet.claim;

/**
 * How much a finding weighs. A kind of claim is an error only when at least 98 of 100 of its
 * findings are right.
 */
public enum Severity {
  ERROR,
  WARNING,
  NOTE;

  /** One level lower, as for words inside a quotation. */
  public Severity lower() {
    return this == ERROR ? WARNING : NOTE;
  }

  public boolean atLeast(Severity other) {
    return compareTo(other) <= 0;
  }
}
