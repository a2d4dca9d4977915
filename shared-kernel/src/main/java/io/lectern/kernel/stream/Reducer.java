package io.lectern.kernel.stream;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Folds the facts of one stream into a state: a pure function, so that folding some of them gives an older version. The
 * projection, {@code ?version=}, {@code ?at=}, the history and the changes of a 412 all use the same one.
 */
public final class Reducer<S extends State<S>> {
    private final Map<Class<?>, Step<S>> steps;

    private Reducer(Map<Class<?>, Step<S>> steps) {
        this.steps = Map.copyOf(steps);
    }

    /** Begins a reducer over the facts that a sealed interface permits. */
    public static <S extends State<S>> Builder<S> of(Class<?> facts, Class<S> state) {
        return new Builder<>(facts);
    }

    /**
     * The state after one more fact.
     *
     * @param before the state so far, or null before the first fact
     * @param version the fact's sequence number
     */
    public S evolve(@Nullable S before, Object fact, long version) {
        var step = steps.get(fact.getClass());
        if (step == null)
            throw new IllegalArgumentException("No step for " + fact.getClass().getName());
        return step.apply(before, fact).at(version);
    }

    private interface Step<S> {
        S apply(@Nullable S before, Object fact);
    }

    /** Collects the steps, and at the end names every fact that has none. */
    public static final class Builder<S extends State<S>> {
        private final Class<?> facts;
        private final Map<Class<?>, Step<S>> steps = new LinkedHashMap<>();

        private Builder(Class<?> facts) {
            this.facts = facts;
        }

        /** The fact that begins a stream. */
        public <E> Builder<S> first(Class<E> fact, Function<E, S> step) {
            steps.put(fact, (before, event) -> step.apply(fact.cast(event)));
            return this;
        }

        /** A fact that changes the state. */
        public <E> Builder<S> on(Class<E> fact, BiFunction<S, E, S> step) {
            steps.put(fact, (before, event) -> step.apply(begun(before, fact), fact.cast(event)));
            return this;
        }

        /**
         * The reducer.
         *
         * @throws IllegalStateException if a permitted fact has no step
         */
        public Reducer<S> build() {
            var missing = new LinkedHashSet<>(leaves(facts));
            missing.removeAll(steps.keySet());
            if (!missing.isEmpty())
                throw new IllegalStateException("No step for "
                        + missing.stream().map(Class::getSimpleName).sorted().collect(Collectors.joining(", ")));
            return new Reducer<>(steps);
        }

        private S begun(@Nullable S before, Class<?> fact) {
            if (before == null) throw new IllegalStateException("A stream cannot begin with " + fact.getSimpleName());
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
