package io.lectern.kernel.order;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * What the events of one kind of stream need of those before them, beside what their reducer says: events that are
 * imported come of no command, which would have refused them.
 */
public final class EventOrder<E> {
    private final Class<E> events;
    private final Function<E, String> stream;
    private final List<BiConsumer<Things, E>> steps;

    private EventOrder(Class<E> events, Function<E, String> stream, List<BiConsumer<Things, E>> steps) {
        this.events = events;
        this.stream = stream;
        this.steps = List.copyOf(steps);
    }

    /** Events that say themselves in which stream they are. */
    public static <E> EventOrder<E> of(Class<E> events, Function<E, String> stream) {
        return new EventOrder<>(events, stream, List.of());
    }

    /** The same, where some of the events need, make or end something. */
    public <T extends E> EventOrder<E> on(Class<T> type, BiConsumer<Things, T> step) {
        var more = new ArrayList<>(steps);
        more.add((things, event) -> {
            if (type.isInstance(event)) step.accept(things, type.cast(event));
        });
        return new EventOrder<>(events, stream, more);
    }

    /** The stream that an event says it is in. */
    public String stream(Object event) {
        return stream.apply(events.cast(event));
    }

    /**
     * Takes one more event.
     *
     * @throws IllegalArgumentException if it could not follow those before
     */
    public void follow(Object event, Things things) {
        for (var step : steps) step.accept(things, events.cast(event));
    }
}
