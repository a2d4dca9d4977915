package io.lectern.live.relay;

import static io.lectern.kernel.text.Json.JSON;

import io.lectern.kernel.privacy.Disclosures;
import io.lectern.live.session.Topic;
import io.lectern.live.session.Topic.Detail;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Puts events into the JSON that clients get. */
@Component
public final class EnvelopeFactory {
    private final Disclosures disclosures;

    EnvelopeFactory(Disclosures disclosures) {
        this.disclosures = disclosures;
    }

    /** How an event is sent to a topic when it happens. */
    Envelope create(
            RelayedEvent event,
            Topic topic,
            String position,
            @Nullable String previous,
            @Nullable String correlationId) {
        return create(event, topic, position, previous, correlationId, Set.of());
    }

    /**
     * The same without some members.
     *
     * @param outdated the names of those that must not be said again
     */
    public Envelope create(
            RelayedEvent event,
            Topic topic,
            String position,
            @Nullable String previous,
            @Nullable String correlationId,
            Set<String> outdated) {
        var stored = event.stored();
        var envelope = JSON.createObjectNode()
                .put("id", stored.id())
                .put("type", stored.type())
                .put("stream", stored.stream())
                .put("version", stored.version())
                .put("position", position)
                .put("previous", previous)
                .put("timestamp", stored.timestamp().toString())
                .put("correlationId", correlationId);
        envelope.set("data", data(event, topic, outdated));
        return new Envelope(stored.id(), position, envelope);
    }

    private ObjectNode data(RelayedEvent event, Topic topic, Set<String> outdated) {
        return topic.detail() == Detail.FAT
                ? disclosures.told(
                        event.stored(), event.metadata(), topic.channel().kind(), outdated)
                : Disclosures.ids(event.metadata());
    }
}
