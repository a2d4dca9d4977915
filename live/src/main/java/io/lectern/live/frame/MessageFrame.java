package io.lectern.live.frame;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A message that is put together once for all its receivers, as a MESSAGE frame and as a server-sent event, as far as
 * either is asked for. They differ in their subscription's id alone, and those with the same id share the same text.
 */
public final class MessageFrame {
    private final String destination;
    private final String id;
    private final @Nullable String position;
    private final @Nullable String reached;
    private final String body;
    private final Map<String, Payload> bySubscription = new ConcurrentHashMap<>();
    private final Map<String, Payload> events = new ConcurrentHashMap<>();
    private @Nullable Payload rest;
    private @Nullable Payload event;

    /** @param position where its event is in the order of the store, if it carries one */
    public MessageFrame(String destination, String id, @Nullable String position, String body) {
        this(destination, id, position, position, body);
    }

    private MessageFrame(
            String destination, String id, @Nullable String position, @Nullable String reached, String body) {
        this.destination = destination;
        this.id = id;
        this.position = position;
        this.reached = reached;
        this.body = body;
    }

    /** One in which the server speaks itself, of where its receiver stands if it says so. */
    public static MessageFrame control(String destination, String id, @Nullable String reached, String body) {
        return new MessageFrame(destination, id, null, reached, body);
    }

    /** The frame for a subscription, whose id is escaped already. */
    public Payload to(String subscription) {
        return bySubscription.computeIfAbsent(subscription, escaped -> {
            var head = "MESSAGE\nsubscription:" + escaped;
            var shared = rest();
            return new Payload(head + shared.text(), head.length() + shared.size());
        });
    }

    /** The server-sent event for a subscription, whose id is its number among those of its client. */
    public Payload event(String subscription) {
        return events.computeIfAbsent(
                subscription, number -> new ServerSentEvent(event(), Integer.parseInt(number), reached));
    }

    private synchronized Payload rest() {
        if (rest == null) {
            var length = body.getBytes(UTF_8).length;
            var headers = "\ndestination:" + ServerFrames.escape(destination) + "\nmessage-id:"
                    + ServerFrames.escape(id) + (position == null ? "" : "\nposition:" + position)
                    + "\ncontent-type:application/json\ncontent-length:" + length + "\n\n";
            rest = new Payload(headers + body + "\0", headers.length() + length + 1);
        }
        return rest;
    }

    /** The JSON has no line breaks of its own. */
    private synchronized Payload event() {
        if (event == null) {
            var text = "event: " + destination + "\ndata: " + body + "\n";
            event = new Payload(text, text.length());
        }
        return event;
    }
}
