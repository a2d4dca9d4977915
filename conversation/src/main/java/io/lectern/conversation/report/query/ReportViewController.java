package io.lectern.conversation.report.query;

import io.lectern.conversation.report.query.ReportQuery.ListReports;
import io.lectern.kernel.id.SpaceId;
import io.lectern.kernel.message.Paging;
import io.lectern.kernel.message.Queries;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ReportViewController {
    private final Queries queries;

    ReportViewController(Queries queries) {
        this.queries = queries;
    }

    @GetMapping("/api/spaces/{space}/reports")
    Object list(@PathVariable SpaceId space, Paging paging) {
        return queries.ask(new ListReports(space, paging));
    }
}
