package io.lectern.views;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The one place that knows where views are: a statement names them as before, and goes to the tables of this program's
 * shape. One that needs a view which is not made yet fails as if the database were away, whoever sends it: nothing is
 * concluded from half a view.
 */
final class Statements {
    private static final int REMEMBERED = 2_000;

    private final Shapes shapes;
    private final boolean moved;
    private final Pattern views;
    private final Map<String, Resolved> known = new ConcurrentHashMap<>();
    private final ThreadLocal<Mode> mode = ThreadLocal.withInitial(() -> Mode.READY_ONLY);
    private volatile boolean open;

    private enum Mode {
        READY_ONLY,
        BUILDING,
        UNCHANGED
    }

    private record Resolved(String sql, List<ShapedTables> needs) {}

    Statements(Shapes shapes) {
        this.shapes = shapes;
        this.moved = shapes.changed() != null;
        this.views = Pattern.compile(shapes.all().stream()
                .map(each -> each.context() + "\\.(?:"
                        + String.join("|", each.tables().views()) + ")")
                .collect(Collectors.joining("|", "(?<![\\w.])(?:", ")(?!\\w)")));
    }

    /** Until now the tables were being prepared, and statements went where they say. */
    void open() {
        open = true;
    }

    /** Has this thread's statements pass though views are not made yet. */
    void building(Runnable work) {
        in(Mode.BUILDING, work);
    }

    /** Has this thread's statements go where they say. */
    void unchanged(Runnable work) {
        in(Mode.UNCHANGED, work);
    }

    private void in(Mode other, Runnable work) {
        var before = mode.get();
        mode.set(other);
        try {
            work.run();
        } finally {
            mode.set(before);
        }
    }

    String resolve(String sql) throws SQLException {
        if (!open || !moved && shapes.areCurrent()) return sql;
        if (mode.get() == Mode.UNCHANGED) return sql;
        var resolved = known.get(sql);
        if (resolved == null) {
            resolved = resolved(sql);
            if (known.size() < REMEMBERED) known.put(sql, resolved);
        }
        for (var each : resolved.needs())
            if (!each.isCurrent() && mode.get() != Mode.BUILDING) throw ViewsUnavailable.failureOf(each.context());
        return resolved.sql();
    }

    private Resolved resolved(String sql) {
        var matcher = views.matcher(sql);
        var needs = shapes.all().stream()
                .filter(each -> views.matcher(sql).results().anyMatch(found -> isOf(each, found.group())))
                .toList();
        return new Resolved(matcher.replaceAll(found -> moved(needs, found.group())), needs);
    }

    private static String moved(List<ShapedTables> all, String table) {
        for (var each : all)
            if (isOf(each, table))
                return each.schema() + table.substring(each.context().length());
        return table;
    }

    private static boolean isOf(ShapedTables tables, String table) {
        return table.startsWith(tables.context() + ".");
    }
}
