package org.stet.cli;

/** How much of a list is shown at most. */
final class Limit {
  private Limit() {}

  /**
   * The value of {@code --limit}.
   *
   * @param noun what is listed
   * @throws UsageException when it is below 0
   */
  static int of(int limit, String noun) {
    if (limit < 0) {
      throw new UsageException("--limit: " + limit + " is no number of " + noun);
    }
    return limit;
  }
}
