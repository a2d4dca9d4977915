package io.lectern.webhooks.delivery;

import static io.lectern.kernel.text.Json.JSON;

import io.lectern.feed.ServiceEvents;
import io.lectern.webhooks.registration.Webhook;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Makes what is sent from the store, each time anew: what was erased, taken back or is wanted no more is not sent. */
@Component
class EventBodies {
    /** A CloudEvent in one piece. */
    static final String CONTENT_TYPE = "application/cloudevents+json";

    /** What no event is called. */
    static final String TEST = "webhook:Tested";

    private final ServiceEvents events;

    EventBodies(ServiceEvents events) {
        this.events = events;
    }

    /** The body of a request; nothing if there is nothing to tell. */
    Optional<byte[]> of(Webhook webhook, Delivery delivery) {
        var position = delivery.position();
        var event = position == null
                ? Optional.of(test(webhook, delivery))
                : events.read(webhook.reader(), webhook.wantedTypes(), position);
        return event.map(JSON::writeValueAsBytes);
    }

    private static ObjectNode test(Webhook webhook, Delivery delivery) {
        var event = JSON.createObjectNode()
                .put("specversion", "1.0")
                .put("id", delivery.event())
                .put("source", "urn:lectern:events")
                .put("type", TEST)
                .put("subject", delivery.stream())
                .put("time", Instant.now().toString())
                .put("datacontenttype", "application/json");
        event.putObject("data").put("webhook", webhook.id());
        return event;
    }
}
