package io.lectern.kernel.stream;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;

/** Every version that a state ever had, read again from the events of its stream. */
public final class StreamHistory {
    private final EventStore store;
    private final RecordedRoles roles;

    /** Reads streams of all categories. */
    public StreamHistory(EventStore store) {
        this.store = store;
        this.roles = new RecordedRoles(store);
    }

    /** The state at the version that is asked for, which is the present one if none is. */
    public <S extends State<S>> Optional<S> at(Reducer<S> reducer, S now, @Nullable Long version) {
        return version == null || version == now.version() ? Optional.of(now) : at(reducer, now.stream(), version);
    }

    /** The state as it stood at a version, if there was that version. */
    public <S extends State<S>> Optional<S> at(Reducer<S> reducer, String stream, long version) {
        return last(moments(reducer, stream), event -> event.getSequenceNumber() <= version)
                .filter(state -> state.version() == version);
    }

    /**
     * The state as it stood at a time, if the stream had begun by then. The last event that had happened by then
     * decides, also behind one that a clock which has been set back since gave a later time.
     */
    public <S extends State<S>> Optional<S> at(Reducer<S> reducer, String stream, Instant time) {
        return last(moments(reducer, stream), event -> !event.getTimestamp().isAfter(time));
    }

    /** Every event of a stream in order with the state before and after it, as far as that may still be told. */
    public <S extends State<S>> List<Moment<S>> moments(Reducer<S> reducer, String stream) {
        var moments = new ArrayList<Moment<S>>();
        S state = null;
        var events = store.readEvents(stream);
        while (events.hasNext()) {
            var event = events.next();
            var after = reducer.evolve(state, event.getPayload(), event.getSequenceNumber());
            moments.add(new Moment<>(event, state, after));
            state = after;
        }
        if (state != null) {
            var present = state;
            moments.replaceAll(moment -> moment.toldAfter(present));
        }
        return moments;
    }

    /** The role that the actor of an event had, null if none. */
    @Nullable
    String roleIn(Moment<?> moment) {
        return roles.of(moment);
    }

    private static <S extends State<S>> Optional<S> last(
            List<Moment<S>> moments, Predicate<DomainEventMessage<?>> wanted) {
        for (var i = moments.size() - 1; i >= 0; i--)
            if (wanted.test(moments.get(i).event()))
                return Optional.of(moments.get(i).after());
        return Optional.empty();
    }

    /** One event, and what it made of the state. */
    public record Moment<S extends State<S>>(
            DomainEventMessage<?> event, @Nullable S before, S after) {

        private Moment<S> toldAfter(S present) {
            return new Moment<>(event, before == null ? null : before.toldAfter(present), after.toldAfter(present));
        }
    }
}
