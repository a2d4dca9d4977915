package io.lectern.push;

import io.lectern.kernel.event.Channel;
import io.lectern.kernel.event.StoredEvent;
import io.lectern.kernel.feed.EventFeed;
import io.lectern.kernel.feed.StoredEvents;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Finds where the events of a push are stored, also those of an earlier one of the same request. */
@Component
class PushResults {
    private final StoredEvents stored;
    private final EventFeed feed;

    PushResults(StoredEvents stored, EventFeed feed) {
        this.stored = stored;
        this.feed = feed;
    }

    PushResult of(PushEvents push) {
        var ids = push.body().events().stream().map(event -> Objects.requireNonNull(event.id()));
        var found = stored.find(ids.toList());
        return new PushResult(push.body().events().stream()
                .map(event -> pushed(Objects.requireNonNull(found.get(event.id()))))
                .toList());
    }

    private PushResult.Pushed pushed(StoredEvent event) {
        var position = feed.format(Channel.feed(), feed.at(event));
        return new PushResult.Pushed(event.id(), event.stream(), event.version(), position);
    }
}
