package io.lectern.handin.check.query;

import io.lectern.handin.assignment.Assignments;
import io.lectern.handin.check.query.CheckRows.CheckRow;
import io.lectern.handin.submission.Submissions;
import io.lectern.kernel.event.Metadata;
import io.lectern.kernel.id.UserId;
import io.lectern.kernel.message.Page;
import io.lectern.kernel.message.Problem.NotFound;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

@Component
class CheckQueryHandler {
    private final Submissions submissions;
    private final Assignments assignments;
    private final CheckRows rows;
    private final CheckViews views;

    CheckQueryHandler(Submissions submissions, Assignments assignments, CheckRows rows, CheckViews views) {
        this.submissions = submissions;
        this.assignments = assignments;
        this.rows = rows;
        this.views = views;
    }

    @QueryHandler
    Page<CheckView> handle(ListChecks query, @MetaDataValue(Metadata.ACTOR) String actor) {
        var submission = submissions.find(query.submission()).orElseThrow(NotFound::new);
        var assignment = assignments.find(submission.assignment()).orElseThrow(NotFound::new);
        var found = rows.of(query.submission(), assignment.services().keySet(), query.paging());
        var page = Page.of(found, query.paging(), row -> row, CheckRow::cursor);
        return new Page<>(views.of(page.items(), submission.space(), UserId.of(actor)), page.next());
    }
}
