package io.lectern.live.relay;

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
public final class CorrelationIds {
    private static final Logger log = LoggerFactory.getLogger(CorrelationIds.class);

    private final Pseudonyms pseudonyms;
    private final Memberships memberships;

    CorrelationIds(Pseudonyms pseudonyms, Memberships memberships) {
        this.pseudonyms = pseudonyms;
        this.memberships = memberships;
    }

    /** The same for one page of messages: each role in it is asked for once. */
    public CorrelationIds ofOnePage() {
        var known = new HashMap<Asked, Optional<Role>>();
        return new CorrelationIds(
                pseudonyms,
                (user, space) -> known.computeIfAbsent(
                        new Asked(user, space), asked -> memberships.roleOf(asked.user(), asked.space())));
    }

    /** Whether all readers of a channel see it as it is. */
    boolean isPlainToAll(RelayedEvent event, Channel channel) {
        return event.correlationId() == null || channel.kind() == Channel.Kind.EDUCATORS;
    }

    /** Whether a reader sees it as it is: its own author does, and educators do. */
    public boolean isPlainTo(RelayedEvent event, Channel channel, UserId reader) {
        if (isPlainToAll(event, channel) || event.causedBy(reader)) return true;
        return channel.kind() == Channel.Kind.USER && teaches(reader, event);
    }

    private boolean teaches(UserId reader, RelayedEvent event) {
        try {
            var role = event.space().flatMap(space -> memberships.roleOf(reader, space));
            return role.equals(Optional.of(Role.EDUCATOR));
        } catch (RuntimeException unknown) {
            log.warn("Whether {} is an educator is not known now; a pseudonym is shown", reader, unknown);
            return false;
        }
    }

    /** What a reader sees. */
    public @Nullable String shown(RelayedEvent event, boolean isPlain) {
        var id = event.correlationId();
        if (id == null || isPlain) return id;
        return event.unlinked() ? pseudonyms.within(event.stored().stream(), id) : pseudonyms.of(id);
    }

    private record Asked(UserId user, SpaceId space) {}
}
