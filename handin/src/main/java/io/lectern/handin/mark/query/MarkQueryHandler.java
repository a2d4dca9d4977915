package io.lectern.handin.mark.query;

import io.lectern.handin.SubmissionId;
import io.lectern.handin.mark.MarkState;
import io.lectern.handin.mark.Marks;
import io.lectern.handin.mark.query.MarkQuery.FindMark;
import io.lectern.handin.mark.query.MarkQuery.ListMarkHistory;
import io.lectern.kernel.access.DelegatingQueryResult;
import io.lectern.kernel.message.Page;
import io.lectern.kernel.message.Problem.NotFound;
import io.lectern.kernel.stream.Change;
import io.lectern.kernel.stream.StreamChanges;
import io.lectern.kernel.stream.StreamHistory;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

@Component
class MarkQueryHandler {
    private final Marks marks;
    private final StreamHistory history;
    private final StreamChanges changes;

    MarkQueryHandler(Marks marks, StreamHistory history, StreamChanges changes) {
        this.marks = marks;
        this.history = history;
        this.changes = changes;
    }

    @QueryHandler
    MarkState handle(FindMark query) {
        return history.at(MarkState.REDUCER, now(query.submission()), query.version())
                .orElseThrow(NotFound::new);
    }

    @QueryHandler
    DelegatingQueryResult<Page<Change>> handle(ListMarkHistory query) {
        var now = now(query.submission());
        return new DelegatingQueryResult<>(now, viewer -> changes.page(MarkState.REDUCER, now, query.paging(), viewer));
    }

    private MarkState now(SubmissionId submission) {
        return marks.find(submission).orElseThrow(NotFound::new);
    }
}
