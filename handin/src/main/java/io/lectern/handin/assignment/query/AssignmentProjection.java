package io.lectern.handin.assignment.query;

import static io.lectern.kernel.text.Json.JSON;

import io.lectern.handin.AssignmentEvent;
import io.lectern.handin.AssignmentId;
import io.lectern.handin.assignment.AssignmentLock;
import io.lectern.handin.assignment.AssignmentState;
import io.lectern.handin.assignment.Assignments;
import io.lectern.handin.assignment.LockedAssignments;
import io.lectern.kernel.view.ViewProjection;
import java.time.Instant;
import java.util.Optional;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.springframework.stereotype.Component;

@Component
@ProcessingGroup("assignments")
class AssignmentProjection extends ViewProjection<AssignmentState, AssignmentRow>
        implements Assignments, LockedAssignments, AssignmentLock {

    private final AssignmentRows rows;

    AssignmentProjection(AssignmentRows rows) {
        super(rows, AssignmentState.REDUCER);
        this.rows = rows;
    }

    @EventHandler
    void on(AssignmentEvent event, @SequenceNumber long version, @Timestamp Instant at) {
        evolve(event.assignment().value(), event, version, state -> new AssignmentRow(state, at));
    }

    @Override
    protected boolean update(AssignmentState state) {
        return rows.update(state.assignment().value(), state, state.studentsSeeIt()) == 1;
    }

    @ResetHandler
    void reset() {
        clear();
    }

    @Override
    public Optional<AssignmentState> find(AssignmentId assignment) {
        return stateOf(assignment.value());
    }

    @Override
    public Optional<AssignmentState> findLocked(AssignmentId assignment) {
        return rows.lock(assignment.value()).map(state -> JSON.readValue(state, AssignmentState.class));
    }

    @Override
    public void acquire(AssignmentId assignment) {
        rows.lockForChange(assignment.value());
    }
}
