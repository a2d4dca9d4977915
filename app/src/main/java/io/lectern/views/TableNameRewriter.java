package io.lectern.views;

import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Where all statements pass: they name views as before, and go to the tables of this program's shape. One that needs a
 * view which is not made yet fails as if the database were away, whoever sends it: nothing is concluded from half a
 * view.
 */
public final class TableNameRewriter {
    private final Shapes shapes;
    private final boolean moved;
    private final StatementRewriter rewriter;
    private final Map<ShapedTables, StatementRewriter> copies = new ConcurrentHashMap<>();
    private final ThreadLocal<Mode> mode = ThreadLocal.withInitial(() -> this::whereMade);
    private volatile boolean open;

    private interface Mode {
        String resolve(String sql) throws SQLException;
    }

    TableNameRewriter(Shapes shapes) {
        this.shapes = shapes;
        this.moved = shapes.changed() != null;
        this.rewriter = new StatementRewriter(shapes, ShapedTables::schema);
    }

    /** Until now the tables were being prepared, and statements went where they say. */
    void open() {
        open = true;
    }

    /** Has this thread's statements pass though views are not made yet. */
    void building(Runnable work) {
        in(this::evenUnmade, work);
    }

    /** Has this thread's statements go where they say. */
    public void unchanged(Runnable work) {
        in(sql -> sql, work);
    }

    /** Has this thread's statements find a context's views in the copies that nobody else knows of yet. */
    public void inCopies(ShapedTables of, Runnable work) {
        var other = copies.computeIfAbsent(of, shape -> new StatementRewriter(shapes, each -> place(each, shape)));
        in(sql -> other.rewrite(sql).sql(), work);
    }

    private static String place(ShapedTables tables, ShapedTables copied) {
        return tables == copied ? tables.copySchema() : tables.schema();
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
        return open ? mode.get().resolve(sql) : sql;
    }

    private String whereMade(String sql) throws SQLException {
        if (!moved && shapes.areCurrent()) return sql;
        var rewritten = rewriter.rewrite(sql);
        for (var each : rewritten.needs()) if (!each.isCurrent()) throw ViewsUnavailable.failureOf(each.context());
        return rewritten.sql();
    }

    private String evenUnmade(String sql) {
        return moved ? rewriter.rewrite(sql).sql() : sql;
    }
}
