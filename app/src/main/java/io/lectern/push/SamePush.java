package io.lectern.push;

import static io.lectern.kernel.text.Json.JSON;

import io.lectern.kernel.access.Service;
import io.lectern.kernel.event.Audience;
import io.lectern.kernel.event.Metadata;
import io.lectern.kernel.event.ServiceEvent;
import io.lectern.kernel.event.StoredEvent;
import io.lectern.kernel.id.ActorId;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Whether a service pushes again what it has pushed; words that were erased since count as the same. */
final class SamePush {
    private static final String WITHHELD = "withheld";
    private static final String PERSONAL = "personal";

    private SamePush() {}

    static boolean is(PushedEvent event, StoredEvent stored, Service service) {
        var metadata = JSON.readTree(stored.metadata());
        return event.type().equals(stored.type())
                && event.stream().equals(stored.stream())
                && (event.expectedVersion() == null || event.expectedVersion() == stored.version() - 1)
                && ActorId.of(service.id()).value().equals(text(metadata, Metadata.ACTOR))
                && isSaid(event, metadata)
                && isSame(event, JSON.readTree(stored.payload()));
    }

    private static boolean isSaid(PushedEvent event, JsonNode metadata) {
        var correlationId = event.usableCorrelationId();
        return (correlationId == null || correlationId.equals(text(metadata, Metadata.CORRELATION_ID)))
                && JSON.valueToTree(event.ids()).equals(metadata.path(Metadata.IDS))
                && event.audience()
                        .toAudience()
                        .equals(JSON.treeToValue(metadata.path(Metadata.AUDIENCE), Audience.class));
    }

    private static boolean isSame(PushedEvent event, JsonNode stored) {
        var data = ServiceEvent.dataOf(event.type(), stored);
        if (data == null || !JSON.valueToTree(event.personal()).equals(stored.path(PERSONAL))) return false;
        var pushed = (ObjectNode) JSON.readTree(JSON.writeValueAsBytes(event.data()));
        return stored.has(WITHHELD)
                ? without(event.personal().keySet(), pushed)
                        .equals(without(event.personal().keySet(), data))
                : pushed.equals(data);
    }

    private static ObjectNode without(Collection<String> pointers, ObjectNode data) {
        for (var pointer : pointers) {
            var place = JsonPointer.compile(pointer);
            if (data.at(place.head()) instanceof ObjectNode parent)
                parent.remove(place.last().getMatchingProperty());
        }
        return data;
    }

    private static @Nullable String text(JsonNode metadata, String name) {
        return metadata.path(name).isString() ? metadata.path(name).asString() : null;
    }
}
