package io.lectern.views.rebuild;

import io.lectern.views.EventParts;
import io.lectern.views.ShapedTables;
import io.lectern.views.TableNameRewriter;
import io.lectern.views.ViewHandlers;
import io.lectern.views.rebuild.RebuildRows.Progress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Goes on with a rebuild for one transaction: rows and position commit together, whichever node it is. */
@Component
class RebuildStep {
    private static final int FEW = 20;

    private final RebuildRows rows;
    private final ViewCopies copies;
    private final ViewSwitch viewSwitch;
    private final ViewHandlers projections;
    private final EventParts events;
    private final ProcessorPositions positions;
    private final TableNameRewriter rewriter;
    private final TransactionTemplate transaction;
    private final Map<ShapedTables, List<AnnotationEventHandlerAdapter>> handlers = new ConcurrentHashMap<>();

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
        } catch (CannotAcquireLockException inUse) {
            return Result.LATER;
        }
        return result[0];
    }

    private Result goOn(ShapedTables shape, Progress now) {
        var handlers = this.handlers.computeIfAbsent(shape, projections::of);
        if (now.position() == 0) copies.begin(shape);
        var head = positions.of(shape).orElseGet(events::head);
        if (head - now.position() > FEW) {
            rows.advance(shape, new Progress(events.takeAll(handlers, now.position(), head), false), false);
            return Result.WENT_ON;
        }
        if (!now.analyzed()) {
            copies.analyze(shape);
            rows.advance(shape, new Progress(now.position(), true), false);
            return Result.WENT_ON;
        }
        rows.advance(shape, new Progress(viewSwitch.run(shape, handlers, now.position()), true), true);
        return Result.DONE;
    }
}
