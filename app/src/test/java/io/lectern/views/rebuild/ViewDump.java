package io.lectern.views.rebuild;

import io.lectern.kernel.view.ViewTables;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;

/** Every row of every view, but for the transaction that wrote it. */
record ViewDump(Map<String, List<String>> rows) {

    static ViewDump of(List<ViewTables> contexts, JdbcTemplate jdbc) {
        var rows = new TreeMap<String, List<String>>();
        for (var context : contexts)
            for (var view : context.views()) {
                var table = context.context() + "." + view;
                var select = "select (to_jsonb(t) - 'moved_by')::text from " + table + " t order by 1";
                rows.put(table, jdbc.queryForList(select, String.class));
            }
        return new ViewDump(rows);
    }
}
