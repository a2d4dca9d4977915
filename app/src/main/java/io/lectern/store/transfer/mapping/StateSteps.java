package io.lectern.store.transfer.mapping;

import io.lectern.kernel.message.Problem.Invalid;
import io.lectern.kernel.stream.Reducer;
import io.lectern.kernel.stream.State;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Has a reducer take the events of all streams of a kind. One state is kept for all of them, not one for each: a step
 * that cannot be made fails by its event, whatever the state before.
 */
final class StateSteps<S extends State<S>> {
    private final Reducer<S> reducer;
    private @Nullable S state;

    StateSteps(Reducer<S> reducer) {
        this.reducer = reducer;
    }

    /** @throws IllegalArgumentException that goes on after "Record 7" */
    void take(MappedEvent event, boolean begun) {
        if (!begun && !reducer.canBegin(event.payload()))
            throw new IllegalArgumentException("needs " + event.stream() + ", which is not there before it");
        if (begun && !reducer.canFollow(event.payload()))
            throw new IllegalArgumentException("begins " + event.stream() + ", which is there already");
        try {
            state = reducer.evolve(begun ? state : null, event.payload(), 0);
        } catch (Invalid wrong) {
            var errors = wrong.errors().stream().map(each -> each.field() + " " + each.message());
            throw new IllegalArgumentException(
                    "is wrong in its data: " + errors.collect(Collectors.joining(", ")), wrong);
        }
    }
}
