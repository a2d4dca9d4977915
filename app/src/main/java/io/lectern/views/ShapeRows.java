package io.lectern.views;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How far the views of each shape are: they hold what was written in their shape, and all else up to a position. */
class ShapeRows {
    /** Whoever has not said for longer that it is there is taken to be gone. */
    static final Duration IN_USE = Duration.ofSeconds(10);

    private static final String ABOUT = " where context = :context and fingerprint = :fingerprint";
    private static final String BEGIN = """
            insert into views.shape (context, fingerprint, position, built, used_at)
            select :context, :fingerprint, case when :filled then head else 0 end, :filled or head = 0,
            case when :filled and head > 0 then now() else 'epoch' end
            from (select coalesce(max(global_index), 0) as head from store.domain_event) e
            on conflict do nothing""";
    private static final String OTHERS = """
            select exists (select from views.shape s where s.used_at > now() - interval '10 s'
            and (s.context || ':' || s.fingerprint) not in (:mine))""";

    private final JdbcClient jdbc;
    private final EventsOfOtherVersions events;

    ShapeRows(JdbcClient jdbc, EventsOfOtherVersions events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    record Progress(long position, boolean built) {}

    /** Notes the shape from before, whose tables hold all that was written so far, and this program's. */
    void begin(ShapedTables shape) {
        begin(shape, shape.tables().before(), true);
        begin(shape, shape.fingerprint(), false);
    }

    /** Has the views of this program's shape begin anew, whose tables are gone. */
    void forget(ShapedTables shape) {
        jdbc.sql("delete from views.shape" + ABOUT)
                .param("context", shape.context())
                .param("fingerprint", shape.fingerprint())
                .update();
    }

    private void begin(ShapedTables shape, String fingerprint, boolean filled) {
        jdbc.sql(BEGIN)
                .param("context", shape.context())
                .param("fingerprint", fingerprint)
                .param("filled", filled)
                .update();
    }

    /** Whether the views hold all events there are. */
    boolean isCurrent(ShapedTables shape) {
        var now = find(shape, "");
        return now.isPresent() && now.get().built() && !events.isBehind(shape);
    }

    Progress progress(ShapedTables shape) {
        return find(shape, "").orElseThrow();
    }

    /** The same for whoever goes on from there: empty while another is at it. */
    Optional<Progress> claim(ShapedTables shape, boolean wait) {
        return find(shape, wait ? " for update" : " for update skip locked");
    }

    private Optional<Progress> find(ShapedTables shape, String how) {
        return jdbc.sql("select position, built from views.shape" + ABOUT + how)
                .param("context", shape.context())
                .param("fingerprint", shape.fingerprint())
                .query((row, n) -> new Progress(row.getLong(1), row.getBoolean(2)))
                .optional();
    }

    /** Takes all rows out of its tables, which nobody reads or writes but the caller. */
    void truncate(ShapedTables shape) {
        jdbc.sql(shape.tables().views().stream()
                        .map(table -> shape.context() + "." + table)
                        .collect(Collectors.joining(", ", "truncate ", "")))
                .update();
    }

    /** Has nothing wait for the disk when this transaction commits: after a crash it would be done again. */
    void commitLater() {
        jdbc.sql("set local synchronous_commit = off").update();
    }

    void advance(ShapedTables shape, long position, boolean built) {
        jdbc.sql("update views.shape set position = :position, built = :built" + ABOUT)
                .param("position", position)
                .param("built", built)
                .param("context", shape.context())
                .param("fingerprint", shape.fingerprint())
                .update();
    }

    /** Says that this program is here, has it know of views that were emptied, and asks whether another shape's is. */
    boolean heartbeat(List<ShapedTables> shapes) {
        for (var shape : shapes) if (!use(shape)) shape.become(false);
        return jdbc.sql(OTHERS)
                .param("mine", shapes.stream().map(ShapedTables::name).toList())
                .query(Boolean.class)
                .single();
    }

    private boolean use(ShapedTables shape) {
        return jdbc.sql("update views.shape set used_at = now()" + ABOUT + " returning built")
                .param("context", shape.context())
                .param("fingerprint", shape.fingerprint())
                .query(Boolean.class)
                .optional()
                .orElse(true);
    }
}
