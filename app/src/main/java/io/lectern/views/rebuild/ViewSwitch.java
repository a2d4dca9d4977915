package io.lectern.views.rebuild;

import io.lectern.views.ShapedTables;
import io.lectern.views.ViewHandlers;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Puts views that were made again in the place of those that are read, within one transaction. While it holds the
 * locks of the old tables, whoever wrote to them has committed, and so has its event: these events are taken here. Who
 * is still to write waits, and PostgreSQL looks up the name of a table again once a lock on it was waited for: what it
 * writes then goes to the new one, and its event is not to be seen before. So no event is passed by and none taken
 * twice, though nobody knows of the switch.
 */
@Component
class ViewSwitch {
    private static final String SHAPE = " where context = :context and fingerprint = :fingerprint";

    private final JdbcClient jdbc;
    private final ViewCopies copies;
    private final ViewHandlers projections;
    private final EventStorageEngine events;
    private final ProcessorPositions positions;

    ViewSwitch(
            JdbcClient jdbc,
            ViewCopies copies,
            ViewHandlers projections,
            EventStorageEngine events,
            ProcessorPositions positions) {
        this.jdbc = jdbc;
        this.copies = copies;
        this.projections = projections;
        this.events = events;
        this.positions = positions;
    }

    /** @param inline whether the views hold it that go with commands */
    private record Place(String stream, long version, long index, boolean inline) {}

    /**
     * Does it.
     *
     * @param position up to which event the new views are made
     * @return up to which they are then
     */
    long run(ShapedTables shape, long position) {
        var foreign = foreignPosition(shape);
        copies.lockViews(shape);
        var processors = positions.of(shape);
        var last = position;
        for (var place : written(shape, position, foreign)) {
            var groups = shape.tables().projections().stream()
                    .filter(group -> holds(processors.get(group), place))
                    .toList();
            if (!groups.isEmpty()) take(groups, place);
            last = place.index();
        }
        copies.replaceViews(shape);
        shape(shape, "update views.shape set position = greatest(position, :position)" + SHAPE)
                .param("position", position)
                .update();
        return last;
    }

    private static boolean holds(@Nullable Long processor, Place place) {
        return processor == null ? place.inline() : place.index() <= processor;
    }

    private void take(List<String> groups, Place place) {
        var handlers =
                groups.stream().flatMap(group -> projections.of(group).stream()).toList();
        try (var found = events.readEvents(place.stream(), place.version()).asStream()) {
            projections.handle(handlers, found.findFirst().orElseThrow());
        }
    }

    /** Up to where the views hold events of programs with other shapes; until the end nobody takes more of them. */
    private long foreignPosition(ShapedTables shape) {
        return shape(shape, "select position from views.shape" + SHAPE + " for update")
                .query((row, n) -> row.getLong(1))
                .single();
    }

    /** What has been written beyond a position. */
    private List<Place> written(ShapedTables shape, long position, long foreign) {
        return jdbc.sql("select aggregate_identifier, sequence_number, global_index, global_index <= :foreign or ("
                        + shape.foreign() + ") is not true from store.domain_event"
                        + " where global_index > :position order by global_index")
                .param("position", position)
                .param("foreign", foreign)
                .query((row, n) -> new Place(row.getString(1), row.getLong(2), row.getLong(3), row.getBoolean(4)))
                .list();
    }

    private JdbcClient.StatementSpec shape(ShapedTables shape, String sql) {
        return jdbc.sql(sql).param("context", shape.context()).param("fingerprint", shape.fingerprint());
    }
}
