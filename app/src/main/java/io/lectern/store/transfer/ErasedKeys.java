package io.lectern.store.transfer;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.node.ObjectNode;

/**
 * Puts keys that open nothing in the place of those of people who are erased: their words are gone, and the command
 * {@code erase} still finds in which streams they were.
 */
record ErasedKeys(List<String> erased) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SECRET_BYTES = 32;

    ObjectNode replaced(ObjectNode key) {
        if (!erased.contains(key.path("person").asString())) return key;
        var secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        return key.put("id", UUID.randomUUID().toString())
                .put("secret", "\\x" + HexFormat.of().formatHex(secret));
    }
}
