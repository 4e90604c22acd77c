package org.stet.report;

/** Text that never grows longer than its reader takes. */
public final class MarkdownPage {
  /** So many characters GitHub takes for a comment. */
  public static final int COMMENT = 65_536;

  /** So much room is kept for the last line. */
  private static final int LAST = 200;

  private final int limit;
  private final StringBuilder text = new StringBuilder();

  /**
   * @param limit in UTF-16 units
   */
  public MarkdownPage(int limit) {
    this.limit = limit;
  }

  /** Adds a part when it fits, and says whether it does. */
  public boolean add(String part) {
    return add(part, "");
  }

  /** The same for a part behind which something must fit that is added {@linkplain #last last}. */
  public boolean add(String part, String after) {
    boolean fits = text.length() + part.length() + after.length() <= limit - LAST;
    if (fits) {
      text.append(part);
    }
    return fits;
  }

  /** Adds what room was kept for. */
  public void last(String part) {
    text.append(part);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
