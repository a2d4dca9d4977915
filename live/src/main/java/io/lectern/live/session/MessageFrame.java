package io.lectern.live.session;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A MESSAGE frame that is put together once for all its receivers. They differ in their subscription's id alone, and
 * those with the same id share the same text. Used by one thread.
 */
public final class MessageFrame {
    private final String rest;
    private final int bytes;
    private final Map<String, Payload> bySubscription = new HashMap<>();

    /** @param position where its event is in the order of the store, if it carries one */
    public MessageFrame(String destination, String id, @Nullable String position, String body) {
        var length = body.getBytes(UTF_8).length;
        var headers = "\ndestination:" + destination + "\nmessage-id:" + ServerFrames.escape(id)
                + (position == null ? "" : "\nposition:" + position)
                + "\ncontent-type:application/json\ncontent-length:" + length + "\n\n";
        this.rest = headers + body + "\0";
        this.bytes = headers.length() + length + 1;
    }

    /** The frame for a subscription, whose id is escaped already. */
    public Payload to(String subscription) {
        return bySubscription.computeIfAbsent(subscription, id -> {
            var head = "MESSAGE\nsubscription:" + id;
            return new Payload(head + rest, head.length() + bytes);
        });
    }
}
