package io.lectern.views.rebuild;

import io.lectern.views.ShapedTables;
import io.lectern.views.TableCreation;
import io.lectern.views.TableNameRewriter;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables that a rebuild fills: PostgreSQL's schema beside that of the views, which nobody reads. */
@Component
class ViewCopies {
    /** As long as whoever reads or writes may have to wait behind a switch that comes to nothing. */
    private static final String PATIENCE = "set local lock_timeout = '100ms'";

    private final JdbcClient jdbc;
    private final TableNameRewriter rewriter;

    ViewCopies(JdbcClient jdbc, TableNameRewriter rewriter) {
        this.jdbc = jdbc;
        this.rewriter = rewriter;
    }

    /** Makes empty ones. */
    void begin(ShapedTables shape) {
        rewriter.unchanged(() -> {
            drop(shape);
            TableCreation.makeTables(jdbc, shape, shape.copySchema());
        });
    }

    /** Has the planner know them. */
    void analyze(ShapedTables shape) {
        rewriter.unchanged(
                () -> shape.tables().views().forEach(table -> execute("analyze " + shape.copySchema() + "." + table)));
    }

    /** Waits until nobody reads or writes the views, for a moment at most, and has all others wait until the end. */
    void lockViews(ShapedTables shape) {
        rewriter.unchanged(() -> {
            execute(PATIENCE);
            execute(shape.tables().views().stream()
                    .map(table -> shape.schema() + "." + table)
                    .collect(Collectors.joining(", ", "lock table ", " in access exclusive mode")));
        });
    }

    /** Puts them in the place of the views. */
    void replaceViews(ShapedTables shape) {
        rewriter.unchanged(() -> {
            for (var table : shape.tables().views()) {
                execute("drop table " + shape.schema() + "." + table);
                execute("alter table " + shape.copySchema() + "." + table + " set schema " + shape.schema());
            }
            drop(shape);
        });
    }

    private void drop(ShapedTables shape) {
        execute("drop schema if exists " + shape.copySchema() + " cascade");
    }

    private void execute(String sql) {
        jdbc.sql(sql).update();
    }
}
