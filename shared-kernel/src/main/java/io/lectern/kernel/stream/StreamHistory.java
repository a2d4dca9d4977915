package io.lectern.kernel.stream;

import io.lectern.kernel.access.Role;
import io.lectern.kernel.id.SpaceId;
import io.lectern.kernel.id.UserId;
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
    private final ActorRoles roles;

    /** Reads streams of all categories. */
    public StreamHistory(EventStore store) {
        this.store = store;
        this.roles = new ActorRoles(store);
    }

    /** The state at the version that is asked for, which is the present one if none is. */
    public <S extends State<S>> Optional<S> at(Reducer<S> reducer, S now, @Nullable Long version) {
        return version == null || version == now.version() ? Optional.of(now) : at(reducer, now.stream(), version);
    }

    /** The state as it stood at a version, if there was that version. */
    public <S extends State<S>> Optional<S> at(Reducer<S> reducer, String stream, long version) {
        return last(transitions(reducer, stream), event -> event.getSequenceNumber() <= version)
                .filter(state -> state.version() == version);
    }

    /**
     * The state as it stood at a time, if the stream had begun by then. The last event that had happened by then
     * decides, also behind one that a clock which has been set back since gave a later time.
     */
    public <S extends State<S>> Optional<S> at(Reducer<S> reducer, String stream, Instant time) {
        return last(transitions(reducer, stream), event -> !event.getTimestamp().isAfter(time));
    }

    /** Every event of a stream in order with the state before and after it, without what is erased. */
    public <S extends State<S>> List<Transition<S>> transitions(Reducer<S> reducer, String stream) {
        var transitions = new ArrayList<Transition<S>>();
        S state = null;
        var events = store.readEvents(stream);
        while (events.hasNext()) {
            var event = events.next();
            var after = reducer.evolve(state, event.getPayload(), event.getSequenceNumber());
            transitions.add(new Transition<>(event, state, after));
            state = after;
        }
        if (state != null) {
            var present = state;
            transitions.replaceAll(transition -> transition.withoutErased(present));
        }
        return transitions;
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

    private static <S extends State<S>> Optional<S> last(
            List<Transition<S>> transitions, Predicate<DomainEventMessage<?>> wanted) {
        for (var i = transitions.size() - 1; i >= 0; i--)
            if (wanted.test(transitions.get(i).event()))
                return Optional.of(transitions.get(i).after());
        return Optional.empty();
    }

    /** One event, and what it made of the state. */
    public record Transition<S extends State<S>>(
            DomainEventMessage<?> event, @Nullable S before, S after) {

        private Transition<S> withoutErased(S present) {
            return new Transition<>(
                    event, before == null ? null : before.withoutErased(present), after.withoutErased(present));
        }
    }
}
