package io.lectern.webhooks.sending;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;

/**
 * Addresses of one family that begin alike (CIDR, RFC 4632). Spring Security's matcher takes the first bytes of one
 * family for those of the other.
 */
record Network(InetAddress start, int bits) {
    private static final Pattern SPELLING = Pattern.compile("([0-9.]+|[0-9a-fA-F.]*:[0-9a-fA-F:.]*)(?:/([0-9]{1,3}))?");

    /**
     * As it is written, {@code 10.0.0.0/8}; a single address stands for itself.
     *
     * @throws IllegalArgumentException if it is not written so
     */
    static Network of(String text) {
        var parts = SPELLING.matcher(text.strip());
        if (!parts.matches()) throw new IllegalArgumentException(text + " is no network");
        try {
            var start = InetAddress.getByName(parts.group(1));
            var whole = start.getAddress().length * Byte.SIZE;
            var bits = parts.group(2) == null ? whole : Integer.parseInt(parts.group(2));
            if (bits > whole) throw new IllegalArgumentException(text + " is no network");
            return new Network(start, bits);
        } catch (UnknownHostException wrong) {
            throw new IllegalArgumentException(text + " is no network", wrong);
        }
    }

    boolean contains(InetAddress address) {
        var ours = start.getAddress();
        var theirs = address.getAddress();
        if (ours.length != theirs.length) return false;
        for (var bit = 0; bit < bits; bit++) if (bit(ours, bit) != bit(theirs, bit)) return false;
        return true;
    }

    private static int bit(byte[] bytes, int at) {
        return bytes[at / Byte.SIZE] >> (Byte.SIZE - 1 - at % Byte.SIZE) & 1;
    }
}
