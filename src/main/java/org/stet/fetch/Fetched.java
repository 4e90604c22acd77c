package org.stet.fetch;

/** A page as it was answered. */
public final class Fetched {
  private final String url;
  private final byte[] body;
  private final boolean fromCache;

  Fetched(String url, byte[] body, boolean fromCache) {
    this.url = url;
    this.body = body;
    this.fromCache = fromCache;
  }

  /** Where it came from, after all redirects. */
  public String url() {
    return url;
  }

  /** Its bytes, unpacked; not to be changed. */
  public byte[] body() {
    return body;
  }

  /** Whether no new body crossed the network. */
  public boolean fromCache() {
    return fromCache;
  }
}
