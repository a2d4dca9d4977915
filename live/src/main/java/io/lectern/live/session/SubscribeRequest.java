package io.lectern.live.session;

import io.lectern.kernel.id.UserId;
import org.jspecify.annotations.Nullable;

/**
 * What a client asks for when it subscribes.
 *
 * @param user who asks
 * @param id the client's name for the subscription
 * @param topic what it wants to receive
 * @param receipt what to acknowledge with the reply
 * @param resumeAfter the position after which it has missed something, as it says, or null
 */
public record SubscribeRequest(
        UserId user,
        String id,
        Topic topic,
        @Nullable String receipt,
        @Nullable String resumeAfter) {}
