package org.stet.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import okhttp3.Response;

/** One address on the way to a page: the one asked for, or one that a server sent us on to. */
record Hop(HttpUrl url) {
  private static final Pattern LITERAL = Pattern.compile("[0-9.]+|.*:.*");

  static Hop first(String url) throws FetchException {
    HttpUrl parsed = HttpUrl.parse(url);
    if (parsed == null) {
      throw new FetchException(
          "'" + url + "' is no web address; it begins with https:// or http://");
    }
    return new Hop(parsed);
  }

  /** Where a redirect leads; empty when the answer is none. */
  Optional<Hop> next(Response response) throws FetchException {
    String location = response.header("Location");
    if (!response.isRedirect() || location == null) {
      return Optional.empty();
    }
    HttpUrl target = url.resolve(location);
    if (target == null) {
      throw new FetchException(
          url + " sends on to '" + location + "', which is no web address; nothing was fetched");
    }
    if (url.isHttps() && !target.isHttps()) {
      throw new FetchException(
          url + " sends on to " + target + " without encryption; ask for that address yourself");
    }
    return Optional.of(new Hop(target));
  }

  /**
   * Refuses an address that is written in numbers and is not public: for these the library does not
   * look anything up.
   */
  void refusePrivateLiteral() throws FetchException {
    if (!LITERAL.matcher(url.host()).matches()) {
      return;
    }
    try {
      if (!PublicAddresses.isPublic(InetAddress.getByName(url.host()))) {
        throw refusal();
      }
    } catch (UnknownHostException e) {
      throw new FetchException(url + ": there is no machine of that address", e);
    }
  }

  FetchException refusal() {
    return new FetchException(
        url
            + ": "
            + url.host()
            + " is a machine of a private network; if you trust it, say --allow-private-addresses");
  }
}
