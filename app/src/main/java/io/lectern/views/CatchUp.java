package io.lectern.views;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings the views of a shape up to date from the events, in their order and in parts: rows and position commit
 * together, so that none is handled twice whoever goes on.
 */
@Component
class CatchUp {
    static final int PART = 500;

    private final ShapeRows rows;
    private final ForeignEvents foreignEvents;
    private final ViewHandlers projections;
    private final Statements statements;
    private final EventStorageEngine events;
    private final TransactionTemplate transaction;
    private final Map<ShapedTables, List<AnnotationEventHandlerAdapter>> handlers = new ConcurrentHashMap<>();

    CatchUp(
            ShapeRows rows,
            ForeignEvents foreignEvents,
            ViewHandlers projections,
            Statements statements,
            EventStorageEngine events,
            PlatformTransactionManager transactions) {
        this.rows = rows;
        this.foreignEvents = foreignEvents;
        this.projections = projections;
        this.statements = statements;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** The last event whose place is final. */
    long head() {
        return events.createHeadToken().position().orElse(0);
    }

    /**
     * Goes on for one part.
     *
     * @param wait whether to wait for another that is at it
     * @return how far the views are, or nothing if another is at it
     */
    OptionalLong next(ShapedTables shape, long upTo, boolean wait) {
        var reached = new long[] {-1};
        statements.building(() -> transaction.executeWithoutResult(
                status -> rows.claim(shape, wait).ifPresent(now -> reached[0] = goOn(shape, now, upTo))));
        return reached[0] < 0 ? OptionalLong.empty() : OptionalLong.of(reached[0]);
    }

    private long goOn(ShapedTables shape, ShapeRows.Progress now, long upTo) {
        if (now.built() && now.position() >= upTo) return now.position();
        var handlers = this.handlers.computeIfAbsent(shape, projections::of);
        if (!now.built() && now.position() == 0) projections.empty(handlers);
        var reached = now.built()
                ? takeForeign(shape, handlers, now.position(), upTo)
                : takeAll(handlers, now.position(), upTo);
        rows.advance(shape, reached, now.built() || reached >= upTo);
        return reached;
    }

    private long takeAll(List<AnnotationEventHandlerAdapter> handlers, long after, long upTo) {
        var last = after;
        var taken = 0;
        try (var read = events.readEvents(token(after), false)) {
            for (var each = read.iterator(); taken < PART && each.hasNext(); taken++) {
                var event = each.next();
                if (index(event) > upTo) return upTo;
                projections.handle(handlers, event);
                last = index(event);
            }
        }
        return taken < PART ? upTo : last;
    }

    private long takeForeign(ShapedTables shape, List<AnnotationEventHandlerAdapter> handlers, long after, long upTo) {
        var foreign = foreignEvents.between(shape, after, upTo, PART);
        if (foreign.isEmpty()) return upTo;
        Set<Long> wanted = new HashSet<>(foreign);
        var last = foreign.get(foreign.size() - 1);
        try (var read = events.readEvents(token(foreign.get(0) - 1), false)) {
            for (var each = read.iterator(); each.hasNext(); ) {
                var event = each.next();
                if (wanted.contains(index(event))) projections.handle(handlers, event);
                if (index(event) >= last) break;
            }
        }
        return foreign.size() < PART ? upTo : last;
    }

    private static long index(TrackedEventMessage<?> event) {
        return event.trackingToken().position().orElseThrow();
    }

    private static GapAwareTrackingToken token(long index) {
        return GapAwareTrackingToken.newInstance(index, Set.of());
    }
}
