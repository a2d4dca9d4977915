package io.lectern.audit;

import static io.lectern.kernel.text.Json.JSON;

import io.lectern.kernel.event.Channel;
import io.lectern.kernel.event.Metadata;
import io.lectern.kernel.event.StoredEvent;
import io.lectern.kernel.id.SpaceId;
import io.lectern.kernel.id.UserId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A stored event with what is recorded beside it; nothing, if that cannot be read. */
record AuditedEvent(StoredEvent stored, JsonNode metadata) {
    private static final Logger log = LoggerFactory.getLogger(AuditedEvent.class);
    private static final String EDUCATORS = "educators";
    private static final String USERS = "users";
    private static final List<String> GROUPS = List.of(EDUCATORS, "students", USERS);

    static AuditedEvent of(StoredEvent event) {
        try {
            return new AuditedEvent(event, JSON.readTree(event.metadata()));
        } catch (RuntimeException unreadable) {
            log.error("The metadata of the event at index {} cannot be read", event.index(), unreadable);
            return new AuditedEvent(event, JSON.createObjectNode());
        }
    }

    /** As whom somebody who teaches in a space is told of it, if they are. */
    Optional<Channel.Kind> toldTo(UserId educator, SpaceId space) {
        if (names(EDUCATORS, space.value())) return Optional.of(Channel.Kind.EDUCATORS);
        return names(USERS, educator.value()) ? Optional.of(Channel.Kind.USER) : Optional.empty();
    }

    /** Who may hear of it, also where it is nobody. */
    ObjectNode audience() {
        var audience = JSON.createObjectNode();
        for (var group : GROUPS) audience.putArray(group);
        var recorded = metadata.path(Metadata.AUDIENCE);
        recorded.properties().forEach(group -> audience.set(group.getKey(), group.getValue()));
        return audience;
    }

    @Nullable
    String text(String name) {
        var value = metadata.path(name);
        return value.isString() ? value.asString() : null;
    }

    private boolean names(String group, String id) {
        return metadata.path(Metadata.AUDIENCE)
                .path(group)
                .valueStream()
                .anyMatch(named -> named.isString() && named.asString().equals(id));
    }
}
