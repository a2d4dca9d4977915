package io.lectern.store.keys;

import io.lectern.kernel.privacy.Pseudonyms;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Pseudonyms by HMAC-SHA-256 under the database's secret, as UUIDs of version 8 (RFC 9562, section 5.8). */
class SecretPseudonyms implements Pseudonyms {
    private static final String ALGORITHM = "HmacSHA256";
    private static final long VERSION_8 = 0x8000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private final SecretKeySpec key;

    SecretPseudonyms(DatabaseIdentity identity) {
        this.key = new SecretKeySpec(identity.secret(), ALGORITHM);
    }

    @Override
    public String of(String correlationId) {
        var digest = ByteBuffer.wrap(hmac(correlationId.getBytes(StandardCharsets.UTF_8)));
        var high = digest.getLong() & ~0xF000L | VERSION_8;
        var low = digest.getLong() & ~0xC000_0000_0000_0000L | VARIANT;
        return new UUID(high, low).toString();
    }

    private byte[] hmac(byte[] text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(text);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java platform has " + ALGORITHM, impossible);
        }
    }
}
