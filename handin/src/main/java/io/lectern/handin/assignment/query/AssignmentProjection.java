package io.lectern.handin.assignment.query;

import io.lectern.handin.AssignmentEvent;
import io.lectern.handin.AssignmentId;
import io.lectern.handin.assignment.AssignmentState;
import io.lectern.handin.assignment.Assignments;
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
class AssignmentProjection implements Assignments {
    private final AssignmentRows rows;

    AssignmentProjection(AssignmentRows rows) {
        this.rows = rows;
    }

    @EventHandler
    void on(AssignmentEvent event, @SequenceNumber long version, @Timestamp Instant at) {
        var row = rows.findById(event.assignment().value()).orElse(null);
        var state = AssignmentState.REDUCER.evolve(row == null ? null : row.state(), event, version);
        if (row == null) row = new AssignmentRow(state, at);
        row.show(state);
        rows.save(row);
    }

    @ResetHandler
    void reset() {
        rows.deleteAllInBatch();
    }

    @Override
    public Optional<AssignmentState> find(AssignmentId assignment) {
        return rows.findById(assignment.value()).map(AssignmentRow::state);
    }
}
