package io.lectern.views;

import io.lectern.kernel.replay.EventReader;
import io.lectern.kernel.replay.EventReader.Limit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.springframework.stereotype.Component;

/** Reads events in their order, one part at a time, and has them handled. */
@Component
public class EventParts {
    private static final int PART = 500;
    /** So many that rows which change often are written seldom; their bytes bound what the heap holds of them. */
    private static final Limit LARGE_PART = new Limit(5_000, 1 << 20);

    private static final Limit PART_BESIDE_REQUESTS = new Limit(1_000, 1 << 20);
    /** So that little is sorted at once if the planner, knowing nothing of a new table, has events sorted. */
    private static final int SEARCHED_AT_ONCE = 20_000;

    private final EventStorageEngine events;
    private final EventReader reader;
    private final EventsOfOtherVersions eventsOfOtherVersions;
    private final ViewHandlers projections;

    EventParts(
            EventStorageEngine events,
            EventReader reader,
            EventsOfOtherVersions eventsOfOtherVersions,
            ViewHandlers projections) {
        this.events = events;
        this.reader = reader;
        this.eventsOfOtherVersions = eventsOfOtherVersions;
        this.projections = projections;
    }

    /** The last event whose place is final. */
    public long head() {
        return events.createHeadToken().position().orElse(0);
    }

    /** Has the next events handled whose order is final, and says how far the views are then. */
    long takeAll(List<AnnotationEventHandlerAdapter> handlers, long after, long upTo) {
        return take(handlers, after, upTo, LARGE_PART);
    }

    /** The same in smaller parts, for views that are made while others of the same kind are in use. */
    public long takeBesideRequests(List<AnnotationEventHandlerAdapter> handlers, long after, long upTo) {
        return take(handlers, after, upTo, PART_BESIDE_REQUESTS);
    }

    private long take(List<AnnotationEventHandlerAdapter> handlers, long after, long upTo, Limit limit) {
        var selection = projections.selection(handlers);
        var end = Math.min(upTo, after + SEARCHED_AT_ONCE);
        var part = reader.read(selection, after, end, limit);
        projections.handleTogether(handlers, part);
        var events = part.events();
        return part.isLast() ? end : index(events.get(events.size() - 1));
    }

    /** The same with those alone that programs wrote which keep the views in other shapes. */
    long takeForeign(ShapedTables shape, List<AnnotationEventHandlerAdapter> handlers, long after, long upTo) {
        var foreign = eventsOfOtherVersions.between(shape, after, upTo, PART);
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
