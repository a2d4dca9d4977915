package io.lectern.handin.mark.query;

import io.lectern.handin.SubmissionId;
import io.lectern.handin.mark.MarkState;
import io.lectern.handin.mark.Marks;
import io.lectern.handin.mark.query.MarkQuery.FindMark;
import io.lectern.handin.mark.query.MarkQuery.ListMarkHistory;
import io.lectern.kernel.access.About;
import io.lectern.kernel.message.Problem.NotFound;
import io.lectern.kernel.stream.Changelog;
import io.lectern.kernel.stream.Chronicle;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

@Component
class MarkAnswers {
    private final Marks marks;
    private final Chronicle chronicle;
    private final Changelog changelog;

    MarkAnswers(Marks marks, Chronicle chronicle, Changelog changelog) {
        this.marks = marks;
        this.chronicle = chronicle;
        this.changelog = changelog;
    }

    @QueryHandler
    MarkState handle(FindMark query) {
        return chronicle
                .at(MarkState.REDUCER, now(query.submission()), query.version())
                .orElseThrow(NotFound::new);
    }

    @QueryHandler
    About handle(ListMarkHistory query) {
        var stream = MarkState.streamOf(query.submission());
        return new About(now(query.submission()), viewer -> changelog.page(stream, query.paging(), viewer));
    }

    private MarkState now(SubmissionId submission) {
        return marks.find(submission).orElseThrow(NotFound::new);
    }
}
