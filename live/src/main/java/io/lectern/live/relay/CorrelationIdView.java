package io.lectern.live.relay;

import io.lectern.kernel.event.Channel;
import io.lectern.kernel.id.UserId;
import org.jspecify.annotations.Nullable;

/** How the readers of a channel see one event's correlation id; asks once for many questions of one reader in a row. */
final class CorrelationIdView {
    private final CorrelationIds correlationIds;
    private final RelayedEvent event;
    private final Channel channel;
    private final boolean plainToAll;
    private @Nullable UserId asked;
    private boolean answer;

    CorrelationIdView(CorrelationIds correlationIds, RelayedEvent event, Channel channel) {
        this.correlationIds = correlationIds;
        this.event = event;
        this.channel = channel;
        this.plainToAll = correlationIds.isPlainToAll(event, channel);
    }

    boolean isPlainTo(UserId reader) {
        if (plainToAll) return true;
        if (!reader.equals(asked)) {
            answer = correlationIds.isPlainTo(event, channel, reader);
            asked = reader;
        }
        return answer;
    }

    @Nullable
    String shown(boolean isPlain) {
        return correlationIds.shown(event, isPlain);
    }
}
