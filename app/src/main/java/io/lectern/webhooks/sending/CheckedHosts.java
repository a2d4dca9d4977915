package io.lectern.webhooks.sending;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.apache.hc.client5.http.DnsResolver;

/** All that the HTTP client knows of hosts: the addresses that were found and let pass a moment ago, and no others. */
final class CheckedHosts implements DnsResolver {
    private static final Duration FOR_ONE_REQUEST = Duration.ofMinutes(2);
    private static final long MOST = 100_000;

    private final Cache<String, List<InetAddress>> checked = Caffeine.newBuilder()
            .expireAfterWrite(FOR_ONE_REQUEST)
            .maximumSize(MOST)
            .build();

    void put(String host, List<InetAddress> permitted) {
        checked.put(host, permitted);
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        var name = host.toLowerCase(Locale.ROOT);
        var bare = name.startsWith("[") ? name.substring(1, name.length() - 1) : name;
        var permitted = checked.getIfPresent(bare);
        if (permitted == null) throw new UnknownHostException("was not checked");
        return permitted.toArray(InetAddress[]::new);
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }
}
