package io.lectern.kernel.stream;

import static io.lectern.kernel.text.Json.JSON;

import io.lectern.kernel.access.Role;
import io.lectern.kernel.access.Viewer;
import io.lectern.kernel.event.EventMetadata.MembershipChange;
import io.lectern.kernel.event.Metadata;
import io.lectern.kernel.id.ActorId;
import io.lectern.kernel.id.SpaceId;
import io.lectern.kernel.id.UserId;
import io.lectern.kernel.stream.StreamHistory.Transition;
import java.time.Instant;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;

/**
 * Which role an actor had when something happened. Events of earlier revisions say {@code EDUCATOR} also of those who
 * had none: they are corrected when they are read, never rewritten.
 */
final class ActorRoles {
    private final EventStore store;

    ActorRoles(EventStore store) {
        this.store = store;
    }

    @Nullable
    String of(Transition<?> transition) {
        var metadata = transition.event().getMetaData();
        var recorded = (String) metadata.get(Metadata.ROLE);
        if (!Role.EDUCATOR.name().equals(recorded)) return recorded;
        var space = transition.after().space();
        if (space == null) return null;
        var actor = ActorId.of(String.valueOf(metadata.get(Metadata.ACTOR))).person();
        if (actor.isEmpty()) return recorded;
        // Only for whom the thing exists without a role can have acted without one.
        if (!transition.after().visibleTo(new Viewer(actor.get(), null))) return recorded;
        return at(actor.get(), space, transition.event().getTimestamp())
                .map(Role::name)
                .orElse(null);
    }

    Optional<Role> at(UserId user, SpaceId space, Instant time) {
        Role role = null;
        var events = store.readEvents(space.stream());
        while (events.hasNext()) {
            var event = events.next();
            if (event.getTimestamp().isAfter(time)) break;
            var change = JSON.convertValue(event.getMetaData().get(Metadata.MEMBERSHIP), MembershipChange.class);
            if (change != null && change.user().equals(user)) role = change.role();
        }
        return Optional.ofNullable(role);
    }
}
