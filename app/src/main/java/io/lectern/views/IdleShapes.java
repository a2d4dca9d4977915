package io.lectern.views;

import io.lectern.kernel.privacy.Erasing;
import io.lectern.migration.TableOwner;
import java.sql.Connection;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The views of shapes that no program keeps any more: nobody takes words out of them that are erased meanwhile, so they
 * are emptied with the erasure, and dropped after a week. A program of such a shape makes them again when it starts.
 */
@Component
@ProcessingGroup("idle-shapes")
@DisallowReplay
class IdleShapes {
    private static final Logger log = LoggerFactory.getLogger(IdleShapes.class);
    private static final String IDLE = """
            select context, fingerprint, position = 0 and not built as empty from views.shape
            where used_at < now() - cast(:unused as interval) and context || ':' || fingerprint not in (:mine)""";
    /** First of all, as who builds views does too. Who holds the row is at them, so that they are not idle. */
    private static final String CLAIM = """
            update views.shape set position = 0, built = false where (context, fingerprint) in (
            select context, fingerprint from views.shape where context = :context and fingerprint = :fingerprint
            and used_at < now() - cast(:unused as interval) for update skip locked)""";

    private static final String FOR_A_MOMENT = ShapeRows.IN_USE.toSeconds() + " s";
    private static final String FOR_A_WEEK = "7 days";

    private final JdbcClient jdbc;
    private final Shapes shapes;
    private final TableNameRewriter rewriter;
    private final TableOwner owner;

    private record Idle(String context, String fingerprint, boolean empty) {}

    IdleShapes(JdbcClient jdbc, Shapes shapes, TableNameRewriter rewriter, TableOwner owner) {
        this.jdbc = jdbc;
        this.shapes = shapes;
        this.rewriter = rewriter;
        this.owner = owner;
    }

    @EventHandler
    void on(Erasing erasing) {
        rewriter.unchanged(() -> unusedFor(FOR_A_MOMENT).stream()
                .filter(idle -> !idle.empty())
                .forEach(idle -> empty(jdbc, idle, FOR_A_MOMENT)));
    }

    /** Drops what no program has kept for a week. */
    void drop() {
        rewriter.unchanged(() -> {
            var idle = unusedFor(FOR_A_WEEK).stream()
                    .filter(each -> !each.empty() || !isWithTheContext(each))
                    .toList();
            if (!idle.isEmpty()) owner.execute(connection -> drop(connection, idle));
        });
    }

    private List<Idle> unusedFor(String time) {
        return jdbc.sql(IDLE)
                .param("unused", time)
                .param("mine", shapes.all().stream().map(ShapedTables::name).toList())
                .query((row, n) -> new Idle(row.getString(1), row.getString(2), row.getBoolean(3)))
                .list();
    }

    /** Whether nobody has begun with it meanwhile. */
    private boolean empty(JdbcClient jdbc, Idle idle, String unused) {
        var claimed = jdbc.sql(CLAIM)
                .param("context", idle.context())
                .param("fingerprint", idle.fingerprint())
                .param("unused", unused)
                .update();
        if (claimed == 0) return false;
        var shape = shape(idle);
        for (var table : shape.tables().views())
            jdbc.sql("truncate " + shape.schemaOf(idle.fingerprint()) + "." + table)
                    .update();
        return true;
    }

    private void drop(Connection connection, List<Idle> all) {
        var source = new SingleConnectionDataSource(connection, true);
        var jdbc = JdbcClient.create(source);
        var transaction = new TransactionTemplate(new DataSourceTransactionManager(source));
        all.forEach(idle -> transaction.executeWithoutResult(status -> drop(jdbc, idle)));
    }

    private void drop(JdbcClient jdbc, Idle idle) {
        if (!empty(jdbc, idle, FOR_A_WEEK)) return;
        if (isWithTheContext(idle)) return;
        var schema = shape(idle).schemaOf(idle.fingerprint());
        jdbc.sql("drop schema " + schema + " cascade").update();
        jdbc.sql("delete from views.shape where context = :context and fingerprint = :fingerprint")
                .param("context", idle.context())
                .param("fingerprint", idle.fingerprint())
                .update();
        log.info("The views in {} are dropped: no program has kept them for a week", schema);
    }

    /** Where everything of a context is, from which nothing is dropped. */
    private boolean isWithTheContext(Idle idle) {
        return shape(idle).schemaOf(idle.fingerprint()).equals(idle.context());
    }

    private ShapedTables shape(Idle idle) {
        return shapes.all().stream()
                .filter(each -> each.context().equals(idle.context()))
                .findFirst()
                .orElseThrow();
    }
}
