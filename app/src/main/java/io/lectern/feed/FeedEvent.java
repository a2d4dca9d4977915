package io.lectern.feed;

import static io.lectern.kernel.text.Json.JSON;

import io.lectern.kernel.access.Service;
import io.lectern.kernel.event.Channel;
import io.lectern.kernel.event.Metadata;
import io.lectern.kernel.event.StoredEvent;
import io.lectern.kernel.id.ServiceId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

/** A stored event with what is recorded beside it, as far as it decides what a service is told. */
record FeedEvent(StoredEvent stored, JsonNode metadata) {
    private static final Logger log = LoggerFactory.getLogger(FeedEvent.class);
    private static final String SERVICES = "services";

    /** Nothing, if what is recorded beside it cannot be read: then nobody knows whom it is for. */
    static Optional<FeedEvent> of(StoredEvent event) {
        try {
            return Optional.of(new FeedEvent(event, JSON.readTree(event.metadata())));
        } catch (RuntimeException unreadable) {
            log.error("The event at index {} is left out of the feed", event.index(), unreadable);
            return Optional.empty();
        }
    }

    /** Whether a service may hear of it: what is directed to services is for those alone. */
    boolean isFor(Service service) {
        return !isDirected() || isDirectedTo(service);
    }

    /** Whether it is for the services alone that it names. */
    boolean isDirected() {
        return audience(SERVICES).isArray() && !audience(SERVICES).isEmpty();
    }

    /** The services that it is directed to. */
    List<ServiceId> services() {
        return audience(SERVICES)
                .valueStream()
                .map(named -> ServiceId.of(named.asString()))
                .toList();
    }

    /** In whose place a service is told what it says; nothing if by its ids alone. */
    Optional<Channel.Kind> readAs(Service service) {
        if (isDirectedTo(service)) return Optional.of(Channel.Kind.SERVICE);
        return text(Metadata.SPACE) != null && names("educators", text(Metadata.SPACE))
                ? Optional.of(Channel.Kind.EDUCATORS)
                : Optional.empty();
    }

    /** Whether it happened outside of any space and is directed to nobody by name: who did it is not told then. */
    boolean isPrivateTo(Service service) {
        return text(Metadata.SPACE) == null && !isDirectedTo(service);
    }

    /** Whether its actor may not be linked with what else they did. */
    boolean isUnlinked() {
        return metadata.has(Metadata.UNLINKED)
                || metadata.path(Metadata.ANONYMOUS).asBoolean(false);
    }

    @Nullable
    String text(String name) {
        var value = metadata.path(name);
        return value.isString() ? value.asString() : null;
    }

    private boolean isDirectedTo(Service service) {
        return names(SERVICES, service.id().value());
    }

    private boolean names(String group, @Nullable String id) {
        return audience(group)
                .valueStream()
                .anyMatch(named -> named.isString() && named.asString().equals(id));
    }

    private JsonNode audience(String group) {
        return metadata.path(Metadata.AUDIENCE).path(group);
    }
}
