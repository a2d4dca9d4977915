package io.lectern.conversation.talk;

import io.lectern.kernel.Audience;
import io.lectern.kernel.SpaceId;
import io.lectern.kernel.UserId;
import io.lectern.kernel.Viewer;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Those among whom something is said: the members of a space, or the people who take part in a direct conversation. */
record Circle(@Nullable SpaceId space, List<UserId> participants) {

    Audience audience() {
        return space == null ? new Audience(Set.of(), Set.of(), Set.copyOf(participants)) : Audience.members(space);
    }

    boolean includes(Viewer viewer) {
        return space == null ? participants.contains(viewer.user()) : viewer.role() != null;
    }
}
