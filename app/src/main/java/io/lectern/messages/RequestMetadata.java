package io.lectern.messages;

import io.lectern.kernel.access.Service;
import io.lectern.kernel.event.Metadata;
import io.lectern.kernel.text.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;

/**
 * What an HTTP request says beside its body, for the messages that it sends.
 *
 * @param actor the user or service who sends it
 * @param creator whether the user may begin spaces
 * @param operator whether the user runs Lectern
 * @param service the service that sends it, or null if a person does
 * @param correlationId the request's name
 * @param expectedVersion the version of {@code If-Match}, or null if there is none
 * @param expectedHash the hash of that version in {@code If-Match}, or null if it names the number alone
 * @param retryKey the {@code Idempotency-Key}, or null if there is none
 * @param fingerprint stands for method, path and body where there is a retry key
 */
public record RequestMetadata(
        String actor,
        boolean creator,
        boolean operator,
        @Nullable Service service,
        String correlationId,
        @Nullable Long expectedVersion,
        @Nullable String expectedHash,
        @Nullable String retryKey,
        @Nullable String fingerprint) {

    static final String CREATOR = "creator";
    static final String OPERATOR = "operator";
    static final String SERVICE = Service.METADATA;
    static final String EXPECTED_VERSION = "expectedVersion";
    static final String EXPECTED_HASH = "expectedHash";
    static final String RETRY_KEY = "retryKey";
    static final String FINGERPRINT = "fingerprint";

    /** The same for one of several commands that the request consists of. */
    RequestMetadata part(String name, long expected) {
        var key = retryKey == null ? null : partKey(retryKey, name);
        return new RequestMetadata(actor, creator, operator, service, correlationId, expected, null, key, fingerprint);
    }

    /** Begins with a space, which the key of no whole request has. */
    private static String partKey(String key, String name) {
        return " " + Sha256.hex((key + " " + name).getBytes(StandardCharsets.US_ASCII));
    }

    /** The same as messages carry it. */
    public MetaData toMetaData() {
        Map<String, @Nullable Object> entries = new LinkedHashMap<>();
        entries.put(Metadata.ACTOR, actor);
        entries.put(Metadata.CORRELATION_ID, correlationId);
        entries.put(CREATOR, creator);
        entries.put(OPERATOR, operator);
        entries.put(SERVICE, service);
        entries.put(EXPECTED_VERSION, expectedVersion);
        entries.put(EXPECTED_HASH, expectedHash);
        entries.put(RETRY_KEY, retryKey);
        entries.put(FINGERPRINT, fingerprint);
        entries.values().removeIf(value -> value == null);
        return MetaData.from(entries);
    }
}
