package org.stet.compare;

/** What became of a finding between two runs. */
public enum Kind {
  /** It counts, and was not there. */
  NEW("new", "new"),
  /** It counts, and was there but did not. */
  REOPENED("open again", "reopened"),
  /** It is not there any more, and its article was checked. */
  GONE("gone", "gone"),
  /** It does not count because somebody has said so since. */
  SUPPRESSED("now suppressed", "suppressed"),
  /** It does not count because it came into the baseline. */
  IN_BASELINE("now in the baseline", "inBaseline"),
  /** It counts as before. */
  STILL("still there", "still");

  private final String words;
  private final String key;

  Kind(String words, String key) {
    this.words = words;
    this.key = key;
  }

  /** As people read it. */
  public String words() {
    return words;
  }

  /** As programs read it. */
  public String key() {
    return key;
  }

  /** Whether it counts now and did not before. */
  public boolean isNew() {
    return this == NEW || this == REOPENED;
  }
}
