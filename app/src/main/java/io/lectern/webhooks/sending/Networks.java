package io.lectern.webhooks.sending;

import java.net.InetAddress;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where requests may go. Refused is what no public network has (IANA's registries of special-purpose addresses) however
 * it is spelt, and what leads to such an address inside of another one (6to4, Teredo, NAT64).
 *
 * @param allowed networks to which they may go nevertheless, also without TLS
 */
public record Networks(List<Network> allowed) {
    private static final List<Network> REFUSED = Stream.of(
                    "0.0.0.0/8",
                    "10.0.0.0/8",
                    "100.64.0.0/10",
                    "127.0.0.0/8",
                    "169.254.0.0/16",
                    "172.16.0.0/12",
                    "192.0.0.0/24",
                    "192.168.0.0/16",
                    "198.18.0.0/15",
                    "224.0.0.0/3",
                    "::/3",
                    "2001::/23",
                    "2002::/16",
                    "4000::/2",
                    "8000::/1")
            .map(Network::of)
            .toList();

    /**
     * With networks as a setting names them.
     *
     * @throws IllegalArgumentException if one is not written as a network is
     */
    public static Networks allowing(List<String> networks) {
        return new Networks(networks.stream().map(Network::of).toList());
    }

    /** Those of a host's addresses to which a request may go. */
    List<InetAddress> permitted(List<InetAddress> addresses, boolean encrypted) {
        return addresses.stream()
                .filter(address -> isAmong(allowed, address) || encrypted && !isAmong(REFUSED, address))
                .toList();
    }

    private static boolean isAmong(List<Network> networks, InetAddress address) {
        return networks.stream().anyMatch(network -> network.contains(address));
    }
}
