package io.lectern.handin.assignment;

import io.lectern.handin.AssignmentEvent;
import io.lectern.handin.AssignmentEvent.AssignmentCreated;
import io.lectern.handin.AssignmentEvent.AssignmentRenamed;
import io.lectern.handin.AssignmentId;
import io.lectern.kernel.id.SpaceId;
import io.lectern.kernel.stream.Reducer;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** What a hundred events make of an assignment, beside a loop that only counts them by their class. */
@State(Scope.Benchmark)
public class ReducerPiece {
    private static final int LONG = 100;

    private final Reducer<AssignmentState> reducer = AssignmentReducer.create();
    private final List<AssignmentEvent> events = events();

    /** The comparison of {@link #reduce}. */
    @Benchmark
    public int count() {
        var renamed = 0;
        for (var event : events) if (event instanceof AssignmentRenamed) renamed++;
        return renamed;
    }

    @Benchmark
    public AssignmentState reduce() {
        AssignmentState state = null;
        for (var version = 0; version < LONG; version++) state = reducer.evolve(state, events.get(version), version);
        return state;
    }

    private static List<AssignmentEvent> events() {
        var assignment = AssignmentId.of("a1");
        var events = new ArrayList<AssignmentEvent>();
        events.add(new AssignmentCreated(assignment, SpaceId.of("s1"), "Essay", null, null, null, null, null, false));
        while (events.size() < LONG) events.add(new AssignmentRenamed(assignment, "Essay " + events.size(), "Essay"));
        return events;
    }
}
