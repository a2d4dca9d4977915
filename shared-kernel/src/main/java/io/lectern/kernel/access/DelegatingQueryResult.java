package io.lectern.kernel.access;

import java.util.function.Function;

/**
 * What a query found of a thing, for those for whom the thing exists.
 *
 * @param view what a viewer sees
 */
public record DelegatingQueryResult(Guarded thing, Function<Viewer, Object> view) implements QueryResult, GuardedBy {

    @Override
    public Guarded guard() {
        return thing;
    }

    @Override
    public Object seenBy(Viewer viewer) {
        return view.apply(viewer);
    }
}
