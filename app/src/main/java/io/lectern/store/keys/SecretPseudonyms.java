package io.lectern.store.keys;

import io.lectern.kernel.privacy.Pseudonyms;
import java.nio.ByteBuffer;
import java.util.UUID;

/** Pseudonyms by HMAC-SHA-256 under the database's secret, as UUIDs of version 8 (RFC 9562, section 5.8). */
class SecretPseudonyms implements Pseudonyms {
    private static final long VERSION_8 = 0x8000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private final HmacKey key;

    SecretPseudonyms(DatabaseIdentity identity) {
        this.key = new HmacKey(identity.secret());
    }

    @Override
    public String of(String correlationId) {
        var digest = ByteBuffer.wrap(key.mac(correlationId));
        var high = digest.getLong() & ~0xF000L | VERSION_8;
        var low = digest.getLong() & ~0xC000_0000_0000_0000L | VARIANT;
        return new UUID(high, low).toString();
    }
}
