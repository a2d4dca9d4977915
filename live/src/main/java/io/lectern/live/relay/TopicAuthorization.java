package io.lectern.live.relay;

import io.lectern.kernel.access.Memberships;
import io.lectern.kernel.access.Role;
import io.lectern.kernel.event.Channel;
import io.lectern.kernel.id.SpaceId;
import io.lectern.kernel.id.UserId;
import io.lectern.live.session.Topic;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who may receive a topic now: those with its role in its space, and everybody what is addressed to oneself. */
@Component
public final class TopicAuthorization {
    private final Memberships memberships;

    TopicAuthorization(Memberships memberships) {
        this.memberships = memberships;
    }

    /** Whether a person may receive it. */
    public boolean permits(Topic topic, UserId user) {
        var channel = topic.channel();
        return switch (channel.kind()) {
            case EDUCATORS -> has(Role.EDUCATOR, channel, user);
            case STUDENTS -> has(Role.STUDENT, channel, user);
            case USER -> channel.equals(Channel.user(user));
            case SERVICE -> false;
        };
    }

    private boolean has(Role role, Channel channel, UserId user) {
        return memberships.roleOf(user, SpaceId.of(channel.id())).equals(Optional.of(role));
    }
}
