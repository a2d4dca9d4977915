package io.lectern.store.seal;

import static io.lectern.kernel.text.Json.JSON;

import io.lectern.store.log.StoredRow;
import java.util.HexFormat;

/**
 * Proves what an event and all before it were: whoever keeps it can find out later whether they are the same. It does
 * not tell how many there are.
 *
 * @param eventId the id of the event that was the newest
 * @param time when that happened, as stored
 * @param hash its hash in the chain, in lower-case hexadecimal digits
 * @param keyId names the key in {@code /.well-known/jwks.json} that signed it
 * @param signature Ed25519 (RFC 8032) over the canonical JSON (RFC 8785) of all the other members, in base64url without
 *     padding
 */
public record LogSeal(String eventId, String time, String hash, String keyId, String signature) {

    static LogSeal unsigned(StoredRow event, byte[] hash, String keyId) {
        return new LogSeal(event.id(), event.time(), HexFormat.of().formatHex(hash), keyId, "");
    }

    LogSeal with(String signature) {
        return new LogSeal(eventId, time, hash, keyId, signature);
    }

    /** What is signed: its members are in their order already, and plain ASCII. */
    public byte[] signed() {
        return JSON.writeValueAsBytes(JSON.createObjectNode()
                .put("eventId", eventId)
                .put("hash", hash)
                .put("keyId", keyId)
                .put("time", time));
    }
}
