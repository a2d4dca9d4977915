package io.lectern.kernel.access;

import java.util.function.Function;

/**
 * What a query found of a thing, for those for whom the thing exists.
 *
 * @param view what a viewer sees
 * @param <V> of which type that is
 */
public record DelegatingQueryResult<V>(Guarded thing, Function<Viewer, V> view) implements QueryResult, GuardedBy {

    @Override
    public Guarded guard() {
        return thing;
    }

    @Override
    public V seenBy(Viewer viewer) {
        return view.apply(viewer);
    }
}
