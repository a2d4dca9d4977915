package io.lectern.live.relay;

import static io.lectern.kernel.text.Json.JSON;

import io.lectern.kernel.access.Role;
import io.lectern.kernel.event.Audience;
import io.lectern.kernel.event.Channel;
import io.lectern.kernel.event.EventMetadata.MembershipChange;
import io.lectern.kernel.event.Metadata;
import io.lectern.kernel.event.StoredEvent;
import io.lectern.kernel.id.SpaceId;
import io.lectern.kernel.id.UserId;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A stored event with what is recorded beside it, read once: all that the relay needs to pass it on. */
public record RelayedEvent(StoredEvent stored, JsonNode metadata) {

    /**
     * Reads an event's metadata.
     *
     * @throws RuntimeException if they cannot be read
     */
    public static RelayedEvent of(StoredEvent event) {
        return new RelayedEvent(event, JSON.readTree(event.metadata()));
    }

    /** The groups of readers that it is addressed to. */
    public Set<Channel> channels() {
        var audience = metadata.path(Metadata.AUDIENCE);
        return new Audience(
                        each(audience.path("educators"), SpaceId::of),
                        each(audience.path("students"), SpaceId::of),
                        each(audience.path("users"), UserId::of))
                .channels();
    }

    /** Whose role it changes, if it does. */
    Optional<MembershipChange> membership() {
        var change = metadata.path(Metadata.MEMBERSHIP);
        if (!change.isObject()) return Optional.empty();
        var role = text(change, "role");
        return Optional.of(new MembershipChange(
                SpaceId.of(change.path("space").asString()),
                UserId.of(change.path("user").asString()),
                role == null ? null : Role.valueOf(role)));
    }

    /** Where it happened, if that is a space. */
    Optional<SpaceId> space() {
        return Optional.ofNullable(text(metadata, Metadata.SPACE)).map(SpaceId::of);
    }

    /** What names the request that caused it. */
    @Nullable
    String correlationId() {
        return text(metadata, Metadata.CORRELATION_ID);
    }

    /** Whether it may not be linked with other acts of who caused it. */
    boolean unlinked() {
        return metadata.has(Metadata.UNLINKED);
    }

    /** Whether a person caused it. */
    boolean causedBy(UserId user) {
        return user.value().equals(text(metadata, Metadata.ACTOR));
    }

    private static @Nullable String text(JsonNode parent, String name) {
        var value = parent.path(name);
        return value.isString() ? value.asString() : null;
    }

    private static <T> Set<T> each(JsonNode list, Function<String, T> id) {
        return list.valueStream().map(JsonNode::asString).map(id).collect(Collectors.toSet());
    }
}
