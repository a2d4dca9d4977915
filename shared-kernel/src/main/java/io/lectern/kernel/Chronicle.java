package io.lectern.kernel;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;

/** Every version that a view ever had, read again from the events of its stream. */
public final class Chronicle<V extends View<V>> {
    private final String prefix;
    private final Reducer<V> reducer;
    private final EventStore store;

    /**
     * Reads streams of one kind.
     *
     * @param prefix what the names of these streams begin with
     */
    public Chronicle(String prefix, Reducer<V> reducer, EventStore store) {
        this.prefix = prefix;
        this.reducer = reducer;
        this.store = store;
    }

    /** Whether a stream is of this kind. */
    public boolean covers(String stream) {
        return stream.startsWith(prefix);
    }

    /** The view as it stood at a version, if there was that version. */
    public Optional<V> at(String stream, long version) {
        return last(moments(stream, event -> event.getSequenceNumber() <= version))
                .filter(view -> view.version() == version);
    }

    /** The view as it stood at a time, if the stream had begun by then. */
    public Optional<V> at(String stream, Instant time) {
        return last(moments(stream, event -> !event.getTimestamp().isAfter(time)));
    }

    /** Every event of a stream with the view before and after it, in order. */
    public List<Moment<V>> moments(String stream) {
        return moments(stream, event -> true);
    }

    private List<Moment<V>> moments(String stream, Predicate<DomainEventMessage<?>> asLongAs) {
        var moments = new ArrayList<Moment<V>>();
        V view = null;
        var events = store.readEvents(stream);
        while (events.hasNext()) {
            var event = events.next();
            if (!asLongAs.test(event)) break;
            var after = reducer.evolve(view, event.getPayload(), event.getSequenceNumber());
            moments.add(new Moment<>(event, view, after));
            view = after;
        }
        return moments;
    }

    private Optional<V> last(List<Moment<V>> moments) {
        return moments.isEmpty()
                ? Optional.empty()
                : Optional.of(moments.get(moments.size() - 1).after());
    }

    /** One event, and what it made of the view. */
    public record Moment<V>(
            DomainEventMessage<?> event, @Nullable V before, V after) {}
}
