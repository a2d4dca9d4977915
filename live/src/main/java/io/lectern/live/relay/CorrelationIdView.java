package io.lectern.live.relay;

import io.lectern.kernel.event.Channel;
import io.lectern.kernel.id.UserId;
import io.lectern.live.session.Subscription;
import org.jspecify.annotations.Nullable;

/** How the readers of a channel see one event's correlation id; asks once for many questions of one reader in a row. */
final class CorrelationIdView {
    private final CorrelationIds correlationIds;
    private final RelayedEvent event;
    private final Channel channel;
    private final boolean plainToAll;
    private volatile @Nullable Answer last;

    CorrelationIdView(CorrelationIds correlationIds, RelayedEvent event, Channel channel) {
        this.correlationIds = correlationIds;
        this.event = event;
        this.channel = channel;
        this.plainToAll = correlationIds.isPlainToAll(event, channel);
    }

    boolean isPlainTo(Subscription subscription) {
        return plainToAll || isPlainTo(subscription.user());
    }

    private boolean isPlainTo(UserId reader) {
        var known = last;
        if (known == null || !reader.equals(known.reader())) {
            known = new Answer(reader, correlationIds.isPlainTo(event, channel, reader));
            last = known;
        }
        return known.isPlain();
    }

    @Nullable
    String shown(boolean isPlain) {
        return correlationIds.shown(event, isPlain);
    }

    private record Answer(UserId reader, boolean isPlain) {}
}
