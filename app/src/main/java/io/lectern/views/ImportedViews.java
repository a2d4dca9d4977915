package io.lectern.views;

import io.lectern.terminal.Progress;
import io.lectern.views.parts.BuildTurns;
import io.lectern.views.parts.ParallelBuilds;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongConsumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes the views of events that no handler has seen, since they were copied into the store. */
@Component
public class ImportedViews {
    private static final String USED =
            "select exists (select from views.shape where used_at > now() - interval '10 s')";
    private static final long PAUSE_NANOS = 100_000_000;

    private final JdbcClient jdbc;
    private final Shapes shapes;
    private final ViewCatchUp catchUp;

    ImportedViews(JdbcClient jdbc, Shapes shapes, ViewCatchUp catchUp) {
        this.jdbc = jdbc;
        this.shapes = shapes;
        this.catchUp = catchUp;
    }

    /** Whether a program keeps the views of this database just now. */
    public boolean areInUse() {
        return jdbc.sql(USED).query(Boolean.class).single();
    }

    /** Says, within the caller's transaction, that those of all shapes are to be made. */
    public void discard() {
        jdbc.sql("update views.shape set position = 0, built = false").update();
    }

    /**
     * Makes those that are not made, going on after an interruption.
     *
     * @param progress in events, those of each context counted
     */
    public void make(Progress progress) {
        var upTo = catchUp.head();
        var all = upTo * shapes.all().size();
        var done = new AtomicLong();
        ParallelBuilds.run(
                shapes.all(),
                ShapedTables::context,
                (shape, turn) -> make(shape, turn, upTo, more -> {
                    synchronized (done) {
                        progress.show(done.addAndGet(more), all);
                    }
                }));
    }

    private void make(ShapedTables shape, BuildTurns.Turn turn, long upTo, LongConsumer progress) {
        shape.become(false);
        var before = 0L;
        do {
            turn.next(before);
            var reached = catchUp.next(shape, upTo, true).orElse(before);
            progress.accept(reached - before);
            if (reached == before && upTo > 0) LockSupport.parkNanos(PAUSE_NANOS);
            before = reached;
        } while (before < upTo);
        shape.become(true);
    }
}
