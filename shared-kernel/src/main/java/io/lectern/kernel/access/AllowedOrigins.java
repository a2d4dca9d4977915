package io.lectern.kernel.access;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * From which origins (RFC 6454) pages elsewhere may come: for REST and for live alike, however the setting spells them.
 */
public final class AllowedOrigins {
    private static final Logger log = LoggerFactory.getLogger(AllowedOrigins.class);
    private static final String ANY = "*";
    private static final int MOST_LOGGED = 100;

    private final Set<String> origins;
    private final Set<String> logged = ConcurrentHashMap.newKeySet();

    /**
     * Takes origins as people write them: with a slash at the end, in capitals, with the port that goes without saying.
     *
     * @throws IllegalArgumentException at what is no origin
     */
    public AllowedOrigins(Collection<String> written) {
        origins = written.stream()
                .map(String::strip)
                .filter(origin -> !origin.isEmpty())
                .map(AllowedOrigins::normal)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** As browsers spell them. */
    public Set<String> normalized() {
        return origins;
    }

    /** Whether pages of an origin may come; each that may not is logged once. */
    public boolean include(@Nullable String origin) {
        if (origin == null) return false;
        if (origins.contains(origin) || origins.contains(ANY)) return true;
        if (logged.size() < MOST_LOGGED && logged.add(origin))
            log.warn(
                    "Pages of {} are refused: it is not among lectern.allowed-origins; if it is the address of Lectern"
                            + " itself behind a proxy, see --server.forward-headers-strategy",
                    visible(origin));
        return false;
    }

    private static String normal(String written) {
        if (written.equals(ANY)) return ANY;
        try {
            var uri = new URI(written);
            var scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
            var bare = uri.getHost() != null
                    && uri.getRawUserInfo() == null
                    && uri.getRawQuery() == null
                    && uri.getRawFragment() == null
                    && uri.getRawPath().matches("/?");
            if (!bare || !scheme.matches("https?")) throw notOne(written);
            var usual = uri.getPort() == -1 || uri.getPort() == (scheme.equals("https") ? 443 : 80);
            return scheme + "://" + uri.getHost().toLowerCase(Locale.ROOT) + (usual ? "" : ":" + uri.getPort());
        } catch (URISyntaxException e) {
            throw notOne(written);
        }
    }

    private static IllegalArgumentException notOne(String written) {
        return new IllegalArgumentException(
                "lectern.allowed-origins cannot be " + written + ": it needs origins such as https://school.example");
    }

    private static String visible(String text) {
        var start = text.substring(0, Math.min(text.length(), 200));
        return start.replaceAll("[^\\x21-\\x7e]", "?");
    }
}
