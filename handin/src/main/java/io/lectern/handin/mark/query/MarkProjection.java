package io.lectern.handin.mark.query;

import io.lectern.handin.MarkEvent;
import io.lectern.handin.MarkEvent.MarkGiven;
import io.lectern.handin.SubmissionId;
import io.lectern.handin.mark.MarkState;
import io.lectern.handin.mark.Marks;
import io.lectern.handin.submission.SubmissionMarks;
import java.util.Optional;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.stereotype.Component;

@Component
@ProcessingGroup("marks")
class MarkProjection implements Marks, SubmissionMarks {
    private final MarkRows rows;

    MarkProjection(MarkRows rows) {
        this.rows = rows;
    }

    @EventHandler
    void on(MarkEvent event, @SequenceNumber long version) {
        var row = rows.findById(event.submission().value()).orElse(null);
        var state = MarkState.REDUCER.evolve(row == null ? null : row.state(), event, version);
        if (row == null) row = new MarkRow(state);
        row.show(state);
        rows.save(row);
    }

    @ResetHandler
    void reset() {
        rows.deleteAllInBatch();
    }

    @Override
    public Optional<MarkState> find(SubmissionId submission) {
        return rows.findById(submission.value()).map(MarkRow::state);
    }

    @Override
    public Optional<MarkGiven> findOf(SubmissionId submission) {
        return find(submission).map(MarkState::latest);
    }
}
