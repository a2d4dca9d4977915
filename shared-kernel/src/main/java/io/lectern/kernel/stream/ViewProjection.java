package io.lectern.kernel.stream;

import java.util.Optional;
import java.util.function.Function;

/** Keeps one row for each stream of a category: the state that its events make. */
public abstract class ViewProjection<S extends State<S>, R extends ViewRow<S>> {
    private final ViewRows<R, String> rows;
    private final Reducer<S> reducer;

    /** A projection that folds events with a reducer into rows. */
    protected ViewProjection(ViewRows<R, String> rows, Reducer<S> reducer) {
        this.rows = rows;
        this.reducer = reducer;
    }

    /**
     * Takes one more event into its stream's row.
     *
     * @param version the event's sequence number: a stream that begins has no row, so none is selected
     * @param begin makes the row of a stream that begins
     */
    protected void evolve(String id, Object event, long version, Function<S, R> begin) {
        var row = version == 0 ? null : rows.findById(id).orElse(null);
        var state = reducer.evolve(row == null ? null : row.state(), event, version);
        if (row == null) row = begin.apply(state);
        row.show(state);
        rows.save(row);
    }

    /** The present state of a stream. */
    protected Optional<S> stateOf(String id) {
        return rows.findById(id).map(ViewRow::state);
    }

    /** Forgets all rows, so that they can be made again from the events. */
    protected void clear() {
        rows.deleteAllInBatch();
    }
}
