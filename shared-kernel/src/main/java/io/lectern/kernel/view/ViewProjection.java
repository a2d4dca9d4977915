package io.lectern.kernel.view;

import io.lectern.kernel.stream.KnownStates;
import io.lectern.kernel.stream.Reducer;
import io.lectern.kernel.stream.State;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

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
     * @param begin makes the row of a stream that begins, which shows the state
     */
    protected void evolve(String id, Object event, long version, Function<S, R> begin) {
        var part = ViewPart.current();
        var known = part == null && version > 0 ? KnownStates.at(reducer, id, version) : null;
        if (known != null && update(known)) return;
        var row = version == 0 ? null : find(id, part);
        var state = reducer.evolve(row == null ? null : row.state(), event, version);
        var isNew = row == null;
        if (row == null) row = begin.apply(state);
        else row.show(state);
        if (part == null) save(row, isNew);
        else if (isNew) part.rowsOf(this, rows).begin(id, row);
    }

    /** Shows a state in its row without reading that; false if only a row that was read can be changed. */
    protected boolean update(S state) {
        return false;
    }

    /** Inserts a new row that comes by itself; one that JPA is not to watch needs another statement. */
    protected void insert(R row) {
        rows.save(row);
    }

    /** Completes the new rows of a part of the events, in the order of their first ones, before they are inserted. */
    protected void complete(List<R> begun) {}

    /** Whose rows are written first; those that need others' in their table come later. */
    protected int writeOrder() {
        return 0;
    }

    void write(ViewPart part) {
        var begun = part.rowsOf(this, rows).begun();
        if (begun.isEmpty()) return;
        complete(begun);
        if (!part.insert(begun)) rows.saveAll(begun);
    }

    private void save(R row, boolean isNew) {
        if (isNew) insert(row);
        else rows.save(row);
    }

    private @Nullable R find(String id, @Nullable ViewPart part) {
        return part == null
                ? rows.findById(id).orElse(null)
                : part.rowsOf(this, rows).find(id, part);
    }

    /** The present state of a stream. */
    protected Optional<S> stateOf(String id) {
        return KnownStates.find(reducer, id, () -> rows.findById(id).map(ViewRow::state));
    }

    /** Forgets all rows, so that they can be made again from the events. */
    protected void clear() {
        rows.deleteAllInBatch();
    }
}
