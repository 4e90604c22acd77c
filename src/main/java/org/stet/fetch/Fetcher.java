package org.stet.fetch;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import okhttp3.Cache;
import okhttp3.CacheControl;
import okhttp3.Dns;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okio.Buffer;
import okio.BufferedSource;

/**
 * Fetches pages as a guest should: says who asks, waits when told to, asks only for what changed,
 * and never for a machine of a private network.
 */
public final class Fetcher implements AutoCloseable {
  /** Wikimedia's policy asks for a name and a place to read about the program. */
  static final String USER_AGENT = "Stet/0.1 (fact import of a claim checker for news)";

  private static final long CACHE_BYTES = 512L * 1024 * 1024;
  private static final int MAX_REDIRECTS = 5;
  private static final int NOT_CACHED = 504;

  private final FetchOptions options;
  private final OkHttpClient client;
  private final Tries tries;

  public Fetcher(FetchOptions options) {
    this(options, Dns.SYSTEM);
  }

  Fetcher(FetchOptions options, Dns names) {
    this.options = options;
    this.tries = new Tries(options);
    FetchOptions.Timeouts timeouts = options.timeouts();
    this.client =
        new OkHttpClient.Builder()
            .connectTimeout(timeouts.connect())
            .readTimeout(timeouts.read())
            .callTimeout(timeouts.call())
            .followRedirects(false)
            .retryOnConnectionFailure(false)
            .dns(options.privateAddresses() ? names : new PublicAddresses(names))
            .cache(new Cache(options.cache().toFile(), CACHE_BYTES))
            .build();
  }

  /**
   * Fetches a page.
   *
   * @param url its address, http or https
   * @param accept the media type that is wanted
   * @throws FetchException when it cannot be had
   * @throws InterruptedIOException when the thread is interrupted while it waits
   */
  public Fetched get(String url, String accept) throws IOException {
    Hop hop = Hop.first(url);
    for (int redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
      Hop here = hop;
      Answer answer = tries.of(here.url().toString(), () -> ask(here, accept));
      if (answer.page().isPresent()) {
        return answer.page().get();
      }
      hop = answer.next().orElseThrow();
    }
    throw new FetchException(url + " sends on more than " + MAX_REDIRECTS + " times");
  }

  /** Either a page or the address to ask next. */
  private record Answer(Optional<Fetched> page, Optional<Hop> next) {}

  private Answer ask(Hop hop, String accept) throws IOException {
    if (!options.privateAddresses()) {
      hop.refusePrivateLiteral();
    }
    try (Response response = client.newCall(request(hop, accept)).execute()) {
      Optional<Hop> next = hop.next(response);
      if (next.isPresent()) {
        return new Answer(Optional.empty(), next);
      }
      return new Answer(Optional.of(page(hop, response)), Optional.empty());
    } catch (PublicAddresses.PrivateAddressException e) {
      throw hop.refusal();
    }
  }

  private Request request(Hop hop, String accept) {
    // What a server calls fresh is believed for some minutes; then it is asked whether it changed.
    CacheControl caching =
        options.offline()
            ? CacheControl.FORCE_CACHE
            : new CacheControl.Builder().maxAge(5, TimeUnit.MINUTES).build();
    return new Request.Builder()
        .url(hop.url())
        .header("User-Agent", USER_AGENT)
        .header("Accept", accept)
        .cacheControl(caching)
        .build();
  }

  private Fetched page(Hop hop, Response response) throws IOException {
    if (options.offline() && response.code() == NOT_CACHED) {
      throw new FetchException(
          hop.url() + " was never fetched, and --offline forbids to do it; leave --offline out");
    }
    if (!response.isSuccessful()) {
      throw refused(hop, response);
    }
    boolean isOld = response.networkResponse() == null || response.networkResponse().code() == 304;
    return new Fetched(hop.url().toString(), body(hop, response), isOld);
  }

  private IOException refused(Hop hop, Response response) {
    Optional<Duration> wait =
        Optional.ofNullable(response.header("Retry-After"))
            .flatMap(text -> RetryAfter.parse(text, options.clock().instant()));
    return Tries.mayPass(response.code())
        ? new Tries.BusyException(response.code(), wait)
        : new FetchException(
            hop.url() + ": the server answers " + response.code() + "; check the address");
  }

  private byte[] body(Hop hop, Response response) throws IOException {
    BufferedSource source = response.body().source();
    Buffer read = new Buffer();
    while (source.read(read, 64 * 1024) >= 0) {
      if (read.size() > options.maxBytes()) {
        throw new FetchException(
            hop.url() + " is larger than " + options.maxBytes() + " bytes; fetch it in parts");
      }
    }
    return read.readByteArray();
  }

  /** Takes a page out of the cache: it was answered, and was no good. */
  public void forget(String url) throws IOException {
    Cache cache = client.cache();
    if (cache == null) {
      return;
    }
    String kept = Hop.first(url).url().toString();
    Iterator<String> urls = cache.urls();
    while (urls.hasNext()) {
      if (urls.next().equals(kept)) {
        urls.remove();
      }
    }
  }

  @Override
  public void close() throws IOException {
    client.dispatcher().executorService().shutdown();
    client.connectionPool().evictAll();
    Cache cache = client.cache();
    if (cache != null) {
      cache.close();
    }
  }
}
