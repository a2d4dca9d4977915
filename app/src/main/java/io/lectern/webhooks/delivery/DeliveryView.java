package io.lectern.webhooks.delivery;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That an event is or was sent, without what was sent.
 *
 * @param event its id, which is the id of the request too
 * @param position its place in the feed; null for a test
 * @param attempts how often it was sent
 * @param status what the receiver answered last, null if nothing
 * @param cause why it did not have it then, in a word, or null
 * @param nextTryAt when it is sent again, null if it is not, or not before earlier ones of its stream
 */
public record DeliveryView(
        String event,
        String type,
        String stream,
        @Nullable String position,
        DeliveryState state,
        int attempts,
        @Nullable Integer status,
        @Nullable String cause,
        Instant enqueuedAt,
        @Nullable Instant triedAt,
        @Nullable Instant nextTryAt) {}
