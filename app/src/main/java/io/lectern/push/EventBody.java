package io.lectern.push;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** A pushed event in JSON, where what goes without saying may be left out. */
record EventBody(
        String type,
        String stream,
        @Nullable Long expectedVersion,
        @Nullable String id,
        @Nullable String correlationId,
        @Nullable AudienceBody audience,
        @Nullable Map<String, String> ids,
        ObjectNode data,
        @Nullable Map<String, String> personal) {

    record AudienceBody(
            @Nullable List<String> educators,
            @Nullable List<String> students,
            @Nullable List<String> users,
            @Nullable List<String> services) {
        PushedAudience toAudience() {
            return new PushedAudience(orNone(educators), orNone(students), orNone(users), orNone(services));
        }
    }

    PushedEvent toEvent() {
        return new PushedEvent(
                type,
                stream,
                expectedVersion,
                id,
                correlationId,
                audience == null ? PushedAudience.NOBODY : audience.toAudience(),
                ids == null ? Map.of() : ids,
                data,
                personal == null ? Map.of() : personal);
    }

    private static List<String> orNone(@Nullable List<String> named) {
        return named == null ? List.of() : named;
    }
}
