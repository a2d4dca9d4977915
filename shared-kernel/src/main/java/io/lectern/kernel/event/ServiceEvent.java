package io.lectern.kernel.event;

import io.lectern.kernel.id.UserId;
import java.util.Map;
import java.util.Objects;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A fact that a service told: it is stored under the name that the service gives it, and nothing here knows more of it,
 * so it can be read for ever without being declared.
 *
 * @param type its wire name
 * @param data what it says
 * @param personal whose words members of the data are, by JSON Pointers (RFC 6901) into it
 */
@Revision("1")
public record ServiceEvent(String type, ObjectNode data, Map<String, UserId> personal) {
    /** The member of the stored JSON that holds the data. */
    public static final String DATA = "data";

    private static final String TYPE = "type";

    /** Refuses what lacks its data, as another event that is read as one of these does. */
    public ServiceEvent {
        Objects.requireNonNull(data, "what a service told has data");
        personal = personal == null ? Map.of() : Map.copyOf(personal);
    }

    /** What an event says by its stored JSON, or null if that is not of a service: no other names its type itself. */
    public static @Nullable ObjectNode dataOf(String type, JsonNode stored) {
        return type.equals(stored.path(TYPE).asString("")) && stored.path(DATA) instanceof ObjectNode data
                ? data
                : null;
    }
}
