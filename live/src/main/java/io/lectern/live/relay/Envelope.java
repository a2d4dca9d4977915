package io.lectern.live.relay;

import static io.lectern.kernel.text.Json.JSON;

import io.lectern.live.frame.MessageFrame;
import io.lectern.live.session.Topic;
import tools.jackson.databind.node.ObjectNode;

/** An event as the readers of a topic receive it. */
public record Envelope(String id, String position, ObjectNode json) {

    /** The frame that carries it to its subscribers. */
    public MessageFrame frame(Topic topic) {
        return new MessageFrame(Destinations.format(topic), id, position, JSON.writeValueAsString(json));
    }
}
