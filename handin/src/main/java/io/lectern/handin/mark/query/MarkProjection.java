package io.lectern.handin.mark.query;

import io.lectern.handin.MarkEvent;
import io.lectern.handin.SubmissionId;
import io.lectern.handin.mark.MarkState;
import io.lectern.handin.mark.Marks;
import io.lectern.handin.mark.query.MarkQuery.FindMark;
import io.lectern.handin.mark.query.MarkQuery.ListMarkHistory;
import io.lectern.kernel.About;
import io.lectern.kernel.Changelog;
import io.lectern.kernel.Chronicle;
import io.lectern.kernel.Problem.NotFound;
import java.util.Optional;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

@Component
@ProcessingGroup("marks")
class MarkProjection implements Marks {
    private final MarkRows rows;
    private final Chronicle<MarkState> chronicle;
    private final Changelog<MarkState> changelog;

    MarkProjection(MarkRows rows, Chronicle<MarkState> chronicle, Changelog<MarkState> changelog) {
        this.rows = rows;
        this.chronicle = chronicle;
        this.changelog = changelog;
    }

    @EventHandler
    void on(MarkEvent event, @SequenceNumber long version) {
        var row = rows.findById(event.submission().value()).orElse(null);
        var state = MarkState.REDUCER.evolve(row == null ? null : row.state(), event, version);
        if (row == null) row = new MarkRow(state);
        row.show(state);
        rows.save(row);
    }

    @QueryHandler
    MarkState handle(FindMark query) {
        var now = find(query.submission()).orElseThrow(NotFound::new);
        var version = query.version();
        if (version == null || version == now.version()) return now;
        return chronicle.at(MarkState.streamOf(query.submission()), version).orElseThrow(NotFound::new);
    }

    @QueryHandler
    About handle(ListMarkHistory query) {
        var now = find(query.submission()).orElseThrow(NotFound::new);
        var stream = MarkState.streamOf(query.submission());
        return new About(now, viewer -> changelog.page(stream, query.paging(), viewer));
    }

    @ResetHandler
    void reset() {
        rows.deleteAllInBatch();
    }

    @Override
    public Optional<MarkState> find(SubmissionId submission) {
        return rows.findById(submission.value()).map(MarkRow::state);
    }
}
