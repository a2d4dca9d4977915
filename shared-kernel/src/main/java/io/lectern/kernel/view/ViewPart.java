package io.lectern.kernel.view;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * A part of the events, handled in one unit of work when views are made: what it changes in their rows is written once,
 * at its end, and not event by event.
 */
public final class ViewPart {
    private static final String NAME = ViewPart.class.getName();

    /** Sends one statement with several sets of parameters. */
    @FunctionalInterface
    public interface Sender {
        /** In their order. */
        void send(String sql, List<Map<String, ?>> parameters);
    }

    /** Inserts the new rows of a table without JPA, which would watch each. */
    @FunctionalInterface
    public interface NewRows {
        /** Does it, or says no where JPA alone can: then nothing is inserted. */
        boolean insert(List<? extends ViewRow<?>> rows);
    }

    private final NewRows newRows;
    private final Map<String, Long> streams = new HashMap<>();
    private final Map<ViewProjection<?, ?>, PartRows<?>> rows = new HashMap<>();
    private final Map<String, StatementBatches> statements = new HashMap<>();

    private ViewPart(List<? extends EventMessage<?>> events, NewRows newRows) {
        this.newRows = newRows;
        for (var event : events)
            if (event instanceof DomainEventMessage<?> of)
                streams.putIfAbsent(of.getAggregateIdentifier(), of.getSequenceNumber());
    }

    /** Has the projections that a unit of work calls collect what they change, until it is about to commit. */
    public static void begin(
            UnitOfWork<?> unitOfWork, List<? extends EventMessage<?>> events, NewRows newRows, Runnable written) {
        var part = new ViewPart(events, newRows);
        unitOfWork.resources().put(NAME, part);
        unitOfWork.onPrepareCommit(whole -> {
            part.write();
            written.run();
        });
    }

    /** That of the unit of work that goes on, if there is one. */
    public static @Nullable ViewPart current() {
        return CurrentUnitOfWork.isStarted() ? CurrentUnitOfWork.get().getResource(NAME) : null;
    }

    @SuppressWarnings("unchecked")
    <R extends ViewRow<?>> PartRows<R> rowsOf(ViewProjection<?, R> projection, ViewRows<R, String> table) {
        return (PartRows<R>) rows.computeIfAbsent(projection, of -> new PartRows<>(table));
    }

    /** The ids in the names of those streams that go on here, whose names begin as the one of this event does. */
    Set<String> idsLike(String id) {
        var stream = ((DomainEventMessage<?>) CurrentUnitOfWork.get().getMessage()).getAggregateIdentifier();
        if (!stream.endsWith(id)) return Set.of(id);
        var prefix = stream.substring(0, stream.length() - id.length());
        return streams.entrySet().stream()
                .filter(each -> each.getValue() > 0 && each.getKey().startsWith(prefix))
                .map(each -> each.getKey().substring(prefix.length()))
                .collect(Collectors.toSet());
    }

    /**
     * Statements about one row are sent in their order, and those of one text at once as far as that allows.
     *
     * @param row what says which row of the table it is
     */
    public void add(String table, Object row, String sql, Map<String, ?> parameters, Sender sender) {
        statements.computeIfAbsent(table, of -> new StatementBatches()).add(row, sql, parameters, sender);
    }

    boolean insert(List<? extends ViewRow<?>> begun) {
        return newRows.insert(begun);
    }

    private void write() {
        rows.keySet().stream()
                .sorted(Comparator.comparing(ViewProjection::writeOrder))
                .forEach(each -> each.write(this));
        statements.values().forEach(StatementBatches::send);
    }
}
