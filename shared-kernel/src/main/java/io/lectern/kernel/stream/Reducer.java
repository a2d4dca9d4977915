package io.lectern.kernel.stream;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Makes a state of the events of one stream: a pure function, so that some of them give an older version. The
 * projection, {@code ?version=}, {@code ?at=}, the history and the changes of a 412 all use the same one.
 */
public final class Reducer<S extends State<S>> {
    private final Class<S> type;
    private final Map<Class<?>, Step<S>> steps;
    private final Set<Class<?>> beginning;
    private final Set<Class<?>> following;

    private Reducer(Builder<S> builder) {
        this.type = builder.state;
        this.steps = Map.copyOf(builder.steps);
        this.beginning = Set.copyOf(builder.beginning);
        this.following = Set.copyOf(builder.following);
    }

    /** Begins a reducer over the events that a sealed interface permits. */
    public static <S extends State<S>> Builder<S> of(Class<?> events, Class<S> state) {
        return new Builder<>(events, state);
    }

    /**
     * The state after one more event.
     *
     * @param before the state so far, or null before the first event
     * @param version the event's sequence number
     */
    public S evolve(@Nullable S before, Object event, long version) {
        var step = steps.get(event.getClass());
        if (step == null)
            throw new IllegalArgumentException("No step for " + event.getClass().getName());
        return step.apply(before, event).at(version);
    }

    /** Whether a stream can begin with an event. */
    public boolean canBegin(Object event) {
        return beginning.contains(event.getClass());
    }

    /** Whether an event can come in a stream that has begun. */
    public boolean canFollow(Object event) {
        return following.contains(event.getClass());
    }

    /** What the states are. */
    public Class<S> type() {
        return type;
    }

    /** A state if this is what makes such states. */
    @Nullable
    S made(State<?> state) {
        return type.isInstance(state) ? type.cast(state) : null;
    }

    private interface Step<S> {
        S apply(@Nullable S before, Object event);
    }

    /** Collects the steps, and at the end names every event that has none. */
    public static final class Builder<S extends State<S>> {
        private final Class<?> events;
        private final Class<S> state;
        private final Map<Class<?>, Step<S>> steps = new LinkedHashMap<>();
        private final Set<Class<?>> beginning = new HashSet<>();
        private final Set<Class<?>> following = new HashSet<>();

        private Builder(Class<?> events, Class<S> state) {
            this.events = events;
            this.state = state;
        }

        /** The event that begins a stream, and that it has once. */
        public <E> Builder<S> first(Class<E> type, Function<E, S> step) {
            beginning.add(type);
            steps.put(type, (before, event) -> step.apply(type.cast(event)));
            return this;
        }

        /** The same where it can come again later, and the state begins anew. */
        public <E> Builder<S> firstOrAgain(Class<E> type, Function<E, S> step) {
            following.add(type);
            return first(type, step);
        }

        /** An event that changes the state. */
        public <E> Builder<S> on(Class<E> type, BiFunction<S, E, S> step) {
            following.add(type);
            steps.put(type, (before, event) -> step.apply(begun(before, type), type.cast(event)));
            return this;
        }

        /**
         * The reducer.
         *
         * @throws IllegalStateException if a permitted event has no step
         */
        public Reducer<S> build() {
            var missing = new LinkedHashSet<>(leaves(events));
            missing.removeAll(steps.keySet());
            if (!missing.isEmpty())
                throw new IllegalStateException("No step for "
                        + missing.stream().map(Class::getSimpleName).sorted().collect(Collectors.joining(", ")));
            return new Reducer<>(this);
        }

        private S begun(@Nullable S before, Class<?> type) {
            if (before == null) throw new IllegalStateException("A stream cannot begin with " + type.getSimpleName());
            return before;
        }

        private static Set<Class<?>> leaves(Class<?> type) {
            var permitted = type.getPermittedSubclasses();
            if (permitted == null) return Set.of(type);
            var leaves = new LinkedHashSet<Class<?>>();
            for (var subclass : permitted) leaves.addAll(leaves(subclass));
            return leaves;
        }
    }
}
