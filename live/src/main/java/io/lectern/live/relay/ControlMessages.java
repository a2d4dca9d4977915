package io.lectern.live.relay;

import static io.lectern.kernel.text.Json.JSON;

import io.lectern.kernel.id.Ids;
import io.lectern.live.frame.MessageFrame;
import io.lectern.live.session.Topic;
import java.time.Duration;
import java.time.Instant;
import tools.jackson.databind.node.ObjectNode;

/** The messages in which the server speaks of a subscription or its session, and not of an event. */
public final class ControlMessages {

    private ControlMessages() {}

    /** That the session ends with its token, unless there is a new one until then. */
    public static MessageFrame expiring(Topic topic, Instant expires) {
        return frame(topic, "live:Expiring", data().put("expires", expires.toString()));
    }

    /** That the session goes on with a new token. */
    public static MessageFrame authenticated(Topic topic, Instant expires) {
        return frame(topic, "live:Authenticated", data().put("expires", expires.toString()));
    }

    /** That this node is about to stop, and when to come back to another one. */
    public static MessageFrame drain(Topic topic, Duration reconnectIn) {
        return frame(topic, "live:Drain", data().put("reconnectInMs", reconnectIn.toMillis()));
    }

    /** A message of a type, about what its data say. */
    static MessageFrame frame(Topic topic, String type, ObjectNode data) {
        return frame(Destinations.format(topic), type, data);
    }

    /** The same for what a client takes for a destination. */
    static MessageFrame frame(String destination, String type, ObjectNode data) {
        var body = data().put("type", type).put("timestamp", Instant.now().toString());
        body.set("data", data);
        var reached = data.path("position").asString(null);
        return MessageFrame.control(destination, Ids.random(), reached, JSON.writeValueAsString(body));
    }

    /** Data to be filled. */
    static ObjectNode data() {
        return JSON.createObjectNode();
    }
}
