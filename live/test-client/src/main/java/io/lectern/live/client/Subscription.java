package io.lectern.live.client;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** What comes for one subscription. */
public final class Subscription {
    private final StompClient client;
    private final String id;
    private final FrameQueue messages;

    Subscription(StompClient client, String id, FrameQueue messages) {
        this.client = client;
        this.id = id;
        this.messages = messages;
    }

    /** Its id. */
    public String id() {
        return id;
    }

    /** The next message's body. */
    public JsonNode next() {
        return nextFrame().json();
    }

    /** The next message as a frame. */
    public Frame nextFrame() {
        return messages.next("message");
    }

    /** As many messages' bodies. */
    public List<JsonNode> next(int count) {
        var all = new ArrayList<JsonNode>();
        while (all.size() < count) all.add(next());
        return all;
    }

    /** The next message's body, if it comes in time. */
    public Optional<JsonNode> poll(Duration timeout) {
        return messages.poll(timeout).map(Frame::json);
    }

    /** Waits for the verdict that all is well. */
    public Subscription synced() {
        var verdict = next();
        if (!verdict.path("type").asString().equals("live:Synced")) throw new AssertionError(verdict.toString());
        return this;
    }

    /** Says that no more is wanted. */
    public void unsubscribe(String... lines) {
        client.send(FrameEncoder.unsubscribe(id, lines));
    }
}
