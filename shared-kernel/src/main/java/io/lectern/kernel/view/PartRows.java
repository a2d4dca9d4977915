package io.lectern.kernel.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Those rows of one table that a part of the events concerns. */
final class PartRows<R extends ViewRow<?>> {
    private final ViewRows<R, String> table;
    private final Map<String, R> rows = new HashMap<>();
    private final Set<String> lookedUp = new HashSet<>();
    private final List<R> begun = new ArrayList<>();

    PartRows(ViewRows<R, String> table) {
        this.table = table;
    }

    /** The row of a stream that goes on; all that the part concerns are loaded with the first. */
    @Nullable
    R find(String id, ViewPart part) {
        var row = rows.get(id);
        if (row != null || lookedUp.contains(id)) return row;
        var ids = new HashSet<>(part.idsLike(id));
        ids.add(id);
        ids.removeAll(lookedUp);
        ids.removeAll(rows.keySet());
        lookedUp.addAll(ids);
        for (var found : table.findAllById(ids)) rows.put(found.getId(), found);
        return rows.get(id);
    }

    void begin(String id, R row) {
        rows.put(id, row);
        begun.add(row);
    }

    /** New ones in the order of their first events; the others are JPA's to write. */
    List<R> begun() {
        return begun;
    }
}
