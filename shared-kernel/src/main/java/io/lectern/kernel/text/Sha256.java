package io.lectern.kernel.text;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 (FIPS 180-4), in lower-case hexadecimal digits. */
public final class Sha256 {
    private Sha256() {}

    /** The digest of some bytes, one after the other. */
    public static String hex(byte[]... parts) {
        var digest = begin();
        for (var part : parts) digest.update(part);
        return hex(digest);
    }

    /** What a digest came to. */
    public static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    /** A digest for bytes that are still to come. */
    public static MessageDigest begin() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
