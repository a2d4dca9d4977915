package io.lectern.webhooks.sending;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where requests go, as far as that can be told from its spelling alone.
 *
 * @param uri with a host, of HTTP with or without TLS
 */
public record Target(URI uri) {
    private static final int MOST_CHARACTERS = 2_000;
    private static final int MOST_PORTS = 65_535;
    private static final Pattern NUMERIC = Pattern.compile("(?i)(.*\\.)?([0-9]+|0x[0-9a-f]*)\\.?");
    private static final Pattern LOCAL =
            Pattern.compile("[^.]+\\.?|(.*\\.)?(localhost|localdomain|local|internal|home\\.arpa)\\.?");
    private static final Pattern DOTTED = Pattern.compile("(0|[1-9][0-9]{0,2})(\\.(0|[1-9][0-9]{0,2})){3}");

    /** Lets an address pass that is spelt in the one way for which there are no two readings. */
    public Target {
        var host = uri.getHost();
        if (!uri.isAbsolute() || host == null) throw new IllegalArgumentException("must be an https address");
        if (!scheme(uri).equals("https") && !scheme(uri).equals("http"))
            throw new IllegalArgumentException("must be an https address");
        if (uri.getRawUserInfo() != null || uri.getRawFragment() != null)
            throw new IllegalArgumentException("must have no user and no fragment");
        if (uri.getPort() == 0 || uri.getPort() > MOST_PORTS)
            throw new IllegalArgumentException("must have a port that there is");
        if (host.contains("%"))
            throw new IllegalArgumentException("must be an address that leads there from everywhere");
        if (NUMERIC.matcher(host).matches() && !DOTTED.matcher(host).matches())
            throw new IllegalArgumentException("must have an IPv4 address in four decimal parts, or a name");
    }

    /**
     * The one that a text names.
     *
     * @throws IllegalArgumentException says what is wrong with it
     */
    public static Target of(String url) {
        if (url.length() > MOST_CHARACTERS) throw new IllegalArgumentException("must have at most 2000 characters");
        try {
            return new Target(new URI(url));
        } catch (URISyntaxException wrong) {
            throw new IllegalArgumentException("must be an https address", wrong);
        }
    }

    boolean isEncrypted() {
        return scheme(uri).equals("https");
    }

    /** Whether it has a name that no public network knows, whatever it is resolved to (RFC 6761, 6762 and 8375). */
    boolean isLocal() {
        return address().isEmpty() && LOCAL.matcher(host()).matches();
    }

    /** The address that it has in place of a name. */
    Optional<InetAddress> address() {
        var host = host();
        if (!host.contains(":") && !DOTTED.matcher(host).matches()) return Optional.empty();
        try {
            return Optional.of(InetAddress.getByName(host));
        } catch (UnknownHostException wrong) {
            throw new IllegalStateException("An address was taken that is none", wrong);
        }
    }

    /** A name or an address; that of IPv6 without its brackets. */
    String host() {
        var host = uri.getHost().toLowerCase(Locale.ROOT);
        return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    }

    /** With all other characters than those of ASCII encoded, of which a request has none (RFC 3987, 3.1). */
    URI encoded() {
        return URI.create(uri.toASCIIString());
    }

    private static String scheme(URI uri) {
        return uri.getScheme().toLowerCase(Locale.ROOT);
    }
}
