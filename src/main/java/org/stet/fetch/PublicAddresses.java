package org.stet.fetch;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import okhttp3.Dns;

/**
 * Looks names up and gives only addresses of the public internet.
 *
 * <p>The address that is checked is the one that is connected to, so a name that answers
 * differently the second time gains nothing.
 */
final class PublicAddresses implements Dns {
  private final Dns names;

  PublicAddresses(Dns names) {
    this.names = names;
  }

  @Override
  public List<InetAddress> lookup(String host) throws UnknownHostException {
    List<InetAddress> found = names.lookup(host);
    List<InetAddress> open = found.stream().filter(PublicAddresses::isPublic).toList();
    if (open.isEmpty()) {
      throw new PrivateAddressException(host);
    }
    return open;
  }

  /** A name that leads into a private network, where a public source cannot be. */
  static final class PrivateAddressException extends UnknownHostException {
    PrivateAddressException(String host) {
      super(host);
    }
  }

  /** Whether an address belongs to the public internet. */
  static boolean isPublic(InetAddress address) {
    boolean isSpecial =
        address.isAnyLocalAddress()
            || address.isLoopbackAddress()
            || address.isLinkLocalAddress()
            || address.isSiteLocalAddress()
            || address.isMulticastAddress();
    return !isSpecial
        && switch (address) {
          case Inet4Address four -> isPublic4(four.getAddress());
          case Inet6Address six -> isPublic6(six.getAddress());
          default -> false;
        };
  }

  private static boolean isPublic4(byte[] a) {
    int first = a[0] & 0xFF;
    int second = a[1] & 0xFF;
    boolean isThisNetwork = first == 0;
    boolean isCarriers = first == 100 && second >= 64 && second < 128;
    boolean isProtocols = first == 192 && second == 0 && a[2] == 0;
    boolean isBenchmark = first == 198 && (second == 18 || second == 19);
    boolean isReserved = first >= 240;
    return !(isThisNetwork || isCarriers || isProtocols || isBenchmark || isReserved);
  }

  private static boolean isPublic6(byte[] a) {
    int first = (a[0] & 0xFF) << 8 | (a[1] & 0xFF);
    if (first == 0x2002) {
      return isPublicInside(a, 2);
    }
    if (first == 0x0064) {
      return isPublicInside(a, 12);
    }
    // Only 2000::/3 is handed out; unique local fc00::/7 and all else lie outside.
    return (first & 0xE000) == 0x2000;
  }

  /** Addresses that carry one of IPv4: 6to4 and NAT64. */
  private static boolean isPublicInside(byte[] a, int from) {
    try {
      return isPublic(InetAddress.getByAddress(Arrays.copyOfRange(a, from, from + 4)));
    } catch (UnknownHostException e) {
      return false;
    }
  }
}
