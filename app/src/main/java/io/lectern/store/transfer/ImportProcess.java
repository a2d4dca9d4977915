package io.lectern.store.transfer;

import io.lectern.store.feed.SpaceTimes;
import io.lectern.views.ImportedViews;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What is alike in imports of whatever source: how they begin, go on after an interruption, and end. */
@Component
public class ImportProcess {
    private final EmptyDatabase empty;
    private final ImportState state;
    private final KeptTables tables;
    private final ImportedViews views;
    private final ImportEnd end;
    private final TransactionTemplate transaction;

    ImportProcess(
            EmptyDatabase empty,
            ImportState state,
            KeptTables tables,
            ImportedViews views,
            ImportEnd end,
            PlatformTransactionManager transactions) {
        this.empty = empty;
        this.state = state;
        this.tables = tables;
        this.views = views;
        this.end = end;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Begins or goes on, and says how many lines of the source are stored already. */
    public long begin(String source, Steps steps) {
        return begin(source, List.of(), () -> {}, steps);
    }

    /** The same, storing in the same transaction what comes before the events. */
    long begin(String source, List<String> erased, Runnable first, Steps steps) {
        var before = state.unfinished(source, erased);
        if (before.isPresent()) return goOn(before.get(), steps);
        empty.require();
        transaction.executeWithoutResult(status -> {
            state.begin(source, erased);
            views.discard();
            tables.forgetPositions();
            first.run();
        });
        return 0;
    }

    private long goOn(ImportState.Begun before, Steps steps) {
        empty.requireUnused();
        steps.say("Going on after line " + before.lines() + ".");
        return before.lines();
    }

    /** Stores a part, and how many lines of the source are stored with it. */
    public void store(Runnable part, long lines) {
        transaction.executeWithoutResult(status -> {
            part.run();
            state.reach(lines);
        });
    }

    /**
     * Makes what follows from the events.
     *
     * @param told up to when nothing is to be announced any more
     * @param times of all imported events
     */
    public void end(Instant told, SpaceTimes times, Steps steps) throws IOException {
        end.makeViews(told, times, steps);
    }
}
