package io.lectern.store.transfer.mapping;

import io.lectern.kernel.order.EventOrder;
import io.lectern.kernel.order.Things;
import io.lectern.kernel.stream.Categories;
import io.lectern.kernel.stream.Category;
import io.lectern.kernel.stream.Reducer;
import io.lectern.kernel.stream.State;
import io.lectern.kernel.text.RefersToFiles;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Refuses the first event that could not follow those before it, of which it keeps names and times alone. */
final class RecordOrder implements Things {
    private static final long THERE = 0;

    private final Categories categories;
    private final Map<String, StateSteps<?>> steps = new HashMap<>();
    /** Of a stream, when its last event was. */
    private final NameTable names = new NameTable();

    RecordOrder(Categories categories) {
        this.categories = categories;
    }

    /** @throws IllegalArgumentException that goes on after "Record 7" */
    void take(MappedEvent event) {
        var category = categories.of(event.stream()).orElseThrow();
        var last = names.get(event.stream());
        requireOwnStream(event, orderOf(category));
        var steps = this.steps.computeIfAbsent(category.prefix(), prefix -> stepsOf(category.reducer()));
        if (steps != null) steps.take(event, last != NameTable.NONE);
        orderOf(category).follow(event.payload(), this);
        requireNoFiles(event);
        var time = event.time().toEpochMilli();
        if (time < last)
            throw new IllegalArgumentException(
                    "is older than one before it in " + event.stream() + ": order the records by time");
        names.put(event.stream(), time);
    }

    private static void requireOwnStream(MappedEvent event, EventOrder<?> order) {
        var own = order.stream(event.payload());
        if (!own.equals(event.stream()))
            throw new IllegalArgumentException("is of " + own + " by its data, and cannot be in " + event.stream());
    }

    private static void requireNoFiles(MappedEvent event) {
        if (event.payload() instanceof RefersToFiles referring)
            for (var file : referring.files())
                throw new IllegalArgumentException("refers to the file " + file + ", and no file comes this way");
    }

    private static EventOrder<?> orderOf(Category category) {
        if (category.order() == null)
            throw new IllegalStateException("Nothing says the order of events in " + category.prefix());
        return category.order();
    }

    private static @Nullable StateSteps<?> stepsOf(@Nullable Reducer<?> reducer) {
        return reducer == null ? null : steps(reducer);
    }

    private static <S extends State<S>> StateSteps<S> steps(Reducer<S> reducer) {
        return new StateSteps<>(reducer);
    }

    @Override
    public void require(String thing) {
        if (names.get(thing) == NameTable.NONE)
            throw new IllegalArgumentException("needs " + thing + ", which is not there before it");
    }

    @Override
    public void begin(String thing) {
        if (names.get(thing) != NameTable.NONE)
            throw new IllegalArgumentException("begins " + thing + ", which is there already");
        names.put(thing, THERE);
    }

    @Override
    public void end(String thing) {
        require(thing);
        names.put(thing, NameTable.NONE);
    }
}
