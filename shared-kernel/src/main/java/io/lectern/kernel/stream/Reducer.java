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
 * Folds the facts of one stream into a view: a pure function, so that folding some of them gives an older version. The
 * projection, {@code ?version=}, {@code ?at=}, the history and the changes of a 412 all use the same one.
 */
public final class Reducer<V extends View<V>> {
    private final Map<Class<?>, Step<V>> steps;

    private Reducer(Map<Class<?>, Step<V>> steps) {
        this.steps = Map.copyOf(steps);
    }

    /** Begins a reducer over the facts that a sealed interface permits. */
    public static <V extends View<V>> Builder<V> of(Class<?> facts, Class<V> view) {
        return new Builder<>(facts);
    }

    /**
     * The view after one more fact.
     *
     * @param before the view so far, or null before the first fact
     * @param version the fact's sequence number
     */
    public V evolve(@Nullable V before, Object fact, long version) {
        var step = steps.get(fact.getClass());
        if (step == null)
            throw new IllegalArgumentException("No step for " + fact.getClass().getName());
        return step.apply(before, fact).at(version);
    }

    private interface Step<V> {
        V apply(@Nullable V before, Object fact);
    }

    /** Collects the steps, and at the end names every fact that has none. */
    public static final class Builder<V extends View<V>> {
        private final Class<?> facts;
        private final Map<Class<?>, Step<V>> steps = new LinkedHashMap<>();

        private Builder(Class<?> facts) {
            this.facts = facts;
        }

        /** The fact that begins a stream. */
        public <E> Builder<V> first(Class<E> fact, Function<E, V> step) {
            steps.put(fact, (before, event) -> step.apply(fact.cast(event)));
            return this;
        }

        /** A fact that changes the view. */
        public <E> Builder<V> on(Class<E> fact, BiFunction<V, E, V> step) {
            steps.put(fact, (before, event) -> step.apply(begun(before, fact), fact.cast(event)));
            return this;
        }

        /**
         * The reducer.
         *
         * @throws IllegalStateException if a permitted fact has no step
         */
        public Reducer<V> build() {
            var missing = new LinkedHashSet<>(leaves(facts));
            missing.removeAll(steps.keySet());
            if (!missing.isEmpty())
                throw new IllegalStateException("No step for "
                        + missing.stream().map(Class::getSimpleName).sorted().collect(Collectors.joining(", ")));
            return new Reducer<>(steps);
        }

        private V begun(@Nullable V before, Class<?> fact) {
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
