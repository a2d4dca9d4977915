package io.lectern.handin.mark.query;

import io.lectern.handin.MarkEvent;
import io.lectern.handin.MarkEvent.MarkGiven;
import io.lectern.handin.SubmissionId;
import io.lectern.handin.mark.MarkState;
import io.lectern.handin.mark.Marks;
import io.lectern.handin.submission.MarkLookup;
import io.lectern.kernel.view.ViewProjection;
import java.util.Optional;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.stereotype.Component;

@Component
@ProcessingGroup("marks")
class MarkProjection extends ViewProjection<MarkState, MarkRow> implements Marks, MarkLookup {

    MarkProjection(MarkRows rows) {
        super(rows, MarkState.REDUCER);
    }

    @EventHandler
    void on(MarkEvent event, @SequenceNumber long version) {
        evolve(event.submission().value(), event, version, MarkRow::new);
    }

    @ResetHandler
    void reset() {
        clear();
    }

    @Override
    public Optional<MarkState> find(SubmissionId submission) {
        return stateOf(submission.value());
    }

    @Override
    public Optional<MarkGiven> findOf(SubmissionId submission) {
        return find(submission).map(MarkState::latest);
    }
}
