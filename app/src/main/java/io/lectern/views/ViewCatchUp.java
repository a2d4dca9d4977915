package io.lectern.views;

import java.util.List;
import java.util.OptionalLong;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings the views of a shape up to date from the events, in their order and in parts: rows and position commit
 * together, so that none is handled twice whoever goes on.
 */
@Component
class ViewCatchUp {
    private final ShapeRows rows;
    private final ViewHandlers projections;
    private final TableNameRewriter rewriter;
    private final EventParts events;
    private final TransactionTemplate transaction;

    ViewCatchUp(
            ShapeRows rows,
            ViewHandlers projections,
            TableNameRewriter rewriter,
            EventParts events,
            PlatformTransactionManager transactions) {
        this.rows = rows;
        this.projections = projections;
        this.rewriter = rewriter;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** The last event whose place is final. */
    long head() {
        return events.head();
    }

    /**
     * Goes on for one part.
     *
     * @param wait whether to wait for another that is at it
     * @return how far the views are, or nothing if another is at it
     */
    OptionalLong next(ShapedTables shape, long upTo, boolean wait) {
        var reached = new long[] {-1};
        rewriter.building(() -> transaction.executeWithoutResult(
                status -> rows.claim(shape, wait).ifPresent(now -> reached[0] = goOn(shape, now, upTo))));
        return reached[0] < 0 ? OptionalLong.empty() : OptionalLong.of(reached[0]);
    }

    /** At once: rows that are only deleted would be in the way of those that are inserted. */
    private void empty(ShapedTables shape, List<AnnotationEventHandlerAdapter> handlers) {
        rows.truncate(shape);
        projections.empty(handlers);
    }

    private long goOn(ShapedTables shape, ShapeRows.Progress now, long upTo) {
        if (now.built() && now.position() >= upTo) return now.position();
        var handlers = projections.of(shape);
        if (!now.built()) rows.commitLater();
        if (!now.built() && now.position() == 0) empty(shape, handlers);
        var reached = now.built()
                ? events.takeForeign(shape, handlers, now.position(), upTo)
                : events.takeAll(handlers, now.position(), upTo);
        rows.advance(shape, reached, now.built() || reached >= upTo);
        return reached;
    }
}
