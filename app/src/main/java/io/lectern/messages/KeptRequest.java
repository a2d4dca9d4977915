package io.lectern.messages;

import org.jspecify.annotations.Nullable;

/**
 * What is kept under an {@code Idempotency-Key}.
 *
 * @param version the one that it came to if it was one event, as most are
 * @param hash of the event at that version, where an earlier version of the program kept it
 * @param cause the message of a command to an aggregate, whose events name it as their cause
 */
record KeptRequest(
        String fingerprint,
        String stream,
        long version,
        @Nullable String hash,
        @Nullable String cause) {}
