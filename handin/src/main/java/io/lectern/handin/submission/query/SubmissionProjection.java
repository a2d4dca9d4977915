package io.lectern.handin.submission.query;

import io.lectern.handin.AssignmentId;
import io.lectern.handin.SubmissionEvent;
import io.lectern.handin.SubmissionId;
import io.lectern.handin.submission.SubmissionState;
import io.lectern.handin.submission.Submissions;
import io.lectern.kernel.id.UserId;
import io.lectern.kernel.view.ViewProjection;
import java.util.Optional;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.stereotype.Component;

@Component
@ProcessingGroup("submissions")
class SubmissionProjection extends ViewProjection<SubmissionState, SubmissionRow> implements Submissions {
    private final OwnSubmissions own;

    SubmissionProjection(SubmissionRows rows, OwnSubmissions own) {
        super(rows, SubmissionState.REDUCER);
        this.own = own;
    }

    @EventHandler
    void on(SubmissionEvent event, @SequenceNumber long version) {
        evolve(event.submission().value(), event, version, this::begin);
    }

    @ResetHandler
    void reset() {
        clear();
        own.clear();
    }

    @Override
    public Optional<SubmissionState> find(SubmissionId submission) {
        return stateOf(submission.value());
    }

    @Override
    public Optional<SubmissionId> of(AssignmentId assignment, UserId student) {
        return own.of(assignment, student);
    }

    private SubmissionRow begin(SubmissionState state) {
        own.claim(state);
        return new SubmissionRow(state);
    }
}
