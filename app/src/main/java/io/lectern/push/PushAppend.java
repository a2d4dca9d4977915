package io.lectern.push;

import io.lectern.kernel.access.Service;
import io.lectern.kernel.access.Viewer;
import io.lectern.kernel.event.ServiceEvent;
import io.lectern.kernel.feed.StoredEvents;
import io.lectern.kernel.feed.StoredEvents.End;
import io.lectern.kernel.id.UserId;
import io.lectern.kernel.message.Problem.KeyReused;
import io.lectern.kernel.message.Problem.StaleVersion;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** Adds pushed events to their streams in the present transaction; those that are stored already are left. */
@Component
class PushAppend {
    private static final String AGGREGATE = ServiceEvent.class.getSimpleName();

    private final StoredEvents stored;
    private final EventStore store;
    private final PushMetrics metrics;

    PushAppend(StoredEvents stored, EventStore store, PushMetrics metrics) {
        this.stored = stored;
        this.store = store;
        this.metrics = metrics;
    }

    /**
     * Adds them in their order.
     *
     * @throws KeyReused if another event has the id of one
     * @throws StaleVersion if the stream of one is not where that expects it
     */
    void all(PushEvents push, Service service) {
        var events = push.body().events();
        var streams = events.stream().map(PushedEvent::stream).toList();
        var ends = new HashMap<>(stored.lock(streams));
        var fresh = withoutStored(push, service);
        for (var event : fresh) append(event, ends, service);
        metrics.pushed(service, fresh.size(), events.size() - fresh.size());
    }

    private List<PushedEvent> withoutStored(PushEvents push, Service service) {
        var events = push.body().events();
        if (push.given().isEmpty()) return events;
        var before = stored.find(push.given());
        for (var event : events) {
            var found = before.get(event.id());
            if (found != null && !SamePush.is(event, found, service))
                throw new KeyReused("The id " + event.id() + " is that of another event");
        }
        return events.stream().filter(event -> !before.containsKey(event.id())).toList();
    }

    private void append(PushedEvent event, Map<String, End> ends, Service service) {
        var end = ends.getOrDefault(event.stream(), new End(StaleVersion.NONE, Instant.MIN));
        var expected = event.expectedVersion();
        if (expected != null && expected != end.version())
            throw new StaleVersion(
                    event.stream(),
                    expected,
                    end.version(),
                    new Viewer(UserId.of(service.id().value()), null));
        var now = GenericEventMessage.clock.instant();
        var next = new End(end.version() + 1, now.isBefore(end.time()) ? end.time() : now);
        store.publish(message(event, next));
        ends.put(event.stream(), next);
    }

    private static GenericDomainEventMessage<ServiceEvent> message(PushedEvent event, End at) {
        return new GenericDomainEventMessage<>(
                AGGREGATE,
                event.stream(),
                at.version(),
                event.fact(),
                PushMetadata.of(event),
                Objects.requireNonNull(event.id()),
                at.time());
    }
}
