package io.lectern.views.rebuild;

import io.lectern.database.HeldLocks;
import io.lectern.migration.TableOwner;
import io.lectern.views.ShapedTables;
import io.lectern.views.TableCreation;
import io.lectern.views.TableNameRewriter;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/** The tables that a rebuild fills: PostgreSQL's schema beside that of the views, which nobody reads. */
@Component
class ViewCopies {
    /** As long as whoever reads or writes may have to wait behind a switch that comes to nothing. */
    private static final String PATIENCE = "set local lock_timeout = '100ms'";

    private final JdbcClient jdbc;
    private final TableNameRewriter rewriter;
    private final TableOwner owner;

    ViewCopies(JdbcClient jdbc, TableNameRewriter rewriter, TableOwner owner) {
        this.jdbc = jdbc;
        this.rewriter = rewriter;
        this.owner = owner;
    }

    /** Makes empty ones, which are there at once, whatever becomes of the transaction in which it is called. */
    void begin(ShapedTables shape) {
        asOwner(jdbc -> {
            jdbc.sql("drop schema if exists " + shape.copySchema() + " cascade").update();
            TableCreation.makeTables(jdbc, shape, shape.copySchema());
        });
    }

    /** Has the planner know them. */
    void analyze(ShapedTables shape) {
        asOwner(jdbc -> shape.tables()
                .views()
                .forEach(table ->
                        jdbc.sql("analyze " + shape.copySchema() + "." + table).update()));
    }

    private void asOwner(Consumer<JdbcClient> work) {
        rewriter.unchanged(() -> owner.execute(
                connection -> work.accept(JdbcClient.create(new SingleConnectionDataSource(connection, true)))));
    }

    /** Waits until nobody reads or writes the views, for a moment at most, and has all others wait until the end. */
    void lockViews(ShapedTables shape) {
        rewriter.unchanged(() -> {
            execute(PATIENCE);
            jdbc.sql("select " + HeldLocks.END_IF_IDLE).query(String.class).single();
            execute(shape.tables().views().stream()
                    .map(table -> shape.schema() + "." + table)
                    .collect(Collectors.joining(", ", "lock table ", " in access exclusive mode")));
        });
    }

    /** Puts them in the place of the views, in the transaction that holds their locks. */
    void replaceViews(ShapedTables shape) {
        rewriter.unchanged(() -> jdbc.sql("select views.replace_views(:copies, :views, :tables)")
                .param("copies", shape.copySchema())
                .param("views", shape.schema())
                .param("tables", shape.tables().views().toArray(String[]::new))
                .query((row, n) -> n)
                .list());
    }

    private void execute(String sql) {
        jdbc.sql(sql).update();
    }
}
