package io.lectern.live;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** An event as the readers of a topic are told of it. */
record Envelope(String id, String position, ObjectNode envelope) {
    private static final JsonMapper JSON = JsonMapper.shared();

    /** The frame that carries it to those who listen. */
    MessageFrame frame(Topic topic) {
        return new MessageFrame(Destinations.destination(topic), id, position, JSON.writeValueAsString(envelope));
    }
}
