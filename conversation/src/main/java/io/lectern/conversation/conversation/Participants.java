package io.lectern.conversation.conversation;

import io.lectern.kernel.access.Viewer;
import io.lectern.kernel.event.Audience;
import io.lectern.kernel.event.EventMetadata;
import io.lectern.kernel.id.SpaceId;
import io.lectern.kernel.id.UserId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Those among whom something is said: the members of a space, or the people who take part in a direct conversation.
 *
 * @param space the space, or null of a direct conversation
 * @param users who takes part in a direct conversation
 */
public record Participants(@Nullable SpaceId space, List<UserId> users) {

    /** All of them, as those who may hear of something. */
    public Audience audience() {
        return space == null ? new Audience(Set.of(), Set.of(), Set.copyOf(users)) : Audience.members(space);
    }

    /** Whether somebody is one of them. */
    public boolean includes(Viewer viewer) {
        return space == null ? users.contains(viewer.user()) : viewer.role() != null;
    }

    /** What is recorded beside an event that happened among them, for those who may hear of it. */
    public EventMetadata metadata(Audience audience) {
        return space == null ? EventMetadata.to(audience) : EventMetadata.in(space, audience);
    }
}
