package io.lectern.views.rebuild;

import io.lectern.views.EventParts;
import io.lectern.views.ShapedTables;
import io.lectern.views.TableNameRewriter;
import io.lectern.views.ViewHandlers;
import io.lectern.views.rebuild.RebuildRows.Progress;
import java.sql.SQLException;
import java.util.Set;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Goes on with a rebuild for one transaction: rows and position commit together, whichever node it is. */
@Component
class RebuildStep {
    private static final int FEW = 20;
    /** A lock was not to be had in time, or only by a deadlock. */
    private static final Set<String> IN_USE = Set.of("55P03", "40P01");

    private final RebuildRows rows;
    private final ViewCopies copies;
    private final ViewSwitch viewSwitch;
    private final ViewHandlers projections;
    private final EventParts events;
    private final ProcessorPositions positions;
    private final TableNameRewriter rewriter;
    private final TransactionTemplate transaction;

    RebuildStep(
            RebuildRows rows,
            ViewCopies copies,
            ViewSwitch viewSwitch,
            ViewHandlers projections,
            EventParts events,
            ProcessorPositions positions,
            TableNameRewriter rewriter,
            PlatformTransactionManager transactions) {
        this.rows = rows;
        this.copies = copies;
        this.viewSwitch = viewSwitch;
        this.projections = projections;
        this.events = events;
        this.positions = positions;
        this.rewriter = rewriter;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** What a step came to. */
    enum Result {
        /** Another is at it, or the views are in use. */
        LATER,
        WENT_ON,
        DONE
    }

    Result take(ShapedTables shape) {
        var result = new Result[] {Result.LATER};
        try {
            rewriter.inCopies(
                    shape,
                    () -> transaction.executeWithoutResult(
                            status -> rows.claim(shape).ifPresent(now -> result[0] = goOn(shape, now))));
        } catch (DataAccessException failure) {
            if (isInUse(failure)) return Result.LATER;
            throw failure;
        }
        return result[0];
    }

    private static boolean isInUse(DataAccessException failure) {
        return failure.getMostSpecificCause() instanceof SQLException sql
                && IN_USE.contains(String.valueOf(sql.getSQLState()));
    }

    private Result goOn(ShapedTables shape, Progress now) {
        var handlers = projections.of(shape);
        if (now.position() == 0) copies.begin(shape);
        var head = head(shape);
        if (head - now.position() > FEW) {
            var reached = events.takeBesideRequests(handlers, now.position(), head);
            rows.advance(shape, new Progress(reached, false), false);
            return Result.WENT_ON;
        }
        if (!now.analyzed()) {
            copies.analyze(shape);
            rows.advance(shape, new Progress(now.position(), true), false);
            return Result.WENT_ON;
        }
        rows.advance(shape, new Progress(viewSwitch.run(shape, now.position()), true), true);
        return Result.DONE;
    }

    /** How far all views are, whoever writes them. */
    private long head(ShapedTables shape) {
        return positions.of(shape).values().stream().mapToLong(each -> each).reduce(events.head(), Math::min);
    }
}
