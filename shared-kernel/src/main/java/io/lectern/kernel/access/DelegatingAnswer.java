package io.lectern.kernel.access;

import java.util.function.Function;

/**
 * An answer about a thing, for those for whom the thing exists.
 *
 * @param view what a viewer sees
 */
public record DelegatingAnswer(Guarded thing, Function<Viewer, Object> view) implements Answer, GuardedBy {

    @Override
    public Guarded guard() {
        return thing;
    }

    @Override
    public Object seenBy(Viewer viewer) {
        return view.apply(viewer);
    }
}
