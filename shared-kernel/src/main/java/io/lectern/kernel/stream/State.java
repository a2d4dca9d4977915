package io.lectern.kernel.stream;

import io.lectern.kernel.access.QueryResult;
import io.lectern.kernel.access.Viewer;

/** What a projection keeps of one stream: made by a {@link Reducer}, and the one place that filters it for a viewer. */
public interface State<S extends State<S>> extends QueryResult, Versioned {

    /** The same at a version. */
    S at(long version);

    /** The same without what has been erased since, by the time of the present state; itself if nothing was. */
    @SuppressWarnings("unchecked")
    default S withoutErased(S present) {
        return (S) this;
    }

    @Override
    default Object seenBy(Viewer viewer) {
        return this;
    }

    /**
     * What the history compares for a viewer; it may hold more than is shown at once, but nothing that they may not
     * see.
     */
    default Object comparedBy(Viewer viewer) {
        return seenBy(viewer);
    }
}
