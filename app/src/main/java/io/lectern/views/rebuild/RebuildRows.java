package io.lectern.views.rebuild;

import io.lectern.database.TimeColumn;
import io.lectern.views.ShapedTables;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is known of rebuilds, in the database, so that any node can go on with one. */
@Component
class RebuildRows {
    private static final String ABOUT = " where context = :context and fingerprint = :fingerprint";
    private static final String BEGIN = """
            insert into views.rebuild as r (context, fingerprint, position, up_to)
            select :context, :fingerprint, 0, coalesce(max(global_index), 0) from store.domain_event
            on conflict (context, fingerprint) do update
            set position = 0, up_to = excluded.up_to, analyzed = false, begun_at = now(), touched_at = now(),
            ended_at = null where r.ended_at is not null""";
    private static final String ADVANCE = """
            update views.rebuild set position = :position, up_to = greatest(up_to, :upTo), analyzed = :analyzed,
            touched_at = now(), ended_at = case when :ended then now() end""";
    private static final String FIND = "select *, now() as seen_at from views.rebuild" + ABOUT;

    private final JdbcClient jdbc;

    RebuildRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param analyzed whether the planner knows the copies */
    record Progress(long position, boolean analyzed) {}

    /** Begins one unless it is going on. */
    void begin(ShapedTables shape) {
        about(shape, BEGIN).update();
    }

    RebuildView find(ShapedTables shape) {
        return about(shape, FIND)
                .query((row, n) -> view(shape, row))
                .optional()
                .orElseGet(() -> RebuildView.never(shape.context()));
    }

    boolean isRunning(ShapedTables shape) {
        return about(shape, "select exists (select from views.rebuild" + ABOUT + " and ended_at is null)")
                .query(Boolean.class)
                .single();
    }

    /** One that is going on, for whoever goes on with it: empty while another is at it. */
    Optional<Progress> claim(ShapedTables shape) {
        var sql =
                "select position, analyzed from views.rebuild" + ABOUT + " and ended_at is null for update skip locked";
        return about(shape, sql)
                .query((row, n) -> new Progress(row.getLong(1), row.getBoolean(2)))
                .optional();
    }

    /** Has one that nobody was at for some seconds begin anew, and says whether there is one. */
    boolean stopIfIdle(ShapedTables shape) {
        var sql = "update views.rebuild set position = 0, analyzed = false" + ABOUT
                + " and ended_at is null and touched_at < now() - interval '10 s'";
        return about(shape, sql).update() > 0;
    }

    void advance(ShapedTables shape, Progress now, boolean ended) {
        about(shape, ADVANCE + ABOUT)
                .param("position", now.position())
                .param("upTo", now.position())
                .param("analyzed", now.analyzed())
                .param("ended", ended)
                .update();
    }

    private JdbcClient.StatementSpec about(ShapedTables shape, String sql) {
        return jdbc.sql(sql).param("context", shape.context()).param("fingerprint", shape.fingerprint());
    }

    private static RebuildView view(ShapedTables shape, ResultSet row) throws SQLException {
        return RebuildView.of(
                shape.context(),
                row.getLong("position"),
                row.getLong("up_to"),
                TimeColumn.read(row, "begun_at"),
                TimeColumn.find(row, "ended_at"),
                TimeColumn.read(row, "seen_at"));
    }
}
