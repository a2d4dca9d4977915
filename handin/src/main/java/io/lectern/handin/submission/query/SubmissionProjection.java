package io.lectern.handin.submission.query;

import io.lectern.handin.AssignmentId;
import io.lectern.handin.SubmissionEvent;
import io.lectern.handin.SubmissionId;
import io.lectern.handin.submission.SubmissionState;
import io.lectern.handin.submission.Submissions;
import io.lectern.kernel.id.UserId;
import java.util.Optional;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.stereotype.Component;

@Component
@ProcessingGroup("submissions")
class SubmissionProjection implements Submissions {
    private final SubmissionRows rows;
    private final OwnSubmissions own;

    SubmissionProjection(SubmissionRows rows, OwnSubmissions own) {
        this.rows = rows;
        this.own = own;
    }

    @EventHandler
    void on(SubmissionEvent event, @SequenceNumber long version) {
        var row = rows.findById(event.submission().value()).orElse(null);
        var state = SubmissionState.REDUCER.evolve(row == null ? null : row.state(), event, version);
        if (row == null) {
            own.claim(state);
            row = new SubmissionRow(state);
        }
        row.show(state);
        rows.save(row);
    }

    @ResetHandler
    void reset() {
        rows.deleteAllInBatch();
        own.clear();
    }

    @Override
    public Optional<SubmissionState> find(SubmissionId submission) {
        return rows.findById(submission.value()).map(SubmissionRow::state);
    }

    @Override
    public Optional<SubmissionId> of(AssignmentId assignment, UserId student) {
        return own.of(assignment, student);
    }
}
