package io.lectern.views;

import java.sql.SQLException;

/**
 * Where all statements pass: they name views as before, and go to the tables of this program's shape. One that needs a
 * view which is not made yet fails as if the database were away, whoever sends it: nothing is concluded from half a
 * view.
 */
final class TableNameRewriter {
    private final Shapes shapes;
    private final boolean moved;
    private final StatementRewriter rewriter;
    private final ThreadLocal<Mode> mode = ThreadLocal.withInitial(() -> Mode.READY_ONLY);
    private volatile boolean open;

    private enum Mode {
        READY_ONLY,
        BUILDING,
        UNCHANGED
    }

    TableNameRewriter(Shapes shapes) {
        this.shapes = shapes;
        this.moved = shapes.changed() != null;
        this.rewriter = new StatementRewriter(shapes);
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
        var rewritten = rewriter.rewrite(sql);
        for (var each : rewritten.needs())
            if (!each.isCurrent() && mode.get() != Mode.BUILDING) throw ViewsUnavailable.failureOf(each.context());
        return rewritten.sql();
    }
}
