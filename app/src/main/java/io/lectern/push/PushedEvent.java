package io.lectern.push;

import io.lectern.http.CorrelationId;
import io.lectern.kernel.event.ServiceEvent;
import io.lectern.kernel.id.UserId;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * An event as a service pushes it.
 *
 * @param expectedVersion that of its stream before it, -1 for none yet, or null if it does not matter
 * @param id its own id, by which it is stored once, or null if it is to get one
 * @param correlationId what names the request that caused it at the service, or null
 * @param ids the ids of a thin message by name; that of the space, if there is one, says where it belongs
 * @param personal whose words members of the data are, by JSON Pointers into it
 */
record PushedEvent(
        String type,
        String stream,
        @Nullable Long expectedVersion,
        @Nullable String id,
        @Nullable String correlationId,
        PushedAudience audience,
        Map<String, String> ids,
        ObjectNode data,
        Map<String, String> personal) {
    private static final String SPACE = "space";

    PushedEvent withId(String given) {
        return new PushedEvent(type, stream, expectedVersion, given, correlationId, audience, ids, data, personal);
    }

    String noun() {
        return type.substring(0, type.indexOf(':'));
    }

    @Nullable
    String space() {
        return ids.get(SPACE);
    }

    /** Null if that of the request counts, as where this cannot be one. */
    @Nullable
    String usableCorrelationId() {
        return CorrelationId.usable(correlationId);
    }

    Map<String, UserId> persons() {
        var persons = new HashMap<String, UserId>();
        personal.forEach((pointer, person) -> persons.put(pointer, UserId.of(person)));
        return persons;
    }

    ServiceEvent fact() {
        return new ServiceEvent(type, data, persons());
    }
}
