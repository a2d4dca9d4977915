package io.lectern.live;

import io.lectern.kernel.access.Memberships;
import io.lectern.kernel.access.Role;
import io.lectern.kernel.event.Channel;
import io.lectern.kernel.id.SpaceId;
import io.lectern.kernel.id.UserId;
import io.lectern.kernel.privacy.Pseudonyms;
import java.util.HashMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Who sees a correlation id, which is a client's free text, as it is, and who sees a pseudonym instead. */
@Component
final class CorrelationIds {
    private static final Logger LOG = LoggerFactory.getLogger(CorrelationIds.class);

    private final Pseudonyms pseudonyms;
    private final Memberships memberships;

    CorrelationIds(Pseudonyms pseudonyms, Memberships memberships) {
        this.pseudonyms = pseudonyms;
        this.memberships = memberships;
    }

    /** The same for what is told at once: each role in it is asked for once. */
    CorrelationIds ofOnePage() {
        var known = new HashMap<Asked, Optional<Role>>();
        return new CorrelationIds(
                pseudonyms,
                (user, space) -> known.computeIfAbsent(
                        new Asked(user, space), asked -> memberships.roleOf(asked.user(), asked.space())));
    }

    /** Whether all readers of a channel see it as it is. */
    boolean openToAll(RelayedEvent announced, Channel channel) {
        return announced.correlationId() == null || channel.kind() == Channel.Kind.EDUCATORS;
    }

    /** Whether a reader sees it as it is: its own author does, and educators do. */
    boolean open(RelayedEvent announced, Channel channel, UserId reader) {
        if (openToAll(announced, channel) || announced.causedBy(reader)) return true;
        return channel.kind() == Channel.Kind.USER && teaches(reader, announced);
    }

    private boolean teaches(UserId reader, RelayedEvent announced) {
        try {
            var role = announced.space().flatMap(space -> memberships.roleOf(reader, space));
            return role.equals(Optional.of(Role.EDUCATOR));
        } catch (RuntimeException unknown) {
            LOG.warn("Whether {} is an educator cannot be told now; a pseudonym is shown", reader, unknown);
            return false;
        }
    }

    /** What a reader sees. */
    @Nullable
    String shown(RelayedEvent announced, boolean open) {
        var id = announced.correlationId();
        if (id == null || open) return id;
        return announced.unlinked() ? pseudonyms.within(announced.event().stream(), id) : pseudonyms.of(id);
    }

    private record Asked(UserId user, SpaceId space) {}
}
