package io.lectern.kernel.stream;

import io.lectern.kernel.access.Role;
import io.lectern.kernel.id.SpaceId;
import io.lectern.kernel.id.UserId;
import java.time.Instant;
import java.util.Iterator;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;

/**
 * Every version that a state ever had, read again from the events of its stream. A stream may be long and its states
 * large, so they are made one after the other, and none is kept here.
 */
public final class StreamHistory {
    private final EventStore store;
    private final ActorRoles roles;

    /** Reads streams of all categories. */
    public StreamHistory(EventStore store) {
        this.store = store;
        this.roles = new ActorRoles(store);
    }

    /** The state at the version that is asked for, which is the present one if none is. */
    public <S extends State<S>> Optional<S> at(Reducer<S> reducer, S now, @Nullable Long version) {
        if (version == null || version == now.version()) return Optional.of(now);
        return transitions(reducer, now)
                .map(Transition::after)
                .filter(state -> state.version() == version)
                .findFirst();
    }

    /**
     * The state as it stood at a time, if the stream had begun by then. The last event that had happened by then
     * decides, also behind one that a clock which has been set back since gave a later time.
     */
    public <S extends State<S>> Optional<S> at(Reducer<S> reducer, S now, Instant time) {
        return transitions(reducer, now)
                .filter(transition -> !transition.event().getTimestamp().isAfter(time))
                .reduce((earlier, later) -> later)
                .map(Transition::after);
    }

    /**
     * Every event of a stream in order with the state before and after it: read only as far as they are asked for.
     *
     * @param now the present state, by which what is erased since is left out
     */
    public <S extends State<S>> Stream<Transition<S>> transitions(Reducer<S> reducer, S now) {
        return new Transitions<>(reducer, store.readEvents(now.stream()), now).stream();
    }

    /**
     * The same where the present state is not known before all events are read.
     *
     * @param made what to make of them; it is made once more in the rare case that something turns out to be erased
     */
    public <S extends State<S>, T> T read(Reducer<S> reducer, String stream, Function<Stream<Transition<S>>, T> made) {
        var transitions = new Transitions<>(reducer, store.readEvents(stream), null);
        var result = made.apply(transitions.stream());
        var now = transitions.last();
        return now == null || now.withoutErased(now) == now ? result : made.apply(transitions(reducer, now));
    }

    /** The role that the actor of an event had, null if none. */
    @Nullable
    String roleIn(Transition<?> transition) {
        return roles.of(transition);
    }

    /** The role that a person had in a space at a time, as its events say. */
    public Optional<Role> roleAt(UserId user, SpaceId space, Instant time) {
        return roles.at(user, space, time);
    }

    /** One event, and what it made of the state. */
    public record Transition<S extends State<S>>(
            DomainEventMessage<?> event, @Nullable S before, S after) {

        /** The version that the event made. */
        public long version() {
            return event.getSequenceNumber();
        }

        private Transition<S> withoutErased(S present) {
            return new Transition<>(
                    event, before == null ? null : before.withoutErased(present), after.withoutErased(present));
        }
    }

    private static final class Transitions<S extends State<S>> implements Iterator<Transition<S>> {
        private final Reducer<S> reducer;
        private final DomainEventStream events;
        private final @Nullable S present;
        private @Nullable S state;

        private Transitions(Reducer<S> reducer, DomainEventStream events, @Nullable S present) {
            this.reducer = reducer;
            this.events = events;
            this.present = present;
        }

        @Override
        public boolean hasNext() {
            return events.hasNext();
        }

        @Override
        public Transition<S> next() {
            var event = events.next();
            var before = state;
            var after = reducer.evolve(before, event.getPayload(), event.getSequenceNumber());
            state = after;
            var transition = new Transition<>(event, before, after);
            return present == null ? transition : transition.withoutErased(present);
        }

        private Stream<Transition<S>> stream() {
            return StreamSupport.stream(Spliterators.spliteratorUnknownSize(this, Spliterator.ORDERED), false);
        }

        private @Nullable S last() {
            while (hasNext()) next();
            return state;
        }
    }
}
