package io.lectern.kernel.stream;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.jspecify.annotations.Nullable;

/** Present states of streams that a unit of work knows already, so that no row needs to be read for them there. */
public final class KnownStates {
    private static final String NAME = KnownStates.class.getName();

    private final Map<String, State<?>> byStream = new HashMap<>();

    private KnownStates() {}

    /** Whether nothing has happened yet in the present unit of work; within another, rows may be still to write. */
    public static boolean isUntouched() {
        return CurrentUnitOfWork.map(unitOfWork -> unitOfWork.parent().isEmpty())
                .orElse(false);
    }

    /** Makes a state known: the present one, or the one that a command makes of it. */
    public static void add(State<?> state) {
        CurrentUnitOfWork.get()
                .root()
                .getOrComputeResource(NAME, name -> new KnownStates())
                .byStream
                .put(state.stream(), state);
    }

    /** The known state of the thing with an id, or else that of its row. */
    public static <S extends State<S>> Optional<S> find(Reducer<S> reducer, String id, Supplier<Optional<S>> row) {
        var known = current();
        var state = known == null ? null : known.find(reducer, id);
        return state == null ? row.get() : Optional.of(state);
    }

    /** The known state of the thing with an id if it is of that version; any other is not the present one any more. */
    public static <S extends State<S>> @Nullable S at(Reducer<S> reducer, String id, long version) {
        var known = current();
        if (known == null) return null;
        var state = known.find(reducer, id);
        if (state == null || state.version() == version) return state;
        known.byStream.remove(state.stream());
        return null;
    }

    private <S extends State<S>> @Nullable S find(Reducer<S> reducer, String id) {
        for (var state : byStream.values()) {
            var made = state.stream().endsWith(id) ? reducer.made(state) : null;
            if (made != null) return made;
        }
        return null;
    }

    private static @Nullable KnownStates current() {
        return CurrentUnitOfWork.isStarted() ? CurrentUnitOfWork.get().root().getResource(NAME) : null;
    }
}
